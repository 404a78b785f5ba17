import { abbreviations, doubtfulAbbreviations } from '../lexicon/abbreviations.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { nameShortcuts, properNames } from '../lexicon/proper-names.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { type Token, tokensOf } from '../tokens.ts';

const lists = [
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
];

/** Whether one of the lists has the word, in lower case. */
export function isKnown(lower: string): boolean {
  return (
    /^(?:me|us|him|them|not)$/.test(lower) ||
    lists.some((list) => list.has(lower)) ||
    isKnownNoun(lower) ||
    verbReading(lower) !== undefined
  );
}

/** Whether nothing about a jotted point is in doubt: a whole clause with its subject, of words that are all known. */
export function isSurePoint(point: string): boolean {
  const tokens = tokensOf(point);
  if (tokens.length < 4 || tokens.length > 22) return false;
  if (!/^(?:i|we|he|she|you|it)$/.test(tokens[0]?.lower ?? '')) return false;
  return isVerb(tokens[1]) && tokens.every(isClear);
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (auxiliaries.has(token.lower) || verbReading(token.lower) !== undefined);
}

function isClear({ kind, text, lower }: Token): boolean {
  if (kind === 'mark') return /^[,.?!]$/.test(text);
  if (kind !== 'word') return kind === 'number';
  if (doubtfulAbbreviations.has(lower) || /[\d/]/.test(text)) return false;
  return isKnown(lower) || abbreviations.has(lower) || nameShortcuts.has(lower) || properNames.has(lower);
}
