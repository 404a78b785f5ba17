import type { Group } from '../groups.ts';
import { auxiliaries } from '../lexicon/grammar-words.ts';
import type { Phrase } from '../phrase.ts';

/** Whether the phrase still has what its group says behind its first item. */
export function isWholeOf(phrase: Phrase, { items, tail }: Group): boolean {
  const text = `${phrase.text} ${phrase.kind === 'find' ? phrase.link : ''}`.toLowerCase();
  return [...items.slice(1).flat(), ...tail].every(
    ({ kind, lower }) =>
      kind === 'mark' ||
      (kind === 'word' && (lower.length < 3 || auxiliaries.has(lower))) ||
      text.includes(stemOf(lower)),
  );
}

// Endings change with who acts.
function stemOf(lower: string): string {
  return lower.length > 4 ? lower.slice(0, Math.max(3, lower.length - 3)) : lower.slice(0, 3);
}
