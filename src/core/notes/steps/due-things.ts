import { isKnownNoun } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { daySource, onDay } from './days.ts';

const time =
  '(?: (?:at )?(?:noon|midday|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?(?: \\p{Lu}{2,4})?)| at the end of the day|,? end of (?:the )?day)';
const due = new RegExp(
  `^(?:the |my |an? )?((?:test|trial|sample|take-home|takehome|case|writing|reading|home|lesson|essay|coding|design|portfolio|skills|technical)\\b[^,;:?]*?)(?:(?:, |: | \\()([^,;:?()]{3,40})\\)?)?,? (?:is )?due (by |on )?((?:${daySource})|tomorrow|next \\p{L}+)(${time})?$`,
  'u',
);

const taskNouns = /^(?:translation|take-?home|edit|piece|exercise|assignment|sample)$/;

/** A task and when it is due: “test translation, 600 words, due Monday”, “take-home due tues eod”. */
export function dueThing(text: string): Phrase[] | undefined {
  const [, thing = '', more, by = '', day, at = ''] = due.exec(text) ?? [];
  const head =
    thing
      .split(/ (?:of|for|on|in|with|about) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (!day || !(isKnownNoun(head) || taskNouns.test(head))) return undefined;
  const when = /^(?:tomorrow|next)/.test(day) ? day : onDay(day);
  const told = by === 'by ' ? when.replace(/^(?:on )?/, 'by ') : when;
  const size = more
    ? /^\d/.test(more) && !/ (?:of|for|on|in) /.test(thing)
      ? ` of ${more}`
      : ` (${more})`
    : '';
  const hour = at
    .replace(/^,? end of (?:the )?day/, ' at the end of the day')
    .replace(/^ (?=noon|midday|\d)/, ' at ');
  const own = /^(?:writing|work|code) samples?\b/.test(thing) ? 'my' : 'the';
  return [mine(`${own} ${thing}${size} is due ${told}${hour}`)];
}
