/** How many bits of a feature's hash are kept. */
const mask = 0xffffff;
const edge = 0x51ed27;

/** A word's hash, the same wherever the model is made or used. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The hash that stands for all words of one kin. */
export function kinHash(kin: number): number {
  return Math.imul(kin + 1, 0x9e3779b1) ^ 0x5bd1e995;
}

function join(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x85ebca6b), 0xcc9e2d51);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x1b873593);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & mask;
}

/**
 * What the model looks at in a sentence: its words, pairs, triples and pairs with one or two words between, once
 * as written and once with every word replaced by its kin, so that "rent" and "mortgage" look alike. Sorted, each once.
 */
export function featuresOf(tokens: readonly string[], kinOf: (word: string) => number): Int32Array {
  const plain = tokens.map(wordHash);
  const kin = tokens.map((token, i) => {
    const number = kinOf(token);
    return number < 0 ? (plain[i] ?? 0) : kinHash(number);
  });
  const found = new Int32Array((tokens.length + 2) * 10);
  const count = add(kin, found, add(plain, found, 0));
  const sorted = found.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const hash = sorted[i] ?? 0;
    if (i === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  }
  return sorted.slice(0, kept);
}

function add(hashes: readonly number[], into: Int32Array, from: number): number {
  let count = from;
  const last = hashes.length;
  const at = (i: number): number => (i < 0 || i >= last ? edge : (hashes[i] ?? 0));
  for (let i = -1; i <= last; i++) {
    const a = at(i);
    into[count++] = join(1, a, 0, 0);
    if (i + 1 <= last) into[count++] = join(2, a, at(i + 1), 0);
    if (i + 2 > last) continue;
    into[count++] = join(3, a, at(i + 1), at(i + 2));
    into[count++] = join(4, a, at(i + 2), 0);
    if (i + 3 <= last) into[count++] = join(5, a, at(i + 3), 0);
  }
  return count;
}

/** How much one feature counts: the more there are, the less, and a short sentence shouts no louder than a plain one. */
export function share(features: number): number {
  return 1 / Math.sqrt(Math.max(features, 80));
}
