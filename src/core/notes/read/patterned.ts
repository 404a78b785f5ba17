import { opensObject } from '../finite-verb.ts';
import type { Group } from '../groups.ts';
import { determiners } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { endsInState, isSureNoun } from '../sure-noun.ts';
import { lowerAt } from '../tokens.ts';

const awaited =
  /^(?:hearing|meeting|seeing|speaking|talking|working|visiting|learning|joining|discussing|continuing|catching|starting|getting|finding|showing|sending|coming|going|being|having)\b/;

/** “visit again Saturday?” asks, but nothing tells how. */
export function isLooseQuestion({ items }: Group): boolean {
  const asked = (items[0] ?? []).filter(({ text }) => text !== '?');
  const first = lowerAt(asked, 0);
  if (determiners.has(first) || canBe(first, 'ing')) return false;
  return !isSureNoun(asked) && !(canBe(first, 'base') && opensObject(lowerAt(asked, 1)));
}

/** Readings that a fixed turn of phrase gave away, whatever the words around it are. */
export function isPatterned(phrase: Phrase, { shape, tail, items }: Group): boolean {
  if (/^(?:request|ask|thanks|find|moment|question)$/.test(phrase.kind)) return true;
  if (phrase.kind === 'offer' && shape === 'noun' && !items.some(endsInState))
    return phrase.text.split(' ').length < 12;
  if (phrase.kind === 'clause' && /^I (?:would be grateful|have another offer)\b/.test(phrase.text))
    return true;
  if (phrase.kind === 'clause' && shape === 'gerund' && /^(?:you are|I am waiting) /.test(phrase.text))
    return true;
  if (tail.length > 0 && phrase.kind !== 'clause') return false;
  if (phrase.kind === 'occasion' && shape === 'gerund') return awaited.test(phrase.text);
  if (phrase.kind === 'occasion') return phrase.text.split(' ').length < 8 && !items.some(endsInState);
  if (phrase.kind === 'clause')
    return (
      shape === 'noun' &&
      !/\b(?:half|part) (?:is|are)\b/.test(phrase.text) &&
      phrase.text.split(' ').length < 13
    );
  return phrase.kind === 'experience' && /^experience in /.test(phrase.text) && shape === 'noun';
}
