import { weekday as day, month } from '../lexicon/dates.ts';

const date = String.raw`(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${month})?|${month}(?: \d{1,2}(?:st|nd|rd|th)?)?)`;
const season =
  '(?:(?:early |late |mid |mid-)?(?:spring|summer|autumn|winter|fall|half-term|Easter|Christmas))';
const span = '(?:week|weekend|month|term|season|year|quarter|fortnight)';
const part = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
const ends = String.raw`(?:the )?(?:end|start|beginning|middle|week) of (?:the |next |this )?(?:${span}|${date}|${season})`;
const moment = `(?:(?:the |next |this |every )?(?:${day}${part}|${span}|${season})|${ends}|${date})`;
const few = String.raw`(?:an?|one|two|three|four|six|\d+)`;

/** A time as a note tells it, “by Friday”, “tomorrow”, “in a year”, as the source of a pattern. */
export const whenSource = String.raw`(?:(?:by|before|after|until|till|from|on|in|over|around|during|at) ${moment}(?: onwards)?|at the end of (?:the )?(?:${span}|${month})|(?:next|this|every|any) (?:${day}|${span}|${season}|day|time|evening|morning|afternoon|weekday)${part}|(?:in|within|after) ${few} (?:days?|weeks?|months?|years?|hours?)|tomorrow${part}|tonight|today|first thing(?: on ${day}| tomorrow)?|${day}${part})`;

const atEnd = new RegExp(String.raw`^(.+?),? (${whenSource}(?: at \d\S*)?)$`, 'u');
const whole = new RegExp(String.raw`^${whenSource}$`, 'u');

const opensWithDay = new RegExp(`^(?=${day})`);

/** Parts “the form by Friday” into what and when; the time is empty where none ends the text. */
export function whenApart(text: string): { what: string; when: string } {
  const [, what = text, when = ''] = atEnd.exec(text) ?? [];
  return { what, when };
}

/** Whether the whole text is a time. */
export function isWhen(text: string): boolean {
  return whole.test(text);
}

/** A time as it stands in a sentence: “on Friday”, “in the spring”. */
export function placed(when: string): string {
  return when
    .replace(opensWithDay, 'on ')
    .replace(/^on first thing/, 'first thing')
    .replace(/^in (?=(?:spring|summer|autumn|winter|fall)$)/, 'in the ');
}

/** A time up to which something is done: “until Monday” is “by Monday” where a thing is handed over. */
export function due(when: string): string {
  return placed(when).replace(/^(?:until|till) /, 'by ');
}
