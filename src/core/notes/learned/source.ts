import { expandContractions } from '../contractions.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  particles,
  possessives,
  prepositions,
  questionWords,
  selfAdjectives,
  stateParticiples,
  subjectPronouns,
  subordinators,
} from '../lexicon/grammar-words.ts';
import { isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, type VerbForm } from '../lexicon/verbs.ts';
import type { People } from '../people.ts';
import { shiftPerson } from '../person.ts';
import { withRatesSpelled } from '../segments.ts';
import { spellOut } from '../spelling.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** A word of a note, spelled out and told to the reader, and what lists know of it. */
export interface SourceToken extends Token {
  features: readonly string[];
}

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier})+/gu;
const bullet = /^\s*(?:[-–—*•◦]+|\d{1,2}[.)])\s+/;

/** The words of a note as the editor knows them; lines are parted by a slash. `keepsOthers`: its “they” are not the reader. */
export function sourceOf(note: string, people: People, keepsOthers = false): SourceToken[] {
  const text = note
    .normalize('NFC')
    .replace(emoji, ' ')
    .split(/[\n\r]+/)
    .map((line) => withRatesSpelled(line.replace(bullet, '').trim()))
    .filter((line) => line !== '')
    .join(' / ')
    .replace(/\s+/g, ' ')
    .trim();
  const spelled = expandContractions(spellOut(tokensOf(text), people.spellings));
  const told = shiftPerson(spelled, people, {
    before: [],
    gender: undefined,
    keepsSeveral: keepsOthers,
  });
  const bare = /^[.!]$/.test(told.at(-1)?.text ?? '') ? told.slice(0, -1) : told;
  return bare.map((token, at) => ({ ...token, features: featuresOf(token, at === 0) }));
}

const forms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];
const kinds: ReadonlyArray<readonly [name: string, words: { has(word: string): boolean }]> = [
  ['determiners', determiners],
  ['possessives', possessives],
  ['prepositions', prepositions],
  ['particles', particles],
  ['coordinators', coordinators],
  ['subordinators', subordinators],
  ['questionWords', questionWords],
  ['auxiliaries', auxiliaries],
  ['subjectPronouns', subjectPronouns],
  ['adverbs', adverbs],
  ['adjectives', adjectives],
  ['selfAdjectives', selfAdjectives],
  ['stateParticiples', stateParticiples],
];

/** What the lists know of a word. */
export function featuresOf(
  { text, lower, kind }: Pick<Token, 'text' | 'lower' | 'kind'>,
  isFirst: boolean,
): string[] {
  const features: string[] = forms.filter((form) => canBe(lower, form));
  if (isKnownNoun(lower)) features.push('noun');
  if (isPlural(lower)) features.push('plural');
  if (isMass(lower)) features.push('mass');
  for (const [name, words] of kinds) if (words.has(lower)) features.push(name);
  if (/^\p{Lu}/u.test(text)) features.push(isFirst ? 'capfirst' : 'cap');
  features.push(kind);
  return features;
}
