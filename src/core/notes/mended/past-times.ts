import { month, weekday } from '../lexicon/dates.ts';
import { canBe, pastOf, verbReading } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const over = `(?:yesterday|last (?:year|month|week|night|summer|winter|spring|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:\\w+ ){1,2}ago|(?:on )?${weekday}|on (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month})`;
const sign = new RegExp(
  `\\b(I|we|you|they|he|she) (?:have|has) ((?:also |already )?)(\\p{L}+)(?= [^,;]*?\\b${over}(?:$|[,;.]| (?:and|but)\\b))(?![^,;]*\\b(?:since|until|till|by|before|from|next|for|every|to)\\b)`,
  'giu',
);

/** “I have played it yesterday”: what has its day is past. */
export const pastTimes: Mending = (text) =>
  text.replace(sign, (all, who: string, adverb: string, deed: string) => {
    const lower = deed.toLowerCase();
    const base = verbReading(lower)?.base;
    const past =
      base === undefined
        ? undefined
        : base === 'be'
          ? who === 'I' || /^(?:he|she)$/i.test(who)
            ? 'was'
            : 'were'
          : pastOf(base);
    const isPerfect = canBe(lower, 'participle') && past !== undefined;
    return isPerfect && lower !== 'got' ? `${who} ${adverb}${past}` : all;
  });
