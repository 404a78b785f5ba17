import { indefinite } from '../articles.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { properNames } from '../lexicon/proper-names.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isPerson } from '../read/self.ts';
import { type Token, textOf, tokensOf } from '../tokens.ts';
import { isPaper } from './had.ts';
import { isLikelyField } from './row-fields.ts';
import { spanEnd } from './span.ts';

/**
 * Time spent with a thing no list knows: “11 years of respiratory”, “dementia care 4 years”. The careful person has so many
 * years “of experience in” it; “I have 11 years of respiratory” readers turned down.
 */
export function lastingSpan(chunk: readonly Token[]): string | undefined {
  const until = spanEnd(chunk, 0);
  const [time, thing] = until > 0 ? [chunk.slice(0, until), chunk.slice(until)] : atEnd(chunk);
  const bare = thing[0]?.lower === 'of' ? thing.slice(1) : thing;
  const [first] = bare;
  if (time.length > 0 && /^on ?-? ?call$/i.test(textOf(bare)))
    return `have done on-call for ${textOf(ungluedFirst(time))}`;
  if (!first || bare.length > 7 || time.length === 0 || /^(?:clean|notice|old|straight)$/.test(first.lower))
    return undefined;
  if (first.kind !== 'word' || prepositions.has(first.lower) || isPerson(bare)) return undefined;
  if (isPaper(bare)) return undefined;
  const name = textOf(ungluedFirst(bare));
  const end = bare.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = bare[(end < 0 ? bare.length : end) - 1]?.lower ?? '';
  const span = textOf(ungluedFirst(time));
  if (/^(?:time|service|duty|hours|training|practice|leave)$/.test(head)) return `have ${span} of ${name}`;
  if (/^(?:line|counter|station|desk|helpline|hotline)$/.test(head))
    return `have ${span} of experience on ${indefinite(name)} ${name}`;
  if (
    /^(?:room|office|ward|registry|depot|yard|workshop|lab|laboratory|kennel|archive|mill|brewery|dairy|abattoir|quarry)$/.test(
      head,
    )
  )
    return `have ${span} of experience in ${indefinite(name)} ${name}`;
  const isTrade =
    bare.length === 1 &&
    /^\p{Ll}+$/u.test(first.text) &&
    !canBe(first.lower, 'past') &&
    (!adjectives.has(first.lower) || wards.test(first.lower)) &&
    !/s$|ly$/.test(first.lower);
  return isTrade || isLikelyField(bare) ? `have ${span} of experience ${linkOf(bare)} ${name}` : undefined;
}

const wards =
  /^(?:respiratory|cardiac|renal|neonatal|paediatric|paediatrics|geriatric|palliative|orthopaedics|surgical)$/;

function ungluedFirst(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => (at === 0 ? { ...token, glued: false } : token));
}

function atEnd(chunk: readonly Token[]): [readonly Token[], readonly Token[]] {
  const at = chunk.findIndex((_, i) => i > 0 && spanEnd(chunk, i) === chunk.length);
  if (at < 1) return [[], chunk];
  return [chunk.slice(at), chunk.slice(0, chunk[at - 1]?.lower === 'for' ? at - 1 : at)];
}

/** One has experience with tools and what stands in the plural, and in a trade. */
export function linkOf(thing: readonly Token[]): 'with' | 'in' {
  const end = thing.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = thing[(end < 0 ? thing.length : end) - 1];
  const isName = /^\p{Lu}|\d|\p{Ll}\p{Lu}/u.test(head?.text ?? '') || properNames.has(head?.lower ?? '');
  return isName || isPlural(head?.lower ?? '') ? 'with' : 'in';
}

/**
 * “I have 6 years of dispatch”, “… of selling machine parts”: so many years of experience in a trade, so many years spent
 * doing something. Nothing where it is no trade or doing: “3 years of data”.
 */
export function spanMended(time: string, thing: string): string | undefined {
  const tokens = tokensOf(thing);
  const first = tokens[0];
  const last = tokens.at(-1)?.lower ?? '';
  if (!first || tokens.length > 8 || first.kind !== 'word' || unmended.test(last) || /experience/.test(thing))
    return undefined;
  const isDoing =
    canBe(first.lower, 'ing') &&
    (tokens.length > 1
      ? doings.test(first.lower) || !isKnownNoun(first.lower)
      : /seasons|winters|summers/.test(time));
  if (isDoing) return `I have spent ${time} ${thing}`;
  const end = tokens.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '';
  if (unmended.test(head) || /^(?:an?|the|my|no|not|being)$/.test(first.lower)) return undefined;
  if (/^(?:nights|days|shifts|weekends|evenings)$/.test(head)) return `I have done ${time} of ${thing}`;
  return `I have ${time} of experience ${linkOf(tokens)} ${thing}`;
}

const doings =
  /^(?:selling|evaluating|running|managing|leading|building|driving|working|teaching|making|fixing|repairing|serving|looking|cooking|baking|fitting|installing|writing|growing|breeding|raising|supporting|translating|designing|caring|helping|restoring|buying)$/;

const unmended =
  /^(?:time|service|duty|hours|training|practice|leave|data|work|study|studies|school|college|records?|history|sleep|driving)$/;
