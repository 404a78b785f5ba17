// Saturdays and Sundays are the only days off known here. National holidays are out of scope: they differ by country
// and region, and a nudge that falls on one is a day early at worst.

const dayMs = 86_400_000;
const lastYear = 9000;

/** What was read and written before: a thousand interviews name the same few hundred days over and over. */
const numbers = new Map<string, number | null>();
const names = new Map<number, string>();
const mostKept = 4_000;

/** The calendar day of an ISO 8601 day or instant, as written, in days since 1970; null when it is no date. */
export function dayNumber(iso: string | undefined): number | null {
  if (iso === undefined) return null;
  const known = numbers.get(iso);
  return known === undefined ? kept(numbers, iso, readDay(iso)) : known;
}

function readDay(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  if (!found) return null;
  const [, year, month, day] = found;
  // A slip of the keyboard, and no room left to plan in.
  if (Number(year) > lastYear) return null;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}`) ? ms / dayMs : null;
}

/** Is it an ISO 8601 day or instant of a day that exists? */
export function isDay(iso: string): boolean {
  return dayNumber(iso) !== null;
}

/** Is it an ISO 8601 instant of a day and an hour that exist? */
export function isInstant(iso: string): boolean {
  return isDay(iso) && !Number.isNaN(Date.parse(iso));
}

/** Is it `HH:MM`, an hour a clock can show? */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The ISO 8601 day `days` after another; before it when negative. */
export function addDays(day: string, days: number): string {
  return isoDay(numberOf(day) + days);
}

/** The ISO 8601 day `days` working days after another, which need not be one itself. */
export function addBusinessDays(day: string, days: number): string {
  let number = numberOf(day);
  for (let left = days; left > 0; ) if (isWorkday(++number)) left--;
  return isoDay(number);
}

/** The day itself, or the Monday after it when it lies on a weekend. */
export function onBusinessDay(day: string): string {
  return isWorkday(numberOf(day)) ? day : addBusinessDays(day, 1);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The latest of some ISO 8601 days; empty ones count for nothing. */
export function latestDay(...days: string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** Working days after day `from`, up to and with day `to`. */
export function workingDaysBetween(from: number, to: number): number {
  const count = to - from;
  const weeks = Math.floor(count / 7);
  let days = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day++) if (isWorkday(day)) days++;
  return days;
}

function isoDay(number: number): string {
  return names.get(number) ?? kept(names, number, new Date(number * dayMs).toISOString().slice(0, 10));
}

function kept<K, V>(memory: Map<K, V>, key: K, value: V): V {
  if (memory.size >= mostKept) memory.clear();
  memory.set(key, value);
  return value;
}

function numberOf(day: string): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`no day: ${day}`);
  return number;
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWorkday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
