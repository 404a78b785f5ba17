import type { Kin } from './kin.ts';

/** How many bits of a feature's hash are kept. */
const mask = 0x3fffff;
const edge = 0x51ed27;
const endings = ['ations', 'ation', 'ment', 'ing', 'ers', 'ed', 'ly', 'es', 'er', 's'];

/** Where a word's stem ends; a guess that only needs to be the same each time. */
function stemEnd(word: string): number {
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
  return (hash ^ (hash >>> 16)) & mask;
}

/** Letters that are looked at together in a longer word, with a sign for where it starts and ends. */
const together = 4;
const wordStart = 60;
const wordEnd = 62;

/**
 * What the model looks at in a sentence, as hashes: its words, pairs, triples and pairs with one or two words
 * between; its stems and pairs of stems; the same of what kinds of word they are, so that it knows a word by its
 * kin; the letters of longer words; how it opens and how it closes. A feature may come twice.
 */
export function featuresOf(tokens: readonly string[], kin: Kin): Int32Array {
  const last = tokens.length;
  const words = new Int32Array(last + 4).fill(edge);
  const stems = new Int32Array(last + 4).fill(edge);
  const kinds = new Int32Array(last + 4).fill(edge);
  let letters = 0;
  for (let i = 0; i < last; i++) {
    const token = tokens[i] ?? '';
    words[i + 1] = hashOf(token, token.length);
    stems[i + 1] = hashOf(token, stemEnd(token));
    kinds[i + 1] = kin.get(token) ?? -1;
    letters += token.length;
  }
  const found = new Int32Array(last * 11 + 26 + letters);
  let count = 0;
  for (let i = 0; i <= last; i++) {
    const a = words[i] ?? 0;
    const b = words[i + 1] ?? 0;
    const s = stems[i] ?? 0;
    found[count++] = join(2, a, b, 0);
    found[count++] = join(7, s, stems[i + 1] ?? 0, 0);
    if (i > 0) {
      found[count++] = join(1, a, 0, 0);
      found[count++] = join(6, s, 0, 0);
    }
    if (i === last) break;
    const c = words[i + 2] ?? 0;
    found[count++] = join(3, a, b, c);
    found[count++] = join(4, a, c, 0);
    if (i + 3 <= last + 1) found[count++] = join(5, a, words[i + 3] ?? 0, 0);
  }
  found[count++] = join(8, words[1] ?? 0, 0, 0);
  found[count++] = join(9, words[1] ?? 0, words[2] ?? 0, 0);
  found[count++] = join(10, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0);
  found[count++] = join(11, words[Math.max(0, last - 2)] ?? 0, words[last - 1] ?? 0, words[last] ?? 0);
  found[count++] = join(12, Math.min(8, last >> 2), 0, 0);
  for (let i = 0; i <= last + 1; i++) {
    const a = kinds[i] ?? 0;
    found[count++] = join(13, a, 0, 0);
    if (i > last) break;
    const b = kinds[i + 1] ?? 0;
    found[count++] = join(14, a, b, 0);
    if (i === last) continue;
    const c = kinds[i + 2] ?? 0;
    found[count++] = join(15, a, b, c);
    found[count++] = join(16, a, c, 0);
  }
  for (const token of tokens) {
    if (token.length < together || token.charCodeAt(0) < 97) continue;
    for (let at = -1; at + together <= token.length + 1; at++) {
      found[count++] = join(17, signs(token, at), signs(token, at + 2), 0);
    }
  }
  return found.subarray(0, count);
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
