import {
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token, textOf, wordToken } from './tokens.ts';

const aids = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|am)$/;
const subjects =
  /^(?:i|you|we|he|she|it|they|there|this|that|these|those|anyone|anybody|anything|someone|somebody|something|everyone|everybody|everything|nobody)$/;

/** A question as its writer put it, where its words make a whole one; without its mark. */
export function wholeQuestion(words: readonly Token[]): string | undefined {
  if (words.length < 3 || words.some(({ text }) => /^[(–;:/+=]$/.test(text))) return undefined;
  const first = lowerAt(words, 0);
  if (questionWords.has(first)) return isAskedBy(words) ? worded(words) : undefined;
  if (!aids.test(first)) return undefined;
  const next = words[1];
  if (!next || next.kind === 'mark' || prepositions.has(next.lower) || auxiliaries.has(next.lower))
    return undefined;
  // “have another offer” tells; “have you chosen” asks.
  if (/^(?:have|had|do|am|may)$/.test(first) && !isSubject(next.lower)) return undefined;
  if (isSubject(next.lower) || determiners.has(next.lower) || possessives.has(next.lower))
    return lowerAt(words, 2) === '' ? undefined : worded(words);
  if (/^\p{Lu}/u.test(next.text) || isMass(next.lower)) return worded(words);
  if (!isKnownNoun(next.lower)) return undefined;
  // One that both know: “did governors meet”.
  const isOne = countableNouns.has(next.lower) || /^(?:did|has)$/.test(first);
  if (!isOne && !isPlural(next.lower)) return undefined;
  return worded(isOne ? [...words.slice(0, 1), wordToken('the'), ...words.slice(1)] : words);
}

function isSubject(lower: string): boolean {
  return subjects.test(lower) || subjectPronouns.has(lower);
}

// “when would I meet them”, “what happens then”, “how many people are there”
function isAskedBy(words: readonly Token[]): boolean {
  const aid = words.findIndex(({ lower }, at) => at > 0 && at < 5 && aids.test(lower));
  const first = lowerAt(words, 0);
  if (aid > 0) {
    const subject = lowerAt(words, aid + 1);
    if (subject === '') return false;
    if (/^(?:what|who|which|how)$/.test(first)) return !isSubject(lowerAt(words, aid - 1));
    return (
      aid === 1 &&
      (isSubject(subject) ||
        determiners.has(subject) ||
        possessives.has(subject) ||
        /^\p{Lu}/u.test(words[aid + 1]?.text ?? ''))
    );
  }
  const verb = lowerAt(words, 1);
  return (
    /^(?:what|who)$/.test(first) && (canBe(verb, 'third') || (canBe(verb, 'past') && !isKnownNoun(verb)))
  );
}

function worded(words: readonly Token[]): string {
  return textOf(words).replace(/\bok\b/g, 'OK');
}
