import { relatives } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { lowerAt, type Token } from '../tokens.ts';

/** “the trees her father planted”, “the books customers left”: what is told of the thing, not what it did. */
export function holdsRelative(subject: readonly Token[]): boolean {
  return subject.some(({ lower }, at) => {
    const before = lowerAt(subject, at - 1);
    if (at < 2 || !isKnownNoun(before) || verbReading(before)?.forms.has('past')) return false;
    return (
      /^(?:i|we|you|he|she|they|the|an?|my|your|his|her|their|our|people)$/.test(lower) ||
      (isPlural(before) && isPlural(lower) && isKnownNoun(lower))
    );
  });
}

/** “the lady who sings told me …”: the first verb is the relative's, a second one the clause's. */
export function isBehindRelative(tokens: readonly Token[], from: number): boolean {
  // “the guests who are slower always feel bad”
  const often = tokens.findIndex(
    ({ lower }, at) => at > from + 1 && /^(?:always|never|often|usually|sometimes)$/.test(lower),
  );
  if (
    often > 0 &&
    !/^(?:who|which|that|and|or)$/.test(lowerAt(tokens, often - 1)) &&
    verbReading(lowerAt(tokens, often + 1))
  )
    return true;
  return tokens.some(
    ({ lower }, at) =>
      at > from + 1 &&
      (/^(?:is|was|are|were|told|said|asked|has|had)$/.test(lower) ||
        (/^(?:made|makes|gave|reminded|reminds|helped|helps|impressed|touched)$/.test(lower) &&
          /^(?:me|us)$/.test(lowerAt(tokens, at + 1)))) &&
      !opensAnew(tokens, from, at) &&
      !relatives.has(lowerAt(tokens, at - 1)) &&
      !/^(?:i|we|you|they|he|she|it|and|or|but|to|not|who|that)$/.test(lowerAt(tokens, at - 1)),
  );
}

// “the boy who ran and the whole room was clapping”: behind such an “and” something else acts.
function opensAnew(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > from &&
      at < to &&
      (lower === 'and' || lower === 'that' || clauseOpener.test(lower)) &&
      /^(?:the|an?|my|your|his|her|their|our|i|you|we|he|she|they|it|everyone|everybody)$/.test(
        lowerAt(tokens, at + 1),
      ),
  );
}

const clauseOpener = /^(?:after|before|because|when|if|while|until|as|than|where|although)$/;
