import { determiners, possessives } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt, tokensOf } from '../tokens.ts';

const led = /^(my idea|my suggestion|what I have in mind|the idea) is (?!to )(.+)$/iu;
const object = /^(?:it|them|people|customers|visitors|guests|all|both|each|every|some|one|two|three)$/;
const particle = /^(?:off|up|out|down|back|away|over|together)$/;
const time =
  /^(?:day|night|morning|evening|week|month|quarter|term|season|year|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
const behind =
  /^((?:my idea is to|you could) [^;:]+); (\p{Ll}+) (?=(?:it|them|the|an?|your|one|each|every)\b)/u;

/** What is to be done told as something to do: “my idea is combine the meetings” lacks its “to”, “a barcode each tool” is none. */
export function asPlan(phrase: Phrase, note: string): Phrase {
  if (phrase.kind === 'idea') {
    const step = stepIn(phrase.text, note);
    return step ? { ...phrase, kind: 'plan', text: step } : phrase;
  }
  if (phrase.kind !== 'sentence') return phrase;
  const [, lead = '', thing = ''] = led.exec(phrase.text) ?? [];
  const step = thing && stepIn(thing, note);
  const told = step ? `${lead} is to ${step}` : phrase.text;
  // “you could offer half portions; price them at 60%”
  const text = told.replace(behind, (all, first: string, verb: string) =>
    canBe(verb, 'base') ? `${first} and ${verb} ` : all,
  );
  return text === phrase.text ? phrase : { ...phrase, text };
}

// “colour code the keys”, “fence off the corner”, “barcode each tool”
function stepIn(thing: string, note: string): string | undefined {
  const bare = thing.replace(/^an? (?=\p{Ll}+ (?:each|every|all|both|the)\b)/u, '');
  if (bare !== thing && !note.toLowerCase().startsWith(bare.toLowerCase().split(' ').slice(0, 2).join(' ')))
    return undefined;
  const tokens = tokensOf(bare);
  const [verb, next, third] = [0, 1, 2].map((at) => lowerAt(tokens, at));
  const opens = (word = '') => determiners.has(word) || possessives.has(word) || object.test(word);
  // “fence off the corner”: only a verb stands so.
  const isVerb = canBe(verb ?? '', 'base') || bare !== thing || (particle.test(next ?? '') && opens(third));
  if (!verb || !next || !isVerb || canBe(verb, 'third') || opens(verb)) return undefined;
  const isAt = opens(next) ? 1 : (particle.test(next) || canBe(next, 'base')) && opens(third) ? 2 : 0;
  return isAt === 0 || time.test(lowerAt(tokens, isAt + 1)) ? undefined : bare;
}
