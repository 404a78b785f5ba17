import { adverbs, auxiliaries, coordinators, determiners, prepositions } from './lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

const units = /^(?:years?|months?|weeks?|days?|hours?|summers?|winters?|seasons?|terms?)$/;

/** Puts in what jotting leaves out before a span of time: “taught maths 4 years” lost its “for”. */
export function withFor(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => (isBareSpan(tokens, at) ? [wordToken('for'), token] : [token]));
}

/** “cycle 5 months” as “cycle of 5 months”, where the span ends it and one thing is meant. */
export function withOf(tokens: readonly Token[]): Token[] {
  const at = tokens.length - 2;
  const before = lowerAt(tokens, at - 1);
  const isOne = !isPlural(before) && (countableNouns.has(before) || isMass(before));
  if (!isOne || !isBareSpan(tokens, at)) return [...tokens];
  return [...tokens.slice(0, at), wordToken('of'), ...tokens.slice(at)];
}

/** “SQL 5 years” as “5 years of SQL”. */
export function yearsFirst(tokens: readonly Token[]): Token[] {
  const at = tokens.length - 2;
  if (at < 1 || at > 5 || !/^years?$/.test(lowerAt(tokens, at + 1)) || !isBareSpan(tokens, at))
    return [...tokens];
  const [first] = tokens;
  if (!first || prepositions.has(first.lower) || determiners.has(first.lower)) return [...tokens];
  return [...tokens.slice(at), wordToken('of'), ...tokens.slice(0, at)];
}

function isBareSpan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || !units.test(lowerAt(tokens, at + 1)) || before?.kind !== 'word')
    return false;
  const word = before.lower;
  if (prepositions.has(word) || determiners.has(word) || coordinators.has(word) || auxiliaries.has(word))
    return false;
  if (adverbs.has(word) || /^(?:to|than|that|of|until|there|ago)$/.test(word)) return false;
  const isVerb = canBe(word, 'past') || canBe(word, 'ing') || (canBe(word, 'third') && !isPlural(word));
  return !isVerb && !/^(?:ago|later|earlier|before|old|notice|long)$/.test(lowerAt(tokens, at + 2));
}
