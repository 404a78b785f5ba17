import { canBe } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const numbers =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|\\d{1,2})';
const units = '(?:years|months|weeks|summers|winters|seasons)';
const sign = new RegExp(
  `\\b(I (?:(?:also|have|had|then) )?(\\p{L}+)\\b[^,;:()]*? )(\\p{L}+) (${numbers} ${units})(?=$|[,.;]| (?:and|as|with|but|at|in|for)\\b)`,
  'gu',
);
// Behind these the span has its place already.
const bound =
  /^(?:for|in|of|after|before|over|during|last|next|first|past|these|those|the|and|or|than|about|only|least|almost|nearly|within|every|each|until|till|to|at|is|are|was|were|am|be|been|takes?|took|lasts?|lasted|spent|spend|have|had|has|needs?|since|from|by|under|around|between|wait|waited|waiting|another|my|your|our|their|his|her|with|as|per|some|all|up|down|out|add|gave|give|did|do|does|got|cost|costs|year|level|grade|age|aged|turned|just|exactly|other|more|maybe|like|on)$/i;

/** “I was a nurse in Malmö four years”: how long something went on takes its “for”. */
export const bareSpans: Mending = (text) =>
  text.replace(sign, (all, before: string, verb: string, last: string, span: string) => {
    const lower = verb.toLowerCase();
    const isDone =
      canBe(lower, 'past') || canBe(lower, 'participle') || /^(?:was|been|work|teach|live)$/.test(lower);
    if (!isDone || bound.test(last) || canBe(last.toLowerCase(), 'third')) return all;
    return `${before}${last} for ${span}`;
  });
