import { prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';

/** Reads how many of something there were in a day: “120 dinners a day at my last school”. */
export function perTimeOf(chunk: readonly Token[]): Piece | undefined {
  const from = lowerAt(chunk, 0) === 'about' ? 1 : 0;
  const at = chunk.findIndex(
    ({ lower }, i) =>
      i > from + 1 &&
      /^(?:an?|per|each|every)$/.test(lower) &&
      /^(?:day|night|week|month|shift|hour|year)$/.test(lowerAt(chunk, i + 1)),
  );
  if (
    at < 0 ||
    at > from + 4 ||
    chunk[from]?.kind !== 'number' ||
    !isPlural(lowerAt(chunk, /^(?:once|twice)$/.test(lowerAt(chunk, at - 1)) ? at - 2 : at - 1))
  )
    return undefined;
  if (chunk.slice(0, at).some(({ lower }, i) => i > 0 && prepositions.has(lower))) return undefined;
  const count = textOf(chunk.slice(0, at + 2));
  const where = chunk.slice(at + 2);
  const isThere =
    /^(?:at|in|on)$/.test(lowerAt(where, 0)) &&
    /^(?:my|the|our)$/.test(lowerAt(where, 1)) &&
    lowerAt(where, 2) !== 'own' &&
    where.length < 8;
  if (isThere) return { kind: 'clause', text: `${placed(where)} it was ${count}`, tail: '' };
  return /^(?:on my own|by myself|single-handed)\b/.test(textOf(where).toLowerCase())
    ? { kind: 'told', text: `am used to ${count} ${textOf(where)}`, tail: '', sure: true }
    : undefined;
}
