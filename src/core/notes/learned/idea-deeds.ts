import { adverbs, determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { lowerAt } from '../tokens.ts';
import type { Purpose } from './network.ts';
import type { Edited } from './search.ts';
import type { SourceToken } from './source.ts';

/**
 * Whether an idea is told as what the writer does or did: “put a chart on the wall” bids the reader, “I put a chart on the
 * wall” tells of another shop. What can only be past (“ran”, “tried”) was done.
 */
export function tellsIdeaAsDeed(
  { edits }: Edited,
  source: readonly SourceToken[],
  { slot, stage }: Purpose,
): boolean {
  const [lead, first, second] = edits;
  if (slot !== 'value' || stage !== 'share-an-idea') return false;
  if (edits.some((_, at) => isToldAsDone(edits, at, source))) return true;
  if (lead?.kind !== 'insert') return false;
  const opensNote = (edit: typeof first) => edit?.kind === 'keep' && edit.at === 0;
  // “you could recorded catch-up”
  if (lead.word === 'you' && opensNote(second)) return isThingDone(source);
  return (
    lead.word === 'i' && opensNote(first) && (canBe(source[0]?.lower ?? '', 'base') || isThingDone(source))
  );
}

// “visits done by our own staff”: to be done, and no news.
function isToldAsDone(edits: Edited['edits'], at: number, source: readonly SourceToken[]): boolean {
  const [edit, next] = [edits[at], edits[at + 1]];
  return (
    edit?.kind === 'insert' &&
    /^(?:is|are|was|were)$/.test(edit.word) &&
    next?.kind === 'keep' &&
    canBe(lowerAt(source, next.at), 'participle') &&
    lowerAt(source, next.at + 1) === 'by'
  );
}

// “recorded catch-up of each session”: what is recorded, not what I recorded. What has a name or a place was done there.
function isThingDone(source: readonly SourceToken[]): boolean {
  const [word, next] = [lowerAt(source, 0), lowerAt(source, 1)];
  const isOpen =
    prepositions.has(next) || determiners.has(next) || possessives.has(next) || adverbs.has(next);
  return (
    canBe(word, 'participle') &&
    canBe(word, 'past') &&
    /^\p{Ll}/u.test(source[1]?.text ?? '') &&
    !isPlural(next) &&
    !isOpen &&
    !/^(?:it|them|him|her|you|us|and|or)$/.test(next) &&
    !source.some(({ lower, text }, at) => at > 1 && (own.test(lower) || isPlaced(text, source[at - 1])))
  );
}

const own = /^(?:i|we|my|our|last|ago|previous)$/;

function isPlaced(text: string, before: SourceToken | undefined): boolean {
  return /^(?:at|for|with)$/.test(before?.lower ?? '') && /^\p{Lu}/u.test(text);
}
