import { adjectives, auxiliaries, determiners, possessives, questionWords } from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “how do they”, “is the role”, “can I”: a question, with or without its mark. */
export function isInverted(tokens: readonly Token[]): boolean {
  let at = 0;
  if (questionWords.has(lowerAt(tokens, 0))) {
    at = 1;
    while (at < 4 && at < tokens.length - 1 && !auxiliaries.has(lowerAt(tokens, at))) at++;
    if (at > 1 && !/^(?:how|what|which|whose)$/.test(lowerAt(tokens, 0))) return false;
  }
  const verb = lowerAt(tokens, at);
  if (!auxiliaries.has(verb) || /^(?:been|be)$/.test(verb)) return false;
  const subject = lowerAt(tokens, at + 1);
  if (at > 1 && /^(?:you|they|we|i|it)$/.test(lowerAt(tokens, at - 1))) return false;
  if (at > 0 && /^(?:i|you|we|they|he|she|it|there|this|that)$/.test(subject)) return true;
  if (/^(?:i|you|we|they|he|she|there)$/.test(subject)) return true;
  if (/^(?:it|this|that)$/.test(subject)) return /^(?:is|are|was|will|can|could|would|does)$/.test(verb);
  if (at === 0 && (verb === 'have' || verb === 'had' || verb === 'am' || verb === 'been')) return false;
  if (at === 0)
    return (
      /^(?:is|are|was|were|does|do|did|will|can|could)$/.test(verb) &&
      /^(?:the|your|my|our|a|an|there|any|anyone)$/.test(subject) &&
      /^(?:does|do|did)$/.test(verb) === false &&
      finiteLooksAsked(tokens)
    );
  return determiners.has(subject) || possessives.has(subject);
}

// “is the role remote” asks; “is the lead for three teams” tells.
function finiteLooksAsked(tokens: readonly Token[]): boolean {
  const last = lowerAt(tokens, tokens.length - 1);
  return adjectives.has(last) || canBe(last, 'participle');
}
