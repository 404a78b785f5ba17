const dayMs = 86_400_000;

/** The calendar day of an ISO 8601 day or instant, as written, in days since 1970; null when it is no date. */
export function dayNumber(iso: string | undefined): number | null {
  const found = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  if (!found) return null;
  const [, year, month, day] = found;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).getUTCDate() === Number(day) ? ms / dayMs : null;
}

/** Working days after day `from`, up to and with day `to`. */
export function workingDaysBetween(from: number, to: number): number {
  const count = to - from;
  const weeks = Math.floor(count / 7);
  let days = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day++) if (isWorkday(day)) days++;
  return days;
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWorkday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
