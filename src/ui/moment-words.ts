import { dayNumber, isDay } from '../core/plan/days.ts';
import { t } from './words.ts';

// The words around it are English: a day named in another language would stand out.
const language = (): string => (navigator.language.startsWith('en') ? navigator.language : 'en-GB');

let format: Intl.DateTimeFormat | null = null;
let formatShort: Intl.DateTimeFormat | null = null;
let formatWithYear: Intl.DateTimeFormat | null = null;

/** "Mon 2 Mar", with the year where it is another than today's. Days are ISO 8601. */
export function dayName(day: string, today: string): string {
  // While it is being typed it may be no day.
  if (!isDay(day)) return day;
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  if (day.slice(0, 4) === today.slice(0, 4)) {
    format ??= new Intl.DateTimeFormat(language(), parts);
    return format.format(date);
  }
  const { weekday: _, ...withoutWeekday } = parts;
  formatWithYear ??= new Intl.DateTimeFormat(language(), { ...withoutWeekday, year: 'numeric' });
  return formatWithYear.format(date);
}

/** "2 Mar", for where there is little room. */
export function shortDay(day: string): string {
  formatShort ??= new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return isDay(day) ? formatShort.format(new Date(`${day.slice(0, 10)}T12:00:00Z`)) : day;
}

/** "today", "yesterday", "tomorrow", else the day's name. */
export function nearDay(day: string, today: string): string {
  const [there, here] = [dayNumber(day), dayNumber(today)];
  if (there === null || here === null) return '';
  if (there === here) return t('dayToday');
  if (there === here - 1) return t('dayYesterday');
  if (there === here + 1) return t('dayTomorrow');
  return dayName(day, today);
}
