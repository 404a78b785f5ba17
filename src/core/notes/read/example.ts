import type { Group } from '../groups.ts';
import { determiners } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { itemsText } from './common.ts';

/** Whether a thing is named with its article or its place: then it is one to tell of. */
export function isExample(first: readonly Token[]): boolean {
  return (
    determiners.has(lowerAt(first, 0)) || first.some(({ lower }) => /^(?:when|where|at|we|i)$/.test(lower))
  );
}

/** The example one should have given. */
export function example(group: Group): Phrase {
  const head = group.items[0]?.find(
    (_, at, all) =>
      /^(?:of|at|in|with|where|from|for|on|that|when)$/.test(lowerAt(all, at + 1)) || at === all.length - 1,
  );
  const plural = group.items.length > 1 || isPlural(head?.lower ?? '');
  return { kind: 'example', text: itemsText(group, 'the', 'a'), plural };
}
