import { finiteVerbAt } from '../finite-verb.ts';
import { month, weekday } from '../lexicon/dates.ts';
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

/** Whether it only names somebody and what they did, without a verb of its own: “Kofi turning the lights off”. */
export function isDoingOf(text: string): boolean {
  return doingOf.test(text) && finiteVerbAt(tokensOf(text)) === 0;
}

const doingOf = new RegExp(
  `^(?!${weekday}|${month})(?:you|(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}-]+) \\p{Ll}+ing (?:me|my|us|the|your|an?|his|her|their|on|in|with|how|off|up)\\b`,
  'u',
);

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

const rounds =
  /^(?:[\p{Ll}-]+ ){2,3}(?:tests|checks|reviews|drills|audits|surveys|visits|walks|talks|tours|trips|updates|swaps)(?: (?:every|each|per|on|at|in) [^,;]+)?$/u;

/** Whether its last plural, which might be a verb, is a noun: “backup restore tests every quarter”. */
export function isNounHeap(text: string): boolean {
  const end = text.search(/ (?:every|each|per|on|at|in) /);
  const nouns = tokensOf(end < 0 ? text : text.slice(0, end)).slice(0, -1);
  return rounds.test(text) && nouns.every(({ lower }) => isKnownNoun(lower) && !isPlural(lower));
}

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
  /^(?!.*\b(?:you|your|that|which)\b)[^,;]* (?:was|were) (?:honestly |genuinely |actually |truly |easily |just |by far )?(?:an? |the |so |very |really |great |such an? )?(?:privilege|best|great|lovely|wonderful|excellent|brilliant|highlight|joy|fun|impressive|delicious|amazing|fantastic|beautiful|treat|superb|pleasure)\b/;
