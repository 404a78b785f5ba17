/** The host's words in the language of this page, and its ways of writing a date. */
import { languages, type Words } from './languages.ts';
import { settings } from './settings.ts';

/** The labels of the language that was asked for. */
export const words: Words = languages[settings.language];

/** `rtl` where the language is written from the right. */
export const direction: 'ltr' | 'rtl' = settings.language === 'ar' ? 'rtl' : 'ltr';

/** A date as the page's language writes it in a quote's header. */
export function longDate(date: Date): string {
  return new Intl.DateTimeFormat(settings.language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(date);
}

/** A date as the message list shows it. */
export function shortDate(date: Date): string {
  return new Intl.DateTimeFormat(settings.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
