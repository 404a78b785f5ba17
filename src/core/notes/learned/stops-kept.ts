import { canBe } from '../lexicon/verbs.ts';
import type { Purpose } from './network.ts';
import type { SourceToken } from './source.ts';
import { newMark, type Written } from './written.ts';

/**
 * The note's own marks back where the editor wrote an “and” over them: a stop before a sentence of its own (“Then they watch. I
 * tried it”), in an idea a comma before what only hangs on (“a sheet in large print, filled in on day 2”).
 */
export function withStopsKept(
  words: readonly Written[],
  source: readonly SourceToken[],
  { slot, stage }: Purpose,
): Written[] {
  // What was seen is one picture, and an opinion of it hangs on.
  if (slot === 'specific') return [...words];
  const isIdea = slot === 'value' && stage === 'share-an-idea';
  const told: Written[] = [];
  for (const word of words) {
    const mark = markKept(word, source, isIdea);
    if (mark !== '' && isAdded(told.at(-1), 'and')) {
      told.pop();
      if (isAdded(told.at(-1), ',')) told.pop();
      told.push(newMark(mark, true));
    }
    told.push(word);
  }
  return told;
}

function isAdded(word: Written | undefined, text: string): boolean {
  return word?.lower === text && !word.isOwn;
}

function markKept(
  { at = 0, isOwn, lower }: Written,
  source: readonly SourceToken[],
  isIdea: boolean,
): string {
  const mark = source[at - 1]?.text ?? '';
  if (!isOwn || at === 0) return '';
  if (/^[.!]$/.test(mark) && /^(?:i|we)$/.test(lower)) return '.';
  const hangs = canBe(lower, 'participle') && !canBe(lower, 'base');
  return isIdea && mark === ',' && hangs ? ',' : '';
}
