import { FeatureList } from './feature-list.ts';
import { hashMask } from './pack.ts';
import type { Term } from './terms.ts';

const edge = 0x51ed27;
const endings = ['ations', 'ation', 'ment', 'ing', 'ers', 'ed', 'ly', 'es', 'er', 's'];

/** Where a word's stem ends; a guess that only needs to be the same each time. */
export function stemEnd(word: string): number {
  let end = word.length;
  if (end < 4 || word.charCodeAt(0) < 97) return end;
  const ending = endings.find((one) => word.endsWith(one));
  if (ending !== undefined && ending.length < end) end -= ending.length;
  return Math.min(end, 6);
}

/** A hash of a word's first letters. */
export function hashOf(word: string, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A feature's hash: its kind, and what it is made of. */
export function join(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x85ebca6b), 0xcc9e2d51);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x1b873593);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & hashMask;
}

/** Letters that are looked at together in a longer word, with a sign for where it starts and ends. */
const together = 4;
const wordStart = 60;
const wordEnd = 62;

/** What the model looks at in a word wherever it stands: itself, its stem, its kind, the letters of a longer one. */
export function featuresOfWord(text: string, word: number, stem: number, kind: number): Int32Array {
  const found = [join(1, word, 0, 0), join(6, stem, 0, 0), join(13, kind, 0, 0)];
  if (text.length >= together && text.charCodeAt(0) >= 97) {
    for (let at = -1; at + together <= text.length + 1; at++) {
      found.push(join(17, signs(text, at), signs(text, at + 2), 0));
    }
  }
  return Int32Array.from(found);
}

const list = new FeatureList();
const noKind = join(13, edge, 0, 0);
const outside = { word: edge, stem: edge, kind: edge };

/**
 * What the model looks at in a sentence, as hashes: its words, pairs, triples and pairs with one or two words
 * between; its stems and pairs of stems; the same of what kinds of word they are, so that it knows a word by its
 * kin; the letters of longer words; how it opens and how it closes. A feature may come twice. The answer is only
 * good until the next call.
 */
export function featuresOf(terms: readonly Term[]): Int32Array {
  const last = terms.length;
  const at = (i: number): Pick<Term, 'word' | 'stem' | 'kind'> => terms[i - 1] ?? outside;
  list.count = 0;
  const hashes = list.roomFor(last * 8 + 10);
  let count = 0;
  let a = at(0);
  let b = at(1);
  let c = at(2);
  for (let i = 0; i <= last; i++) {
    const d = at(i + 3);
    hashes[count++] = join(2, a.word, b.word, 0);
    hashes[count++] = join(7, a.stem, b.stem, 0);
    hashes[count++] = join(14, a.kind, b.kind, 0);
    if (i < last) {
      hashes[count++] = join(3, a.word, b.word, c.word);
      hashes[count++] = join(4, a.word, c.word, 0);
      hashes[count++] = join(15, a.kind, b.kind, c.kind);
      hashes[count++] = join(16, a.kind, c.kind, 0);
      if (i + 3 <= last + 1) hashes[count++] = join(5, a.word, d.word, 0);
    }
    a = b;
    b = c;
    c = d;
  }
  const [first, second, third] = [at(1).word, at(2).word, at(3).word];
  hashes[count++] = join(8, first, 0, 0);
  hashes[count++] = join(9, first, second, 0);
  hashes[count++] = join(10, first, second, third);
  hashes[count++] = join(11, at(last - 2).word, at(last - 1).word, at(last).word);
  hashes[count++] = join(12, Math.min(8, last >> 2), 0, 0);
  hashes[count++] = noKind;
  hashes[count++] = noKind;
  list.count = count;
  for (const { alone } of terms) list.putAll(alone);
  return list.found;
}

/** Two neighbouring letters as a number. */
function signs(word: string, at: number): number {
  return sign(word, at) * 65_536 + sign(word, at + 1);
}

function sign(word: string, at: number): number {
  return at < 0 ? wordStart : at >= word.length ? wordEnd : word.charCodeAt(at);
}

/** How much one feature counts: the more there are, the less, and a short sentence shouts no louder than a plain one. */
export function share(features: number): number {
  return 1 / Math.sqrt(Math.max(features, 170));
}

/** The same for what the classes of words say. */
export function classShare(features: number): number {
  return 0.5 / Math.sqrt(Math.max(features, 100));
}
