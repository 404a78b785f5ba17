import { addArticles, indefinite } from '../articles.ts';
import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isMass, isPlural } from '../lexicon/nouns.ts';
import { type Token, textOf, tokensOf } from '../tokens.ts';

/** A piece of what one brings. `held` goes behind “I have”, `known` behind “experience with”, `told` is a sentence without its “I”. */
export type OwnPiece = { kind: 'held' | 'known' | 'told' | 'aside' | 'whole'; text: string };

/** Reads one shape of a piece. */
export type OwnReader = (text: string) => OwnPiece | undefined;

/** A sentence without its “I”. */
export const told = (text: string): OwnPiece => ({ kind: 'told', text });
/** What one has. */
export const held = (text: string): OwnPiece => ({ kind: 'held', text });
/** What one has to do with. */
export const known = (text: string): OwnPiece => ({ kind: 'known', text });
/** A sentence of its own. */
export const whole = (text: string): OwnPiece => ({ kind: 'whole', text });

/** Things joined the way a sentence does. */
export function joined(items: readonly string[]): string {
  const rest = items.slice(0, -1);
  const comma = rest.length > 0 && items.some((item) => /, | and /.test(item)) ? ',' : '';
  return rest.length > 0 ? `${rest.join(', ')}${comma} and ${items.at(-1)}` : (items[0] ?? '');
}

/** “my first aid” */
export function owned(thing: string): string {
  return /^(?:the|my|an?) |^\p{Lu}/u.test(thing) ? thing : `my ${thing}`;
}

/** The words as one of their kind. */
export function withIndefinite(text: string): string {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (!first || determiners.has(first.lower) || /^(?:an?|the|my) /i.test(text)) return text;
  const end = tokens.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const core = end === -1 ? tokens : tokens.slice(0, end);
  const rest = end === -1 ? [] : addArticles(tokens.slice(end), 'none', 'a');
  return `${indefinite(first.text)} ${textOf([...core, ...rest])}`;
}

/** The thing with an “a” where it is countable; `isBare`: a name. */
export function articledOne(tokens: readonly Token[], isBare = false): string {
  const [first] = tokens;
  const isOwn =
    !first ||
    determiners.has(first.lower) ||
    first.kind === 'number' ||
    /^(?:good|steady|an?)$/.test(first.lower);
  const end = tokens.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const text = textOf(
    end === -1 ? tokens : [...tokens.slice(0, end), ...addArticles(tokens.slice(end), 'none', 'a')],
  );
  if (isBare || isOwn) return text;
  const head = (end === -1 ? tokens : tokens.slice(0, end)).at(-1)?.lower ?? '';
  return isPlural(head) ||
    isMass(head) ||
    /^\d/.test(head) ||
    (/ and /.test(text) && !/(?:certificate|licence|diploma|card|course|degree) and /.test(text)) ||
    /ics$/.test(head) ||
    /rapport|experience|training/.test(head)
    ? text
    : `${indefinite(first.text)} ${text}`;
}

/** The articles inside that jotting left out. */
export function articled(tokens: readonly Token[]): string {
  return textOf(addArticles(tokens, 'none', 'a'));
}

/** The same, of a text. */
export function articledText(text: string): string {
  return articled(tokensOf(text));
}
