import { finiteVerbAt } from '../finite-verb.ts';
import { auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { lowerAt, type Token } from '../tokens.ts';

/** “the way Tom labels his shelves”; “the way Tom labels them made me think” goes on. */
export function isManner(tokens: readonly Token[]): boolean {
  if (lowerAt(tokens, 0) !== 'the' || !/^(?:way|moment|minute|day)$/.test(lowerAt(tokens, 1))) return false;
  const verbAt = finiteVerbAt(tokens);
  return (
    verbAt > 2 &&
    verbAt < 6 &&
    !prepositions.has(lowerAt(tokens, 2)) &&
    !auxiliaries.has(lowerAt(tokens, 2)) &&
    lowerAt(tokens, verbAt - 1) !== 'way' &&
    !tokens
      .slice(verbAt)
      .some(({ lower }) =>
        /^(?:is|are|was|were|made|makes|gave|stuck|stayed|surprised|impressed|reminded)$/.test(lower),
      )
  );
}
