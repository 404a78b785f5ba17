import { coordinators, determiners, prepositions } from './lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “rollout Q3”, “audit November”, “starts 10 February” */
export function isBareMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!token || before?.kind !== 'word' || prepositions.has(before.lower) || determiners.has(before.lower))
    return false;
  if (
    /^(?:and|or|to|than|until|early|late|mid|next|last|this|every|each|end|start|of|by|is|are|was|were|be|q)$/.test(
      before.lower,
    )
  )
    return false;
  if (/^\p{Lu}/u.test(before.text) && !isPlural(before.lower)) return false;
  const next = tokens[at + 1];
  if (token.kind === 'number')
    return (
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) &&
      months.test(next?.text ?? '') &&
      tokens[at + 2]?.kind !== 'number'
    );
  const isTime = months.test(token.text) || /^Q[1-4]$/.test(token.text);
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
  return isTime && endsThere && next?.kind !== 'number';
}

/** The small word before a month. */
export function monthLink(tokens: readonly Token[], at: number): string {
  if (tokens[at]?.kind === 'number') return 'on';
  const isRange = lowerAt(tokens, at + 1) === 'to' && months.test(tokens[at + 2]?.text ?? '');
  return isRange ? 'from' : 'in';
}

/** Months by name. */
export const months =
  /^(?:January|February|April|June|July|August|September|October|November|December)(?: to [A-Z][a-z]+)?$/;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const placesWeekday =
  /^(?:do|said|cover|covering|prefer|pick|picked|choose|chose|suggest|suggested|offered|means|any|both|but|except|on|by|until|till|from|since|before|after|to|through|every|each|first|second|third|fourth|other|next|last|this|that|a|the|and|or|of|for|per|some|most|one|early|late|is|are|was|until|between|over|than|about|around|with|your|my|our)$/;

/** “free Tuesday”: a day that lost its “on”. */
export function isBareWeekday(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !weekday.test(token.lower) || before?.kind !== 'word' || placesWeekday.test(before.lower))
    return false;
  if (weekday.test(before.lower)) return false;
  // “it eats her Mondays”
  if (/^(?:his|their|our)$/.test(before.lower) || (before.lower === 'her' && /s$/.test(token.lower)))
    return false;
  // “a quiet Monday”
  if (
    /^(?:an?|one|some|any)$/.test(lowerAt(tokens, at - 2)) &&
    !canBe(before.lower, 'base') &&
    !isKnownNoun(before.lower)
  )
    return false;
  const next = tokens[at + 1];
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower);
  // “did Sunday brunch”, “ran Saturday morning club”: no day, but what is held on one.
  if (
    /^(?:did|ran|run|do|worked|cooked|taught|covered|cover|missed|led|lead|coached|coach)$/.test(
      before.lower,
    ) &&
    /^(?:brunch|lunch|dinner|night|nights|morning|mornings|afternoon|evening)$/.test(next?.lower ?? '')
  )
    return false;
  return (
    endsThere ||
    /^(?:and|or|once|unless|morning|mornings|afternoon|evening|if|so|then|when|they|you|we|i|she|he|too|only|also|as|instead|please|lunch|dinner|brunch|night|nights)$/.test(
      next.lower,
    )
  );
}

/** “open the pool 6am”, “Thursday 12:30”: an hour that lost its “at”. */
export function isBareHour(tokens: readonly Token[], at: number): boolean {
  const [before, hour, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'word' || !/^\d{1,2}(?::\d{2})?(?:am|pm)$|^\d{1,2}[:.]\d{2}$/.test(hour?.lower ?? ''))
    return false;
  if (prepositions.has(before.lower) || determiners.has(before.lower) || coordinators.has(before.lower))
    return false;
  if (/^(?:than|until|about|around|till|starts?|only|just|be|cost|costs|paid|earned)$/.test(before.lower))
    return false;
  return next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
}
