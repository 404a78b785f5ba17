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
  /** What the steps of a weight are worth. */
  steps: readonly number[];
  features: number;
  /** Kinds of words, see `readKin`. */
  kin: string;
  /** Features and their weights, see `unpack`. */
  text: string;
}

/** The model in memory, as a table with open addressing. */
export interface Unpacked {
  /** Feature hash + 1, or 0 where free. */
  slots: Int32Array;
  /** Where a slot's pairs start; they end where the next slot's start. */
  starts: Int32Array;
  /** Class of each weight, and its worth. */
  pairs: Uint8Array;
  values: Float32Array;
}

/** Printable characters that a string literal takes as they are. */
export const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== "'" && sign !== '\\')
  .join('');
/** Each sign is a digit of this base. */
export const base = alphabet.length;
/** How many weights a sign can tell apart for one class. */
export const levels = 9;
/** The sign that closes a feature. */
export const closing = base - 1;

/** Where a feature lies in the table, or the free place where it would. */
export function slotOf(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & last;
  for (let held = slots[slot] ?? 0; held !== 0 && held !== hash + 1; held = slots[slot] ?? 0) {
    slot = (slot + 1) & last;
  }
  return slot;
}

/**
 * Per feature: two signs for the step from the feature before, then one sign for each class that has a weight, then
 * the closing sign. A step too long for two signs is parted by features without weights.
 */
export function unpack({ text, steps, features }: PackedTone): Unpacked {
  const digits = new Uint8Array(128);
  for (let i = 0; i < base; i++) digits[alphabet.charCodeAt(i)] = i;
  let size = 64;
  while (size < features * 2) size *= 2;
  const slots = new Int32Array(size);
  const from = new Int32Array(size);
  let hash = 0;
  for (let at = 0; at < text.length; ) {
    hash += (digits[text.charCodeAt(at)] ?? 0) * base + (digits[text.charCodeAt(at + 1)] ?? 0);
    const slot = slotOf(slots, hash);
    slots[slot] = hash + 1;
    from[slot] = at + 2;
    at = text.indexOf(alphabet.charAt(closing), at + 2) + 1;
  }
  const starts = new Int32Array(size + 1);
  const pairs = new Uint8Array(text.length);
  const values = new Float32Array(text.length);
  let count = 0;
  for (let slot = 0; slot < size; slot++) {
    starts[slot] = count;
    if (slots[slot] === 0) continue;
    for (let at = from[slot] ?? 0; ; at++) {
      const sign = digits[text.charCodeAt(at)] ?? closing;
      if (sign === closing) break;
      pairs[count] = Math.floor(sign / levels);
      values[count++] = steps[sign % levels] ?? 0;
    }
  }
  starts[size] = count;
  return { slots, starts, pairs: pairs.slice(0, count), values: values.slice(0, count) };
}
