import { finiteVerbAt } from '../finite-verb.ts';
import { tokensOf } from '../tokens.ts';
import type { Mending } from './mending.ts';

const tail =
  /^((?!.*\b(?:he|she|they) (?:said|says|thought|thinks|hoped|reckon\w*)\b.*,)[^,?"“]+(?:, [^,?"“]+)?), (he|she|they) (said|says|thought|thinks|reckoned|reckons|hoped|hopes|guessed|expected)$/i;

/** “decision by mid June, he thought”: who said it comes first. */
export const saidTails: Mending = (text) =>
  text.replace(tail, (_all, what: string, who: string, verb: string) => {
    if (/^(?:I|you|we|they|he|she|it|there) /i.test(what) || finiteVerbAt(tokensOf(what)) > 0)
      return `${who} ${verb} ${what}`;
    return `${who} ${/^(?:said|says)$/i.test(verb) ? 'mentioned' : 'expected'} ${what}`;
  });
