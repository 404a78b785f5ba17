import { countableNouns, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const several =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|both|\\d+(?:\\.\\d+)?)';
const odd: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['kilo', 'kilos'],
  ['week', 'weeks'],
  ['second', 'seconds'],
  ['language', 'languages'],
  ['currency', 'currencies'],
]);

function pluralOf(noun: string): string {
  const known = odd.get(noun);
  if (known) return known;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** “four currency”, “in 40 second”: more than one of a thing. */
export const counted: Mending = (text) =>
  text.replace(
    new RegExp(
      `(?<![\\d.,:/–-]|\\b(?:level|year|grade|gate|room|route|phase|stage|number|no|part|version|unit|ward|platform|class|day|bay|court|the|a|an|my|your|our|this|that) )(?<![\\p{L}\\d])(${several}) (\\p{Ll}+)(?=$|[,;.!?)]| (?:and|or|but|in|on|at|with|of|for|from|per|by|every|who|that|a)\\b)`,
      'giu',
    ),
    (all, number: string, noun: string) => {
      const isOne =
        odd.has(noun) ||
        (countableNouns.has(noun) &&
          !isPlural(noun) &&
          !isMass(noun) &&
          !nounOrVerb.has(noun) &&
          !canBe(noun, 'past'));
      const isNumeral = /^\d/.test(number);
      if (isNumeral && !odd.has(noun)) return all;
      if (
        !isOne ||
        number === '1' ||
        /^(?:am|pm|plus|a|per|point|half|quarter|hundred|thousand|million|dozen|percent|mile|stone|foot|staff|crew|fish|sheep|craft|head|part|time|year|month|day|hour|minute|star|person)$/.test(
          noun,
        ) ||
        (isNumeral && /^(?:19|20)\d\d$/.test(number))
      )
        return all;
      return `${number} ${pluralOf(noun)}`;
    },
  );
