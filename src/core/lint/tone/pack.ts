/** What `scripts/train-tone.mjs` writes and the extension loads. */
export interface ToneData {
  /** Hash of the files the model was trained on. */
  trainedOn: string;
  rules: readonly string[];
  /** From this share of certainty a sentence is spoken of, rule by rule. */
  thresholds: readonly number[];
  biases: readonly number[];
  /** What one step of a weight is worth. */
  step: number;
  words: number;
  features: number;
  /** Words with their kin, then features, then weights: see `unpack`. */
  packed: string;
}

/** The model in memory: a table of features by hash, and the kin of words. */
export interface Unpacked {
  kin: Map<string, number>;
  /** Open addressing: feature hash + 1, or 0 where free. */
  slots: Int32Array;
  /** Row of weights for each slot. */
  rows: Int32Array;
  weights: Int8Array;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes out of base64; the core has no `atob`. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i + 3 < text.length; i += 4) {
    const group =
      ((values[text.charCodeAt(i)] ?? 0) << 18) |
      ((values[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3)] ?? 0);
    bytes[at++] = group >> 16;
    bytes[at++] = (group >> 8) & 255;
    bytes[at++] = group & 255;
  }
  return bytes;
}

/** Where a feature lies in the table, or the free place where it would. */
export function slotOf(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  let slot = Math.imul(hash, 0x9e3779b1) & last;
  for (let held = slots[slot] ?? 0; held !== 0 && held !== hash + 1; held = slots[slot] ?? 0) {
    slot = (slot + 1) & last;
  }
  return slot;
}

/**
 * Per word: letters shared with the word before, letters that follow, those letters, kin in two bytes. Per feature:
 * the step from the feature before, seven bits a byte, low bits first. Weights rule by rule.
 */
export function unpack({ packed, words, features, rules }: ToneData): Unpacked {
  const bytes = bytesOf(packed);
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  const kin = new Map<string, number>();
  let word = '';
  for (let i = 0; i < words; i++) {
    word = word.slice(0, next());
    for (let more = next(); more > 0; more--) word += String.fromCharCode(next());
    kin.set(word, next() | (next() << 8));
  }
  let size = 64;
  while (size < features * 3) size *= 2;
  const slots = new Int32Array(size);
  const rows = new Int32Array(size);
  let hash = 0;
  for (let row = 0; row < features; row++) {
    let step = 0;
    let byte = 128;
    for (let shift = 0; byte > 127 && shift < 28; shift += 7) {
      byte = next();
      step |= (byte & 127) << shift;
    }
    hash += step;
    const slot = slotOf(slots, hash);
    slots[slot] = hash + 1;
    rows[slot] = row;
  }
  const classes = rules.length;
  const weights = new Int8Array(features * classes);
  for (let c = 0; c < classes; c++) {
    for (let row = 0; row < features; row++) weights[row * classes + c] = next();
  }
  return { kin, slots, rows, weights };
}
