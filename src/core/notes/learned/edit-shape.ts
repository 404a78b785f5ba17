import { finiteVerbAt } from '../finite-verb.ts';
import { adverbs, auxiliaries } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** Whether it is a clause that begins with one thing that can be counted, and lacks its article: “robot is a Hamilton STAR”. */
export function lacksArticle(text: string): boolean {
  const tokens = tokensOf(text);
  const [first, next] = tokens;
  if (first?.kind !== 'word' || !next || /^\p{Lu}{2}/u.test(first.text)) return false;
  const isThing = countableNouns.has(first.lower) && !isPlural(first.lower) && !adverbs.has(first.lower);
  const isDoing =
    /^(?:is|was|has|had|will|would|can|could|does|did)$/.test(next.lower) ||
    (canBe(next.lower, 'third') && !isKnownNoun(next.lower));
  return isThing && isDoing && finiteVerbAt(tokens) === 1;
}

/** Whether no word of it can be a verb that says something: “the decision by the 20th”. */
export function hasNoVerb(text: string): boolean {
  return !tokensOf(text).some(
    ({ lower }, at) =>
      at > 0 &&
      (auxiliaries.has(lower) || (['base', 'third', 'past'] as const).some((form) => canBe(lower, form))),
  );
}

const opening =
  /^(?:(?:the|your|my)|(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+'s) (way|bit|moment|part|story|joke|advice|remark|worry|plan|idea|words|tip|point|fact|line|hope|fear|comment|wish) (?!is\b|was\b|are\b|were\b)/u;

/** Whether it names a thing and says no more of it, though a verb is in it: “the way Sister Okafor spoke to him”, “her worry that nobody comes”. */
export function isNamedThing(text: string): boolean {
  const found = opening.exec(text)?.[0];
  return found !== undefined && verbsIn(tokensOf(text.slice(found.length))) < 2;
}

function verbsIn(tokens: readonly Token[]): number {
  let count = 0;
  let isInside = false;
  for (const [at, { lower }] of tokens.entries()) {
    const isVerb =
      auxiliaries.has(lower) || /^(?:am|is|are|was|were)$/.test(lower) || isFiniteForm(tokens, at);
    if (isVerb && !isInside) count++;
    isInside = isVerb || (isInside && adverbs.has(lower));
  }
  return count;
}

function isFiniteForm(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (isKnownNoun(word)) return false;
  return canBe(word, 'past') || (canBe(word, 'third') && !isPlural(word));
}

/** “seeing the fragments was a privilege”: nobody but the writer says so. */
export function isOwnOpinion(text: string): boolean {
  return ownOpinion.test(text);
}

const ownOpinion =
  /^(?!.*\b(?:you|your|that|which)\b)[^,;]* (?:was|were) (?:an? |the |so |very |really |such an? )?(?:privilege|best|great|lovely|wonderful|excellent|brilliant|highlight|joy|fun|impressive|delicious|amazing|fantastic|beautiful|treat|superb|pleasure)\b/;
