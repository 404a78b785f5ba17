const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;

interface Day {
  /** Days since 1 January 1970. */
  count: number;
  month: string;
  day: number;
}

// An instant counts as the day it is written with: the writer's own calendar day, in no other time zone.
function readDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = months[month - 1];
  if (!name || day < 1 || day > 31) return undefined;
  return { count: Math.floor(Date.UTC(year, month - 1, day) / dayMs), month: name, day };
}

/** “14 November”, or nothing when the date cannot be read. */
export function dateWords(iso: string | undefined): string {
  const day = readDay(iso);
  return day ? `${day.day} ${day.month}` : '';
}

/** “today”, “yesterday”, “on Tuesday” within a week, else “on 14 November”; seen from the day the mail goes out. */
export function dayWords(iso: string | undefined, sentIso: string | undefined): string {
  const day = readDay(iso);
  if (!day) return '';
  const sent = readDay(sentIso);
  const ago = sent ? sent.count - day.count : -1;
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  // 1 January 1970 was a Thursday.
  if (ago > 1 && ago < 7) return `on ${weekdays[(((day.count + 4) % 7) + 7) % 7]}`;
  return `on ${day.day} ${day.month}`;
}
