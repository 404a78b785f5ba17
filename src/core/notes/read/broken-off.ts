import { prepositions } from '../lexicon/grammar-words.ts';
import { lowerAt, type Token, wordToken } from '../tokens.ts';
import type { Stretch } from './prose.ts';

/** The stretches with those in one that commas only break off: “a call the next day, not from staff, may help”. */
export function uninterrupted(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const broken = out.at(-2);
    const between = out.at(-1);
    if (
      broken &&
      between &&
      goesOn.test(lowerAt(stretch.tokens, 0)) &&
      !/^(?:i|we|you|they|he|she|it)$/.test(lowerAt(stretch.tokens, 1)) &&
      `${stretch.joiner}${between.joiner}` === '' &&
      /^(?:rest|thing)$/.test(between.part) &&
      (prepositions.has(lowerAt(between.tokens, 0)) ||
        /^(?:not|next|even|once)$/.test(lowerAt(between.tokens, 0))) &&
      /^(?:thing|rest|clause|doing)$/.test(broken.part)
    ) {
      const comma: Token = { ...wordToken(',', true), kind: 'mark' };
      const tokens = [...broken.tokens, comma, ...between.tokens, comma, ...stretch.tokens];
      out.splice(-2, 2, { ...broken, part: 'clause', tokens });
    } else out.push(stretch);
  }
  return out;
}

const goesOn = /^(?:may|might|would|could|will|should|is|are|was|were|has)$/;

/** “why not a strip of paint”, “what if they stuck out”: it proposes by asking, with or without its mark. */
export function isProposed(first: string, second: string): boolean {
  return /^(?:what if|what about|how about|why not)$/.test(`${first} ${second}`);
}
