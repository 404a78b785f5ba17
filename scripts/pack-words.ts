import { highest, highs, lowest, lows } from '../src/core/text/packed.ts';

/** What stands often in the phrases: a greedy search for the smallest bundle chose these, in this order. */
const frequent = [
  'ing',
  'you',
  'th',
  'er',
  'on',
  ')\n(',
  'ed',
  ')..(',
  'or',
  'in',
  'an',
  'it',
  'ou',
  're',
  'is',
  'at',
  'as',
  'me',
  'the',
  'have',
];

/** The linter's phrases and words as a bundle holds them; `src/core/text/packed.ts` opens them. */
export interface Packed {
  text: string;
  signs: string;
  pieces: readonly string[];
  more: string;
}

/** Packs blocks of phrases together with sets of words; answers also how to name a set. */
export function packWords(
  blocks: readonly string[],
  sets: readonly string[],
): Packed & { gapsOf(set: string): string } {
  const plain = blocks.join('\n\n');
  const known = new Set(plain.match(/[a-z]+/g));
  const strangers = new Set(sets.flatMap(wordsIn).map(bare));
  const more = [...strangers].filter((word) => !known.has(word)).sort();
  const places = new Map([...known, ...more].map((word, place) => [word, place]));
  return { ...shorten(plain), more: frontCoded(more), gapsOf };

  function gapsOf(set: string): string {
    const words = wordsIn(set);
    const placesOf = (some: readonly string[]): number[] => some.map((word) => places.get(bare(word)) ?? -1);
    const alone = gaps(placesOf(words.filter((word) => !word.endsWith('~'))));
    const withForms = words.filter((word) => word.endsWith('~'));
    return withForms.length === 0 ? alone : `${alone}~${gaps(placesOf(withForms))}`;
  }
}

const wordsIn = (set: string): string[] => set.trim().split(/\s+/);
const bare = (word: string): string => word.replace('~', '');

/** Puts a sign that stands nowhere in the text for each piece, in the later pieces too. */
function shorten(plain: string): Pick<Packed, 'text' | 'signs' | 'pieces'> {
  let text = plain;
  let signs = '';
  const pieces: string[] = [];
  for (let code = 33; code < 127 && signs.length < frequent.length; code++) {
    const sign = String.fromCharCode(code);
    if (/[\\`$]/.test(sign) || plain.includes(sign)) continue;
    const piece = pieces.reduce(
      (rest, one, i) => rest.replaceAll(one, signs.charAt(i)),
      frequent[signs.length] ?? '',
    );
    text = text.replaceAll(piece, sign);
    signs += sign;
    pieces.push(piece);
  }
  return { text, signs, pieces };
}

/** Words in order, each as the number of letters it shares with the one before, and the rest. */
function frontCoded(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared++;
      last = word;
      return shared + word.slice(shared);
    })
    .join('');
}

/** Places as how far each lies behind the one before. */
function gaps(places: readonly number[]): string {
  let last = -1;
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((place) => {
      const gap = place - last - 1;
      last = place;
      let signs = String.fromCharCode(lowest + (gap % lows));
      for (let rest = Math.floor(gap / lows); rest > 0; rest = Math.floor(rest / highs))
        signs = String.fromCharCode(highest + (rest % highs)) + signs;
      return signs;
    })
    .join('');
}
