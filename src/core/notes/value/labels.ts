import { determiners } from '../lexicon/grammar-words.ts';
import type { Phrase } from '../phrase.ts';
import { isDeed } from '../read/deeds.ts';
import type { Thought } from '../read/thought.ts';
import { isClause } from '../read/whole-clause.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';

/** “both worlds: tape and digital”: the thing, and what it is in detail. */
export function labelledThing({ label, written }: Thought): Phrase | undefined {
  const thing = tokensOf(label);
  if (!isSureNoun(thing) || isClause(written) || label.split(' ').length > 6) return undefined;
  const article = /^same\b/.test(label) ? 'the ' : '';
  const text = `${article}${label}: ${textOf(written)}`;
  return { kind: 'covers', text, items: [text], hasSpan: true, plain: [text], asWritten: true };
}

/** “pipeline is public now: https://…” */
export function linkedClause({ label, tokens, leadIn }: Thought): Phrase | undefined {
  const words = tokensOf(label);
  const [link] = tokens;
  if (tokens.length !== 1 || link?.kind !== 'link' || leadIn !== 'none' || words.length > 9) return undefined;
  // “put new ones up: …”
  if (isDeed(words) || /^put (?:\p{L}+ ){1,4}(?:up|online|here)$/u.test(label))
    return { kind: 'sentence', text: `I ${label}: ${link.text}`, asWritten: true };
  const at = words.findIndex(({ lower }) => /^(?:is|are)$/.test(lower));
  if (at < 1 || determiners.has(lowerAt(words, at + 1))) return undefined;
  const isOpened = determiners.has(lowerAt(words, 0)) || /^\p{Lu}/u.test(words[0]?.text ?? '');
  return { kind: 'sentence', text: `${isOpened ? '' : 'my '}${label}: ${link.text}`, asWritten: true };
}

/** “don't undersell it again”: nobody else is told. */
export function withoutOrders(thoughts: Thought[]): Thought[] {
  if (thoughts.length < 2) return thoughts;
  const left = thoughts.filter(({ written }) => !/^do not \p{Ll}+/u.test(textOf(written)));
  return left.length > 0 ? left : thoughts;
}
