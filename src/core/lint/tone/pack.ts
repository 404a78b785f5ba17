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

/** The model in memory, as a table with open addressing. */
export interface Unpacked {
  /** Feature hash + 1, or 0 where free. */
  slots: Int32Array;
  /** Which row of weights belongs to a slot. */
  rows: Int32Array;
  /** A row for each feature, a weight for each label. */
  weights: Float32Array;
}

/** Printable characters that a string literal takes as they are. */
export const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== "'" && sign !== '\\')
  .join('');
/** How many weights a sign can tell apart for one label; two of them make a sign. */
export const levels = 9;
/** Gaps are written in digits of this base; in all but the last it is added, which tells that more follow. */
export const gapBase = alphabet.length / 2;

/** Where a feature lies in the table, or the free place where it would. */
export function slotOf(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & last;
  for (let held = slots[slot] ?? 0; held !== 0 && held !== hash + 1; held = slots[slot] ?? 0) {
    slot = (slot + 1) & last;
  }
  return slot;
}

/** Reads the features and weights into a table of at least twice their number. */
export function unpack({ layers, biases }: PackedTone): Unpacked {
  const labels = biases.length;
  const features = layers.reduce((sum, layer) => sum + layer.features, 0);
  const digits = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;
  let size = 64;
  while (size < features * 2) size *= 2;
  const slots = new Int32Array(size);
  const rows = new Int32Array(size);
  const weights = new Float32Array(features * labels);
  let row = 0;
  for (const { gaps, weights: text, steps } of layers) {
    let hash = 0;
    let gap = 0;
    for (let at = 0; at < gaps.length; at++) {
      const digit = digits[gaps.charCodeAt(at)] ?? 0;
      gap = gap * gapBase + (digit % gapBase);
      if (digit >= gapBase) continue;
      hash += gap;
      gap = 0;
      const slot = slotOf(slots, hash);
      slots[slot] = hash + 1;
      rows[slot] = row++;
    }
    let to = row * labels - text.length * 2;
    for (let at = 0; at < text.length; at++) {
      const both = digits[text.charCodeAt(at)] ?? 0;
      weights[to++] = steps[Math.floor(both / levels)] ?? 0;
      weights[to++] = steps[both % levels] ?? 0;
    }
  }
  return { slots, rows, weights };
}
