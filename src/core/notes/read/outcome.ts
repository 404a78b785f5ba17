import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { written } from './row.ts';

/** “returns dropped by a third”, “error went from 20 to 12%”: what came of a deed, with the article it lacks. */
export function outcomeOf(chunk: readonly Token[]): string | undefined {
  const at = chunk.findIndex(({ lower }, i) => i > 0 && canBe(lower, 'past'));
  const next = chunk[at + 1];
  const head = lowerAt(chunk, at - 1);
  const isOutcome =
    at > 0 &&
    at < 4 &&
    (isPlural(head) || isKnownNoun(head)) &&
    !chunk.slice(0, at).some(({ lower, kind }) => prepositions.has(lower) || kind === 'number') &&
    /^(?:drop|fall|rise|go|grow|double|halve|triple|stop|come|improve|jump|shrink|climb|stay|keep|love|like)$/.test(
      verbReading(lowerAt(chunk, at))?.base ?? '',
    ) &&
    (next === undefined ||
      next.kind === 'number' ||
      prepositions.has(next.lower) ||
      /^(?:by|up|down|the|it|off|\p{L}+fold)$/u.test(next.lower));
  if (!isOutcome) return undefined;
  const isBare = countableNouns.has(head) && !isPlural(head) && !determiners.has(lowerAt(chunk, 0));
  return `${isBare ? 'the ' : ''}${written(chunk)}`;
}
