import { adjectives, determiners, selfAdjectives, stateParticiples } from './lexicon/grammar-words.ts';
import { countableNouns } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { livingCount } from './owners.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Whether the word can tell how a thing is. */
export function isStateWord(lower: string): boolean {
  if (
    /^(?:only|own|due|last|next|first|second|same|daily|nightly|hourly|weekly|monthly|annual|senior|junior|total|max|min|general|else|plus|past|former|late|live|main|free)$/.test(
      lower,
    )
  )
    return /^(?:free|late|live)$/.test(lower);
  if (adjectives.has(lower)) return !countableNouns.has(lower) || bothAdjective.test(lower);
  if (stateParticiples.has(lower) || selfAdjectives.has(lower)) return true;
  if (/^(?:ready|ok|okay|fine|part-time|full-time)$/.test(lower)) return true;
  if (acting.test(lower)) return false;
  return (
    canBe(lower, 'participle') &&
    !canBe(lower, 'base') &&
    /(?:ed|en|own|ne|ut|un|ept|ost|old|ade|lt)$/.test(lower)
  );
}

// What only acts can have nothing done to it: “the licence arrived”.
const acting =
  /^(?:arrived|pointed|happened|occurred|appeared|emerged|existed|worked|talked|waited|lived|stayed|looked|seemed|agreed|failed|struggled|laughed|smiled|arisen|fallen|risen|started|ended|went|passed|moved|grown|joined|retired|resigned|listened|liked|loved|learned|learnt|studied)$/;

const bothAdjective =
  /^(?:flat|short|cold|broken|empty|full|dead|manual|tight|dry|wet|wrong|open|clear|weak|thin)$/;

/** “the kitchen and the kids running up to me”: two things, of which nothing is told. */
export function areTwo(chunk: readonly Token[]): boolean {
  const and = chunk.findIndex(({ lower }) => lower === 'and');
  return (
    determiners.has(lowerAt(chunk, and + 1)) &&
    and > 1 &&
    canBe(lowerAt(chunk, and + 3), 'ing') &&
    livingCount(lowerAt(chunk, and - 1)) === undefined
  );
}
