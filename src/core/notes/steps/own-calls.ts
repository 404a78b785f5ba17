import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { daySource, onDay } from './days.ts';
import { owned } from './things.ts';

const calling = '(call|ring|phone|text|email|message|write to)';
const when = `(?:(?:on )?(?:${daySource})|tomorrow|next \\p{L}+|this \\p{L}+|in the \\p{Ll}+|at \\d\\S*(?: ?[ap]m)?|(?:after|before) [^,;:?]+)`;
const call = new RegExp(
  `^(?:I )?(?:will |to )?${calling} you(?: back)?(?: (${when})((?: (?:morning|afternoon|evening))?(?: (?:at|after|before|around) [^,;:?]+)?))?((?: (?:with|about|re) [^,;:?]+)?)$`,
  'u',
);
const thenCall = new RegExp(
  `^(?:I )?(?:will )?(get|do|finish|take|pass|sort|book|send|submit|fill in|complete|renew|ask) ([^,;:?]+?),? (?:and )?then ${calling} you((?: ${when})?)$`,
  'u',
);

/** Whom one will call, and when: “call him Thursday with an answer”, “get my permit, then ring her”. */
export function ownCall(text: string): Phrase[] | undefined {
  const [, verb, on = '', hour = '', tail = ''] = call.exec(text) ?? [];
  if (verb && (on !== '' || tail !== ''))
    return [mine(`I will ${verb} you${timed(on)}${hour}${withArticles(tail.replace(/^ re /, ' about '))}`)];
  const [, first, thing = '', then, at = ''] = thenCall.exec(text) ?? [];
  return first && !/\b(?:you|me|if)\b/.test(thing)
    ? [mine(`I will ${first} ${owned(thing)} and then ${then} you${timed(at.trim())}`)]
    : undefined;
}

const isDay = new RegExp(`^(?:on )?(?:${daySource})$`, 'u');

function timed(on: string): string {
  if (on === '') return '';
  return ` ${isDay.test(on) ? onDay(on.replace(/^on /, '')) : on}`;
}

function withArticles(tail: string): string {
  if (tail === '') return '';
  return ` ${articled(tail.trim()).replace(/^with (?:the )?(?=(?:answer|update|decision)$)/, (found) => `${found.replace(/the $/, '')}${/answer|update/.test(tail) ? 'an' : 'a'} `)}`;
}
