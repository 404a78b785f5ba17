import { expand } from './contractions.ts';
import { capital, digit, isApostrophe, isEmoji, kindOf, singleQuoteEnd } from './letters.ts';
import { addressWord, hashSeed, hashStep, type Lexicon, numberWord, unknownWord } from './lexicon.ts';
import { endsSentence, wrapsOn } from './sentences.ts';

/** What is known of one word beside its id. */
export const mark = {
  /** Starts with a capital. */
  capital: 1,
  /** Two letters or more, all capitals. */
  upper: 2,
  /** First of its sentence. */
  first: 4,
  /** First of its clause: first of the sentence, or after a comma, colon, dash or bracket. */
  clause: 8,
  /** Inside quotation marks. */
  quoted: 16,
  /** Second half of a contraction: shares its letters with the word before. */
  half: 32,
  /** Tied to the word before by a hyphen or slash. */
  tied: 64,
  /** A possessive. */
  owner: 128,
} as const;

/** One sentence: words `[from, to)`, characters `[start, end)`, and the sign that closed it. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
  close: '.' | '!' | '?' | '';
}

/** A text cut into words and sentences, column by column. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Words as a reader counts them: a contraction is one. */
  readonly said: number;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly marks: readonly number[];
  /** Hash of the first three letters, to look for kindred words cheaply. */
  readonly roots: readonly number[];
  readonly sentences: readonly Sentence[];
  /** How many words are all capitals. */
  readonly loud: number;
  /** Offsets of emoji. */
  readonly emoji: readonly number[];
}

/** A run of words without an end is cut here, so that no work ever grows with the square of the text. */
const longestSentence = 200;

let capacity = 1024;
let ids = new Int32Array(capacity);
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);
let roots = new Int32Array(capacity);
let marks = new Uint8Array(capacity);

function grow(): void {
  capacity *= 2;
  const widen = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const wide = new Int32Array(capacity);
    wide.set(old);
    return wide;
  };
  ids = widen(ids);
  starts = widen(starts);
  ends = widen(ends);
  roots = widen(roots);
  const wide = new Uint8Array(capacity);
  wide.set(marks);
  marks = wide;
}

/** Up to here the characters without a space are known to hold no address, so that they are looked at once only. */
let plainUntil = 0;

/** May what follows a word belong to an address? */
const glued = (next: number): boolean =>
  next === 64 || next === 58 || next === 46 || next === 47 || next === 45 || next === 95;

/** Where an address that starts at `start` ends, or -1 when the run of characters there is no address. */
function addressEnd(text: string, start: number, wordEnd: number): number {
  if (wordEnd <= plainUntil) return -1;
  let end = wordEnd;
  let signs = 0;
  for (; end < text.length && end - start < 2000; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 60 || code === 62 || code === 34 || code === 41 || code === 93) break;
    if (code === 64) signs |= 1;
    if (code === 58 && text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47) signs |= 2;
    if (code === 46 && text.charCodeAt(end + 1) > 96 && text.charCodeAt(end - 1) > 47) signs |= 4;
    if (code === 47) signs |= 8;
  }
  while (end > wordEnd && ".,;:!?'*".includes(text[end - 1] ?? '')) end--;
  const web =
    (signs & 2) !== 0 || ((signs & 4) !== 0 && ((signs & 9) !== 0 || text.startsWith('www.', start)));
  if (!web) plainUntil = end;
  return web ? end : -1;
}

