import { canBe } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const asking =
  '(?:ask|asks|asked|asking|know|knows|knew|tell|told|wonder|wondered|wondering|remember|understand|understood|explain|explained|show|showed|forgot|learned|sure|idea|see|saw|say|said|find out)(?: (?:me|us|you|him|her|them|to me|to us))?';
const wh = '(?:where|what|when|why|who|how|how much|how many|how long|how often|which day)';

/** “knows where is the key”, “ask when can I expect it”: told of, a question has the order of a statement. */
export const indirectQuestions: Mending = (text) =>
  text
    .replace(
      /\b((?:by|about|of|at|see|saw|know|remember|love|loved|like|liked|noticed|surprised|impressed|tell|told me|asked|explained|understood) how \p{Ll}+) (is|are|was|were) ((?:the|your|his|her|their|my|this|everything|everyone)(?: [\p{L}-]+){0,3})(?=$|[,.;]| and\b| but\b)/giu,
      (all, how: string, be: string, thing: string) => {
        const last = thing.split(' ').at(-1)?.toLowerCase() ?? '';
        return canBe(last, 'ing') || canBe(last, 'participle') ? all : `${how} ${thing} ${be}`;
      },
    )
    .replace(
      new RegExp(
        `\\b(${asking}) (${wh}) (can|could|will|would|should|must|may) (I|we|you|they|he|she|it)(?= )`,
        'giu',
      ),
      '$1 $2 $4 $3',
    )
    .replace(
      new RegExp(
        `\\b(${asking}) (where|when|how|why|what|who) (is|was|are|were) ((?:the|my|your|our|his|her|their|this|that) (?:[\\p{L}-]+ ?){1,3})(?=$|[,.;?]| and\\b| but\\b)`,
        'giu',
      ),
      (all, verb: string, ask: string, be: string, thing: string) => {
        const last = thing.trim().split(' ').at(-1)?.toLowerCase() ?? '';
        return canBe(last, 'ing') || canBe(last, 'participle') ? all : `${verb} ${ask} ${thing.trim()} ${be}`;
      },
    )
    .replace(
      new RegExp(
        `\\b(${asking}) (${wh}) (?:do|does|did) (I|we|you|they|he|she|it) (?:must |have to must )?(\\p{L}+)`,
        'giu',
      ),
      (all, verb: string, ask: string, who: string, deed: string) => {
        const lower = deed.toLowerCase();
        if (!canBe(lower, 'base')) return all;
        // Anybody's “you”: “asked how do you calm a caller”
        if (/^you$/i.test(who) && /^ask/i.test(verb))
          return /^how$/i.test(ask) ? `${verb} how to ${deed}` : all;
        if (/\bdid\b/i.test(all)) return all;
        return /^(?:he|she|it)$/i.test(who)
          ? all
          : `${verb} ${ask} ${who} ${/ must /i.test(all) ? 'must ' : ''}${deed}`;
      },
    );
