import { oneOf, wordSet } from '../text/word-set.ts';
import { mark, type Words } from '../text/words.ts';
import type { KnownNames } from './context-names.ts';
import { fold } from './kinship.ts';
import { isNearMiss } from './people.ts';

/** A word that looks like a name with a slip in it. */
export interface Slip {
  start: number;
  word: string;
  meant: string;
}

/** The capitalised words one slip away from a name of the context. */
export function slipsIn(words: Words, { long, initials, right, written }: KnownNames): Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < words.count; i++) {
    if (((words.marks[i] ?? 0) & mark.capital) === 0 || (words.ids[i] ?? 0) !== 0) continue;
    const start = words.starts[i] ?? 0;
    if (!initials.has(words.text.charCodeAt(start) | 32)) continue;
    const word = words.text.slice(start, words.ends[i]).replace(/['’]s$/, '');
    if (written.includes(word)) continue;
    const folded = fold(word);
    if (right.has(folded) || right.has(folded.replace(/s$/, ''))) continue;
    const meant = long.find(
      ([, name]) =>
        isSister(folded, name) ||
        (isNearMiss(folded, name) && `${name}s` !== folded && `${folded}s` !== name),
    );
    if (meant) slips.push({ start, word, meant: meant[0] });
  }
  return slips;
}

/** What names of places and firms end in. */
const endings = wordSet(`
  bank berg bridge brook bury crest dale field fields ford gate grove ham haven hill hurst land ley line
  mere point port ridge shore side stead stone ton view water way well wood works worth
`);
const ending = new RegExp(`^(.{4,}?)(?:${oneOf(endings)})$`);
/** A Northgate and a Northfield are two places, and both may well be meant. */
const direction = /^(?:north|south|east|west|middle|upper|lower|great)/;

/** Made like the names of places and of firms that are called after them: Clearhaven. */
export function isPlaceLike(name: string): boolean {
  return ending.test(fold(name));
}

/** Brightwater for Brightmere: begun like the right name, and ended like another. Both folded. */
function isSister(word: string, name: string): boolean {
  const stem = ending.exec(name)?.[1];
  return stem !== undefined && word !== name && ending.exec(word)?.[1] === stem && !direction.test(stem);
}