/** Reads a text once: words, sentences, quotations, emoji. Linear in the text, whatever the text is. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const length = text.length;
  const sentences: Sentence[] = [];
  const emoji: number[] = [];
  let count = 0;
  let said = 0;
  let loud = 0;
  let from = 0;
  let clause = true;
  let quoteEnd = -1;
  let i = 0;
  plainUntil = 0;

  const close = (end: number, sign: Sentence['close']): void => {
    clause = true;
    if (count === from) return;
    sentences.push({ from, to: count, start: starts[from] ?? 0, end, close: sign });
    from = count;
  };
  const push = (id: number, start: number, end: number, marked: number, root: number): void => {
    if (count === capacity) grow();
    ids[count] = id;
    starts[count] = start;
    ends[count] = end;
    marks[count] = marked;
    roots[count] = root;
    count++;
  };

  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === 0) {
      if (code === 32) i++;
      else if (code === 10) {
        if (count > from && !wrapsOn(text, i)) close(lastEnd(text, i), '');
        i++;
      } else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
        const start = i;
        let sign: Sentence['close'] = '.';
        for (let c = code; c === 46 || c === 33 || c === 63 || c === 0x2026; c = text.charCodeAt(++i)) {
          if (c === 63) sign = '?';
          else if (c === 33 && sign !== '?') sign = '!';
        }
        if (sign !== '.' || endsSentence(text, start, i)) close(i, sign);
        else clause = true;
      } else {
        if (code === 44 || code === 59 || code === 58 || code === 40 || code === 0x2014 || code === 0x2013) {
          clause = true;
        } else if (code === 45) {
          clause ||= text.charCodeAt(i + 1) === 45 || text.charCodeAt(i + 1) === 32;
        } else if ((code === 34 || code === 0x201c) && i > quoteEnd) {
          clause = true;
          const sign = code === 34 ? '"' : '”';
          const stop = text.slice(i + 1, i + 400).indexOf(sign);
          if (stop >= 0) quoteEnd = i + 1 + stop;
        } else if ((code === 39 || code === 0x2018) && i > quoteEnd) {
          const stop = singleQuoteEnd(text, i);
          if (stop >= 0) {
            clause = true;
            quoteEnd = stop;
          }
        } else if (isEmoji(code)) {
          emoji.push(i);
          if (code >= 0xd83c && code <= 0xd83e) i++;
        }
        i++;
      }
      continue;
    }

    if (count - from >= longestSentence) close(i, '');
    const start = i;
    let hash = hashSeed;
    let root = hashSeed;
    let letters = 0;
    let capitals = 0;
    let apostrophe = false;
    let dotted = false;
    for (; i < length; i++) {
      let c = text.charCodeAt(i);
      // Small letters are nearly all there is.
      const k = c > 96 && c < 123 ? 1 : kindOf(c);
      if (k === 0) {
        if (isApostrophe(c) && kindOf(text.charCodeAt(i + 1)) !== 0 && i > start) {
          apostrophe = true;
          hash = hashStep(hash, 39);
          continue;
        }
        const single = letters === 1 || dotted;
        if (
          c === 46 &&
          single &&
          kindOf(text.charCodeAt(i + 1)) % 2 === 1 &&
          kindOf(text.charCodeAt(i + 2)) === 0
        ) {
          dotted = true;
          continue;
        }
        if ((c === 46 || c === 44 || c === 58) && kind === digit && kindOf(text.charCodeAt(i + 1)) === digit)
          continue;
        break;
      }
      if (k === capital) {
        capitals++;
        c += 32;
      }
      hash = hashStep(hash, c);
      if (++letters === 3) root = hash;
    }
    if (letters < 3) root = hash;
    const addressed = glued(text.charCodeAt(i)) ? addressEnd(text, start, i) : -1;
    let marked = (capitals > 0 && kind === capital) || code > 0xbf ? mark.capital : 0;
    if (capitals === letters && letters > 1) {
      marked |= mark.upper;
      loud++;
    }
    if (count === from) marked |= mark.first;
    if (clause) marked |= mark.clause;
    if (start < quoteEnd) marked |= mark.quoted;
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    if (before === 45 || before === 47) marked |= mark.tied;
    clause = false;
    said++;
    if (addressed >= 0) {
      i = addressed;
      push(addressWord, start, i, marked, 0);
      continue;
    }
    if (kind === digit) {
      push(numberWord, start, i, marked, root);
      continue;
    }
    const id = apostrophe
      ? -1
      : dotted
        ? lexicon.get(text.slice(start, i).replace(/\./g, '').toLowerCase())
        : lexicon.find(text, start, i, hash);
    if (id < lexicon.firstPlain && id !== unknownWord && !dotted) {
      const word = apostrophe ? text.slice(start, i).toLowerCase().replace(/[’ʼ]/g, "'") : lexicon.word(id);
      const halves = expand(word);
      if (halves) {
        const [base, second] = halves;
        // The capital of "I’m" is no sign of a name.
        if (base === 'i') marked &= ~mark.capital;
        if (second === '') marked |= mark.owner;
        push(lexicon.get(base), start, i, marked, rootOf(base));
        if (second !== '')
          push(lexicon.get(second), start, i, (marked & ~(mark.first | mark.clause)) | mark.half, 0);
        continue;
      }
    }
    push(id < 0 ? lexicon.find(text, start, i, hash) : id, start, i, marked, root);
  }
  close(lastEnd(text, length), '');
  return {
    text,
    count,
    said,
    loud,
    ids: copy(ids, count),
    starts: copy(starts, count),
    ends: copy(ends, count),
    marks: copy(marks, count),
    roots: copy(roots, count),
    sentences,
    emoji,
  };
}

/** Plain arrays: for a paragraph's few dozen words a typed array costs more to make than to fill. */
function copy(column: Int32Array | Uint8Array, count: number): number[] {
  const plain = new Array<number>(count);
  for (let i = 0; i < count; i++) plain[i] = column[i] ?? 0;
  return plain;
}

/** The `roots` column's value for a word, to compare with. */
export function rootOf(word: string): number {
  let hash = hashSeed;
  const end = Math.min(word.length, 3);
  for (let i = 0; i < end; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function lastEnd(text: string, end: number): number {
  let stop = end;
  while (stop > 0 && text.charCodeAt(stop - 1) <= 32) stop--;
  return stop;
}
