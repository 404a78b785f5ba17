import { coordinators } from './lexicon/grammar-words.ts';
import { lowerAt, type Token } from './tokens.ts';

/** What stands between the commas of a thought. */
export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === ',' && depth <= 0) chunks.push([]);
    else chunks.at(-1)?.push(token);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** A chunk without the “and” or “but” it opens with, and which that was. */
export function withoutJoiner(chunk: Token[]): { chunk: Token[]; joiner: string } {
  let from = 0;
  let joiner = '';
  while (
    from < chunk.length - 1 &&
    (coordinators.has(lowerAt(chunk, from)) || /^(?:also|then|plus|oh|well)$/.test(lowerAt(chunk, from)))
  ) {
    if (coordinators.has(lowerAt(chunk, from))) joiner = lowerAt(chunk, from);
    from++;
  }
  return { chunk: chunk.slice(from), joiner };
}
