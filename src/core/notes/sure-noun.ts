import { finiteVerbAt } from './finite-verb.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  feelings,
  prepositions,
  relatives,
  selfAdjectives,
} from './lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Whether a noun phrase is whole: its last noun known as one, and nothing said behind it that lacks a verb. */
export function isSureNoun(item: readonly Token[]): boolean {
  let at = 0;
  while (at < item.length) {
    const end = phraseEnd(item, at);
    if (end === at || !isSureHead(item, at, end)) return false;
    if (end === item.length) return true;
    const link = lowerAt(item, end);
    if (link === '(') return item.at(-1)?.text === ')' && end > 0;
    if (relatives.has(link) && !(prepositions.has(link) && finiteVerbAt(item.slice(end)) === 0))
      return item.length - end > 2 && finiteVerbAt(item.slice(end)) > 0;
    at = end + 1;
  }
  return false;
}

function phraseEnd(item: readonly Token[], from: number): number {
  let at = from;
  while (at < item.length) {
    const word = lowerAt(item, at);
    if (
      at > from &&
      (prepositions.has(word) || coordinators.has(word) || relatives.has(word) || word === '(')
    )
      break;
    if (at > from && (word === 'to' || word === ',')) break;
    at++;
  }
  return at;
}

function isSureHead(item: readonly Token[], from: number, end: number): boolean {
  const head = item[end - 1];
  if (!head) return false;
  if (head.kind === 'number') return end - from === 1 && (from > 0 || lowerAt(item, end) === 'of');
  if (head.kind === 'quote') return true;
  if (/^(?:everything|everyone|everybody|nothing|nobody|it|them|me|us|you|him)$/.test(head.lower))
    return from > 0;
  const word = head.lower;
  const before = item.slice(from, end - 1);
  if ((before.length > 0 && states.test(word)) || (describing.test(word) && !countableNouns.has(word)))
    return false;
  // “QBRs abandoned”, “cellar full”: the thing stands in front, so the rest tells of it.
  const tellsOf = before.some(
    ({ lower, kind }, i) =>
      kind === 'word' &&
      isNoun(lower) &&
      isPlural(lower) &&
      !nounOrVerb.has(lower) &&
      i === before.length - 1,
  );
  if (before.some(({ lower }) => auxiliaries.has(lower) || adverbs.has(lower))) return false;
  if (before.some((token, i) => i > 0 && token.kind === 'number' && !isBound(item[from + i - 1])))
    return false;
  if (isName(head.text)) return true;
  if (from > 0 && canBe(word, 'ing')) return true;
  if (determiners.has(lowerAt(item, from)) && before.length > 0 && !canBe(word, 'participle')) return true;
  if (!isNoun(word)) return isUnknown(word) && before.every((token) => isBefore(token));
  if (tellsOf && canBe(word, 'base') && !countableNouns.has(word)) return false;
  return !(
    before.length > 0 &&
    (canBe(word, 'past') || canBe(word, 'participle')) &&
    !countableNouns.has(word)
  );
}

// Words that tell how something is; behind a noun they lack a verb.
const describing =
  /^(?:tidy|mad|full|sick|free|fine|okay|ok|lol|mouldy|tight|short|ready|gone|due|empty|flat|only|first|again|daily|weekly|monthly|am|pm|each|max|min|total|so-so|sat|sun|late|early|online|remote|down|up|off|out|on|over|more|less|dead|live|worse|better|wild|crazy|insane|huge|tiny|hard|easy|nice|great|cool|weird)$|(?:less|able|ible|ful|ous|proof|ed|ly|ouldy)$/;

const states =
  /^(?:flat|full|down|up|short|due|free|fine|ok|sick|late|wrong|broken|empty|tight|ready|valid|clear|open|closed|complete|current|alternate)$/;

/** Whether what stands last only tells how the rest is. */
export function endsInState(item: readonly Token[]): boolean {
  const word = lowerAt(item, item.length - 1);
  return item.length > 1 && (states.test(word) || (describing.test(word) && !countableNouns.has(word)));
}

function isUnknown(lower: string): boolean {
  return (
    /^\p{L}{3,}(?:-\p{L}+)*$/u.test(lower) &&
    verbReading(lower) === undefined &&
    !adjectives.has(lower) &&
    !adverbs.has(lower) &&
    !auxiliaries.has(lower) &&
    !selfAdjectives.has(lower) &&
    !feelings.has(lower)
  );
}

function isBefore({ kind, lower }: Token): boolean {
  if (kind === 'number') return /-/.test(lower);
  return (
    kind === 'word' &&
    (verbReading(lower) === undefined ||
      nounOrVerb.has(verbReading(lower)?.base ?? '') ||
      canBe(lower, 'ing'))
  );
}

function isBound(before: Token | undefined): boolean {
  return before?.kind === 'word' && (determiners.has(before.lower) || adjectives.has(before.lower));
}

function isNoun(lower: string): boolean {
  if (adjectives.has(lower) && !countableNouns.has(lower)) return false;
  return countableNouns.has(lower) || isMass(lower) || isPlural(lower);
}

function isName(text: string): boolean {
  return /\p{Lu}/u.test(text);
}
