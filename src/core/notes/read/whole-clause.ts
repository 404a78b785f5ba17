import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  relatives,
} from '../lexicon/grammar-words.ts';
import { isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from '../lexicon/verbs.ts';
import { isLiving, livingCount } from '../owners.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { holdsRelative, isBehindRelative } from './relative.ts';

// “my grandfather kept bees”, “the mothers wait outside”: behind somebody, what can be a verb is one.
function isSomebodysDeed(tokens: readonly Token[]): boolean {
  const isOpened = determiners.has(lowerAt(tokens, 0)) || possessives.has(lowerAt(tokens, 0));
  const at = tokens.slice(0, 5).findIndex(({ lower }, i) => {
    const count = i > (isOpened ? 1 : 0) ? livingCount(lowerAt(tokens, i - 1)) : undefined;
    if (count === undefined) return false;
    // “the kids high five you”
    const met = tokens.slice(i, i + 3).findIndex((token) => /^(?:me|you|him|us|them|it)$/.test(token.lower));
    if (
      count === 'many' &&
      met > 0 &&
      !canBe(lower, 'ing') &&
      !tokens.slice(i, i + met).some((token) => relatives.has(token.lower)) &&
      !prepositions.has(lowerAt(tokens, i + met - 1))
    )
      return true;
    return canBe(lower, 'past') || canBe(lower, count === 'many' ? 'base' : 'third');
  });
  if (at < 1 || tokens.slice(0, at).some(({ lower }) => relatives.has(lower) || prepositions.has(lower)))
    return false;
  if (!isOpened && (at > 2 || livingCount(lowerAt(tokens, at - 1)) !== 'many')) return false;
  const verb = lowerAt(tokens, at);
  // “the kids corner”, “the boy called Tom”
  if (
    /^(?:called|named|known|dressed|born|based|left|groups?|house|room|corner|school|book|club)$/.test(verb)
  )
    return false;
  return lowerAt(tokens, at + 1) !== 'by' && at < tokens.length - (canBe(verb, 'past') ? 0 : 1);
}

// “people of three countries argued”
function isDeedOfSeveral(tokens: readonly Token[]): boolean {
  if (livingCount(lowerAt(tokens, 0)) !== 'many' || !/^(?:of|from|with|in|at|on)$/.test(lowerAt(tokens, 1)))
    return false;
  const at = tokens
    .slice(0, 9)
    .findIndex(({ lower }, i) => i > 2 && canBe(lower, 'past') && !canBe(lower, 'base'));
  return (
    at > 0 &&
    isPlural(lowerAt(tokens, at - 1)) &&
    !tokens.slice(0, at).some(({ lower }) => relatives.has(lower))
  );
}

// “one of them asked”, “most of the boys ran”
function isShareOf(tokens: readonly Token[]): boolean {
  return (
    /^(?:one|two|three|some|both|all|most|many|none|each|half)$/.test(lowerAt(tokens, 0)) &&
    lowerAt(tokens, 1) === 'of' &&
    tokens.slice(3, 6).some(
      ({ lower }, i) =>
        (canBe(lower, 'past') || auxiliaries.has(lower)) &&
        !relatives.has(lowerAt(tokens, i + 2)) &&
        // “one of them occupied”: how it is.
        !(i + 3 === tokens.length - 1 && canBe(lower, 'participle')),
    )
  );
}

/** Whether the words are a whole clause, its subject in front. */
export function isClause(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  if (first === 'had') return false;
  if (
    /^(?:i|we|you|they|he|she|it|there|everyone|everybody|nobody|someone|somebody|everything|nothing)$/.test(
      first,
    )
  ) {
    let at = 1;
    while (adverbs.has(lowerAt(tokens, at))) at++;
    const verb = lowerAt(tokens, at);
    if (auxiliaries.has(verb) || canBe(verb, 'past') || canBe(verb, 'third')) return true;
    return (
      /^(?:i|we|you|they|he|she)$/.test(first) && (verbReading(verb) !== undefined || /(?:ed|s)$/.test(verb))
    );
  }
  if (
    /^(?:this|that)$/.test(first) &&
    canBe(lowerAt(tokens, 1), 'third') &&
    !canBe(lowerAt(tokens, 1), 'base')
  )
    return true;
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|one|some|most|many)$/.test(first) &&
    canBe(lowerAt(tokens, 1), 'past') &&
    !canBe(lowerAt(tokens, 1), 'participle')
  )
    return true;
  if (isSomebodysDeed(tokens) || isShareOf(tokens) || isDeedOfSeveral(tokens)) return true;
  const verbAt = finiteVerbAt(tokens);
  const who = tokens.slice(0, 5).findIndex(({ lower }) => /^(?:who|which)$/.test(lower));
  if (verbAt < 1) return who > 1 && isBehindRelative(tokens, who);
  const verb = lowerAt(tokens, verbAt);
  const subject = tokens.slice(0, verbAt);
  if (
    subject.some(({ lower }) => /^(?:who|which|that|where|what|how|when|whose)$/.test(lower)) &&
    lowerAt(subject, 0) !== 'that'
  )
    return isBehindRelative(tokens, verbAt);
  if (holdsRelative(subject)) return isBehindRelative(tokens, verbAt - 2);
  const isWhole =
    isMass(first) ||
    isPlural(first) ||
    determiners.has(first) ||
    possessives.has(first) ||
    /^\p{Lu}/u.test(tokens[0]?.text ?? '');
  const isTold = isWhole || /^(?:what|how|where)$/.test(lowerAt(tokens, verbAt + 1));
  if (/^(?:is|are|was|were|has)$/.test(verb) && verbAt < 5 && !prepositions.has(first) && isTold) return true;
  // “client wants it cheaper”
  if (
    subject.length === 1 &&
    isLiving(first) &&
    canBe(verb, 'third') &&
    /^(?:it|them|me|us|this)$/.test(lowerAt(tokens, verbAt + 1))
  )
    return true;
  if (isLiving(lowerAt(subject, subject.length - 1)) && (possessives.has(first) || determiners.has(first)))
    return true;
  const reading = verbReading(verb);
  const isSure =
    auxiliaries.has(verb) ||
    (canBe(verb, 'past') && !canBe(verb, 'participle')) ||
    (reading && !nounOrVerb.has(reading.base)) ||
    opensObject(lowerAt(tokens, verbAt + 1)) ||
    prepositions.has(lowerAt(tokens, verbAt + 1)) ||
    /^(?:when|whenever)$/.test(lowerAt(tokens, verbAt + 1)) ||
    /^\p{Lu}/u.test(subject[0]?.text ?? '');
  const isNamed =
    determiners.has(first) ||
    possessives.has(first) ||
    isPlural(lowerAt(subject, subject.length - 1)) ||
    isPlural(first) ||
    /^\p{Lu}/u.test(subject[0]?.text ?? '') ||
    /^(?:people|nobody|this|that|most|some|many)$/.test(first);
  return Boolean(isSure && isNamed) && !canBe(first, 'ing');
}
