import { indefinite } from '../articles.ts';
import { adjectives, adverbs, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt, tokensOf } from '../tokens.ts';

const led = /^((?:my idea|what I have in mind) is |(?:what|how) about |why not )(?=[\p{Ll}\d])(.+)$/iu;

/** An idea’s thing with the article it lacks: “what about red light at the back”, “my idea is monthly open evening”. */
export function withIdeaArticle(phrase: Phrase): Phrase {
  if (phrase.kind === 'idea') return { ...phrase, text: articled(phrase.text) };
  const [, lead = '', thing = ''] = phrase.kind === 'sentence' ? (led.exec(phrase.text) ?? []) : [];
  return lead === '' ? phrase : { ...phrase, text: lead + articled(thing) };
}

/** An idea’s note that begins with a thing done: “recorded welcome message from the head” is a message, not what I recorded. */
export function withThingDone(note: string): string {
  const tokens = tokensOf(note);
  const first = lowerAt(tokens, 0);
  const at = tokens.findIndex(({ kind, lower }, i) => i > 0 && (kind !== 'word' || prepositions.has(lower)));
  const front = at < 0 ? tokens : tokens.slice(0, at);
  const head = lowerAt(front, front.length - 1);
  const isOne =
    canBe(first, 'participle') &&
    !canBe(first, 'base') &&
    front.length > 1 &&
    front.length < 5 &&
    isOneThing(head) &&
    front
      .slice(1, -1)
      .every(
        ({ text, lower }) => /^\p{Ll}+$/u.test(text) && !determiners.has(lower) && !adverbs.has(lower),
      ) &&
    !isPlural(head) &&
    !/\b(?:my|our|last|ago|previous|I|we)\b|\b(?:at|for|with) \p{Lu}/u.test(note);
  return isOne ? `${indefinite(note)} ${note.charAt(0).toLowerCase()}${note.slice(1)}` : note;
}

const opens =
  /^(?:free|daily|weekly|monthly|yearly|cold|second|spare|small|big|short|long|open|quiet|shared|red|green|blue|yellow|simple|cheap|new|old)$/;
const ends = /^(?:once|twice|every|each|that|which|where|who|when|and|or)$/;

const spanned = /^(\d+)-(min|sec|hr)s?\b/;
const lengths: ReadonlyMap<string, string> = new Map([
  ['min', 'minute'],
  ['sec', 'second'],
  ['hr', 'hour'],
]);

function articled(bare: string): string {
  // “30-min phone slot”
  const thing = bare
    .replace(spanned, (_all, count: string, unit: string) => `${count}-${lengths.get(unit)}`)
    .replace(addedOne, (all, noun: string) =>
      countableNouns.has(noun) && !isPlural(noun) && !canBe(noun, 'base')
        ? ` and ${indefinite(noun)} ${all.slice(' and '.length)}`
        : all,
    );
  const [, span = '', rest = ''] = /^(\d+-\p{Ll}+) (\p{Ll}.+)$/u.exec(thing) ?? [];
  if (span !== '') return isOneOf(rest, 1) ? `${/^(?:8|11|18)/.test(span) ? 'an' : 'a'} ${thing}` : thing;
  return opens.test(lowerAt(tokensOf(thing), 0)) && isOneOf(thing, 2)
    ? `${indefinite(thing)} ${thing}`
    : thing;
}

// “a text and photo of the doorstep”
const addedOne = / and (\p{Ll}+) (?=(?:of|on|at|by|with|for) )/u;

function isOneOf(thing: string, least: number): boolean {
  const tokens = tokensOf(thing);
  const at = tokens.findIndex(
    ({ kind, lower }, i) => i > 0 && (kind !== 'word' || prepositions.has(lower) || ends.test(lower)),
  );
  const front = at < 0 ? tokens : tokens.slice(0, at);
  const head = lowerAt(front, front.length - 1);
  return (
    front.length >= least &&
    front.length < 5 &&
    isOneThing(head) &&
    !isPlural(head) &&
    front.every(
      ({ text, lower }) =>
        text === lower &&
        (lower === head ||
          isKnownNoun(lower) ||
          adjectives.has(lower) ||
          opens.test(lower) ||
          canBe(lower, 'ing')),
    )
  );
}

function isOneThing(head: string): boolean {
  return (
    countableNouns.has(head) || dinners.test(head) || /^\p{Ll}+-(?:up|in|out|off|through|over)$/u.test(head)
  );
}

// Meals are one where they are of a kind; the rest no list has.
const dinners = /^(?:breakfast|lunch|dinner|supper|open|evening|light|slot)$/;
