import { bareContractions } from './contractions.ts';

/** Word id for a word the lexicon does not hold. */
export const unknownWord = 0;
/** Word id for anything that starts with a digit: "3", "5pm", "2,000". */
export const numberWord = 1;
/** Word id for a web or mail address. */
export const addressWord = 2;

const seed = 5381;

/** One step of the rolling hash that the word scanner carries along. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0;
export const hashSeed = seed;

const hashOf = (word: string): number => {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
};

/** The low bits of a hash alone are much alike for words that end alike. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/**
 * Numbers for the words that some phrase cares about. The scanner looks a word up by the hash it has already
 * computed, straight in the text, so no string is cut for the many words nobody asks about.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = ['', '', ''];
  #slots = new Int32Array(0);
  /** Per slot, the whole hash of its word, so that letters are compared only where they are the same. */
  #hashes = new Int32Array(0);
  #mask = 0;
  /** Ids below this one are contractions without their sign ("dont"), or none of a word. */
  readonly firstPlain: number;

  constructor() {
    for (const word of bareContractions) this.add(word);
    this.firstPlain = this.size;
  }

  /** The id of a lower-case word, made if it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(word);
    this.#ids.set(word, id);
    this.#slots = new Int32Array(0);
    return id;
  }

  get size(): number {
    return this.#words.length;
  }

  get(word: string): number {
    return this.#ids.get(word) ?? unknownWord;
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The id of the ASCII word at `[start, end)`, whatever its case, given its lower-case hash. */
  find(text: string, start: number, end: number, hash: number): number {
    if (this.#slots.length === 0) this.#build();
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return unknownWord;
      if (this.#hashes[slot] === hash && this.#equals(id, text, start, end)) return id;
    }
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const word = this.word(id);
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      const code = text.charCodeAt(start + i);
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if (lower !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  #build(): void {
    let size = 64;
    while (size < this.#words.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    for (let id = 3; id < this.#words.length; id++) {
      const hash = hashOf(this.word(id));
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
      this.#hashes[slot] = hash;
    }
  }
}
