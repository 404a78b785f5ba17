import { determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';

const order = /^(?:first|then|only then|after that|and|and then|next) /;
const object =
  /^(?:to|it|them|him|her|you|me|everyone|everybody|back|down|up|out|away|in|off|calm|quiet|first|nothing|people|others)$/;

/** Whether every part is a step one would take: “keep everyone calm”, “move the others out”. */
export function areSteps(parts: readonly string[]): boolean {
  return (
    parts.length > 0 &&
    parts.every(
      (part, at) => isStep(part, parts.length > 1) || (at > 0 && /^then (?:the|my|an?) /.test(part)),
    )
  );
}

function isStep(part: string, isOneOfMany: boolean): boolean {
  const bare = part.replace(order, '').toLowerCase();
  // “never promise to keep a secret”
  const always = /^(?:never|always) (?=\p{L}+ \p{L})/u.exec(bare)?.[0] ?? '';
  const [verb = '', next = ''] = bare.slice(always.length).split(' ');
  if (!canBe(verb, 'base')) return false;
  if (next === '') return isOneOfMany && !isKnownNoun(verb);
  return (
    determiners.has(next) ||
    possessives.has(next) ||
    object.test(next) ||
    (prepositions.has(next) && !isKnownNoun(verb)) ||
    (isOneOfMany && !isKnownNoun(verb))
  );
}

/** The steps as one clause, with “and” before the last. */
export function joinedSteps(parts: readonly string[]): string {
  const told = parts.map((part) => part.trim().replace(/^(?:and|and then) /, ''));
  const last = told.at(-1) ?? '';
  if (told.length < 2) return last;
  const rest = told.slice(0, -1).join(', ');
  if (/^then /.test(last) && told.length > 2 && told.slice(0, -1).some((one) => /^then /.test(one)))
    return `${rest}, ${last}`;
  return `${rest}${/ and /.test(`${rest} ${last}`) ? ',' : ''} and ${last}`;
}

/** The steps of a text, comma by comma. */
export function stepsOf(text: string): string[] {
  return text.split(/, (?:and (?!then\b))?/).filter((part) => part !== '');
}
