import { blandWords, commonWords, plainWords } from '../text/common-words.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { forms } from './phrases/grammar.ts';

/** What a word proves about the talk, in the `common` column: nothing, or a little. A word that is neither has 0. */
export const common = 1;
export const plain = 2;

/** Far more than the lexicon will ever hold. */
const mostWords = 1 << 16;

/** The common and the plain words as ids of a lexicon, for a quick "does this word prove anything?". */
export function commonIds(lexicon: Lexicon): Uint8Array {
  const ids = new Uint8Array(mostWords);
  const mark = (list: ReadonlySet<string>, kind: number): void => {
    for (const entry of list) {
      const words = entry.endsWith('~') ? forms(entry.slice(0, -1)) : [entry];
      for (const word of words) ids[lexicon.add(word)] = kind;
      if (kind === common) ids[lexicon.add(`${words[0]}ly`)] = kind;
    }
  };
  mark(plainWords, plain);
  mark(blandWords, common);
  mark(commonWords, common);
  return ids;
}

const suffixes = /(?:ations?|ings?|ions?|ments?|ers?|ies|ied|ed|es|s|ly|e|y)$/;

/** A crude stem, enough to tell that "migrating" and "migration" are kin. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 5) return lower.length === 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const cut = lower.replace(suffixes, '');
  const kept = cut.length >= 3 ? cut : lower;
  return /(.)\1$/.test(kept) && kept.length > 4 ? kept.slice(0, -1) : kept;
}

const plainLetters = /^[ -~]*$/;
/** Letters whose accent is no mark of its own. */
const unmarked: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name without its accents and case, so that "José" and "jose" are the same. */
export function fold(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłæœðđþı]/g, (letter) => unmarked[letter] ?? '');
}
