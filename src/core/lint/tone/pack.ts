/** What `npm run train` writes and the extension loads. */
export interface PackedTone {
  /** Hash of all that the model was made from. */
  madeFrom: string;
  rules: readonly string[];
  /** From these odds on a rule may speak, in the order of `rules`. */
  thresholds: readonly number[];
  /** The same where only a half of a sentence is judged. */
  halfThresholds: readonly number[];
  /** At these odds or below, a phrase found in the sentence is taken to be innocent. */
  innocent: number;
  /** Silence first, then the rules. */
  biases: readonly number[];
  /** Kinds of words, see `readKin`. */
  kin: string;
  /** Classes of words, see `readWordClasses`. */
  classes: string;
  /** Features and their weights, the seldom ones apart from the frequent, which need finer steps. */
  layers: readonly PackedLayer[];
}

/** Features that share their steps. */
export interface PackedLayer {
  /** What the steps of a weight are worth. */
  steps: readonly number[];
  features: number;
  /** From hash to hash, see `unpack`. */
  gaps: string;
  /** Two weights a sign, as many signs for each feature as half the labels. */
  weights: string;
}

/** The model in memory; small enough that most of it stays near the processor. */
export interface Unpacked {
  /** A bit for each hash that there could be: is there such a feature? */
  bits: Int32Array;
  /** How many features come before the first of each four words of bits. */
  before: Int32Array;
  /** The features' weights in the order of their hashes, two a sign. A layer's signs follow the last one's. */
  signs: Uint8Array;
  /** The two weights that each sign stands for, as one number: see `firstOf`. */
  worth: Float64Array;
  /** How many signs a feature has. */
  width: number;
}

/** Printable characters that a string literal takes as they are. */
export const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== "'" && sign !== '\\')
  .join('');
/** How many weights a sign can tell apart for one label; two of them make a sign. */
export const levels = 9;
/** Gaps are written in digits of this base; in all but the last it is added, which tells that more follow. */
export const gapBase = alphabet.length / 2;

/** How many bits a feature's hash has. */
const hashBits = 22;
export const hashMask = (1 << hashBits) - 1;

/** Where a feature's weights are, counted in features, or -1 if the model knows no such feature. */
export function rowOf({ bits, before }: Unpacked, hash: number): number {
  const word = hash >>> 5;
  const held = bits[word] as number;
  const bit = hash & 31;
  if (((held >>> bit) & 1) === 0) return -1;
  let row = (before[word >>> 2] as number) + ones(held & ((1 << bit) - 1));
  for (let i = word & ~3; i < word; i++) row += ones(bits[i] as number);
  return row;
}

/** How many bits are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Weights are written with four digits behind the point: as whole numbers their sums are exact. */
const whole = 10_000;
/** Far more than any sum of them, and little enough that a double holds two. */
const apart = 2 ** 26;

const both = (first: number, second: number): number =>
  Math.round(first * whole) * apart + Math.round(second * whole);

/** The sum of the first weights in a sum of pairs: one addition does for two labels. */
export function firstOf(sum: number): number {
  return Math.round(sum / apart) / whole;
}

/** The sum of the second weights. */
export function secondOf(sum: number): number {
  return (sum - Math.round(sum / apart) * apart) / whole;
}

/** Reads the features and weights. */
export function unpack({ layers, biases }: PackedTone): Unpacked {
  const width = biases.length / 2;
  const features = layers.reduce((sum, layer) => sum + layer.features, 0);
  const digits = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;
  const unpacked: Unpacked = {
    bits: new Int32Array(1 << (hashBits - 5)),
    before: new Int32Array(1 << (hashBits - 7)),
    signs: new Uint8Array(features * width),
    worth: Float64Array.from(
      layers.flatMap(({ steps }) => steps.flatMap((first) => steps.map((second) => both(first, second)))),
    ),
    width,
  };
  const { bits, before, signs } = unpacked;
  const found = layers.map((layer) => hashesOf(layer, digits));
  for (const hashes of found) for (const hash of hashes) (bits[hash >>> 5] as number) |= 1 << (hash & 31);
  for (let i = 1; i < before.length; i++) {
    let sum = before[i - 1] as number;
    for (let word = i * 4 - 4; word < i * 4; word++) sum += ones(bits[word] as number);
    before[i] = sum;
  }
  for (const [layer, { weights }] of layers.entries()) {
    let at = 0;
    for (const hash of found[layer] ?? []) {
      const to = rowOf(unpacked, hash) * width;
      for (let i = 0; i < width; i++) {
        signs[to + i] = layer * levels * levels + (digits[weights.charCodeAt(at++)] as number);
      }
    }
  }
  return unpacked;
}

function hashesOf({ features, gaps }: PackedLayer, digits: Uint8Array): Int32Array {
  const hashes = new Int32Array(features);
  let count = 0;
  let hash = 0;
  let gap = 0;
  for (let at = 0; at < gaps.length; at++) {
    const digit = digits[gaps.charCodeAt(at)] as number;
    gap = gap * gapBase + (digit % gapBase);
    if (digit >= gapBase) continue;
    hash += gap;
    gap = 0;
    hashes[count++] = hash;
  }
  return hashes;
}
