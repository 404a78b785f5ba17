import { expandContractions } from '../contractions.ts';
import { questionWords } from '../lexicon/grammar-words.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, type Token, tokensOf } from '../tokens.ts';

/** Whether the words name a thing, and no more. */
export function isThing(head: string): boolean {
  const tokens = tokensOf(head);
  const first = lowerAt(tokens, 0);
  return (
    shapeOf(tokens) === 'noun' &&
    !/^(?:liked?|loved?|thank|thanks|mention|sorry|great|good|nice|both|also|only|not|no|never|just|maybe|still|each|every|all|most|what|one)$/.test(
      first,
    ) &&
    !tokens.some(
      ({ lower }) => questionWords.has(lower) || /^(?:i|me|we|he|she|they|you|it)(?:'\w+)?$/.test(lower),
    )
  );
}

/** The noun that the words are about. */
export function headOf(head: string): string {
  const tokens = tokensOf(head.split(/ (?:of|in|on|at|for|with|from|between|to|w\/) /)[0] ?? head);
  return lowerAt(tokens, tokens.length - 1);
}

/** The words of a text, contractions spelled out. */
export function spelled(text: string): Token[] {
  return expandContractions(tokensOf(text));
}
