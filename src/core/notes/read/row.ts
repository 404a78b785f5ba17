import type { NoteSlot } from '../../text/draft.ts';
import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isProse, type Stretch, stretchesOf } from './prose.ts';

/** A list of what one brings that is better left as it was written than cut up: behind a colon it is right. */
export function listAsWritten(tokens: readonly Token[], slot: NoteSlot): Phrase | undefined {
  if (!isProse(tokens, tokens[0]?.kind === 'number' ? 0.1 : slot === 'specific' ? 0.2 : 0.3))
    return undefined;
  const [first, ...rest] = stretchesOf(tokens);
  if (
    slot === 'specific' &&
    (rest.length < 2 || ![first, ...rest].every((stretch) => stretch && isBareThing(stretch)))
  )
    return undefined;
  if (first?.part !== 'rest' && first?.part !== 'thing') return undefined;
  const opening = lowerAt(first.tokens, 0);
  if (
    canBe(opening, 'past') ||
    (canBe(opening, 'base') &&
      !adjectives.has(opening) &&
      (!isKnownNoun(opening) || opensObject(lowerAt(first.tokens, 1))))
  )
    return undefined;
  const opened = first.tokens[0];
  if (opened?.kind === 'word' && prepositions.has(opened.lower)) return undefined;
  if (
    tokens.length < 6 ||
    first.tokens.length < (rest.length > 1 ? 1 : 2) ||
    first.tokens.some(
      ({ lower }, at) =>
        /^(?:i|we|you)$/.test(lower) &&
        !/^(?:since|when|where|as|so|because)$/.test(lowerAt(first.tokens, at - 1)),
    )
  )
    return undefined;
  // What follows as a sentence of its own is told as one.
  if (rest.some(({ part, joiner }) => /^(?:clause|deed|state)$/.test(part) && joiner === ''))
    return undefined;
  return { kind: 'loose', text: written(tokens), asWritten: true };
}

function isBareThing({ part, tokens }: Stretch): boolean {
  return (
    /^(?:rest|thing|doing)$/.test(part) &&
    finiteVerbAt(tokens) < 1 &&
    withCopulas(tokens).length === tokens.length
  );
}

/** The words as they stand, without a space before a mark. */
export function written(tokens: readonly Token[]): string {
  return textOf(tokens).replace(/\s+([,.;)])/g, '$1');
}
