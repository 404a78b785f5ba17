import { adjectives, auxiliaries, determiners, relatives, subjectPronouns } from './lexicon/grammar-words.ts';
import { verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Whether no verb and no pronoun stands in the words. */
export function opensWithNoun(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      !auxiliaries.has(token.lower) && !relatives.has(token.lower) && !subjectPronouns.has(token.lower),
  );
}

/** “the test runs” holds no verb: a word behind an article, an adjective or a noun modifier is a noun itself. */
export function isPhraseNoun(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (determiners.has(before) || adjectives.has(before) || determiners.has(lowerAt(tokens, at - 2)))
    return true;
  const reading = verbReading(lower);
  const isPlainBase = reading?.forms.has('base') && !reading.forms.has('past');
  const isModal = /^(?:to|will|can|would|could|should|i|you|we|they|not|do|did|does|might|may|must)$/.test(
    before,
  );
  return Boolean(isPlainBase) && !isModal && at > 0;
}
