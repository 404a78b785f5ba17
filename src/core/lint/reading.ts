import { readWords, type Words } from '../text/words.ts';
import type { NamedHit, PhraseNet } from './phrases/net.ts';

/** All that is known of a paragraph from its text alone, so that it can be kept until the text changes. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly hits: readonly NamedHit[];
  /** Finds what may excuse a phrase; only asked where one was found. */
  readonly guards: PhraseNet;
  /** Per word id, 1 when the word may stand in any mail about any job. */
  readonly common: Uint8Array;
  /** What rules have worked out about this paragraph; see `remember`. */
  readonly kept: Map<string | object, unknown>;
}

/** The phrases looked for everywhere, and those that may excuse them, over one lexicon. */
export interface Nets {
  acts: PhraseNet;
  guards: PhraseNet;
}

export function readPassage(text: string, { acts, guards }: Nets): Reading {
  const words = readWords(text, acts.lexicon);
  return { text, words, hits: acts.read(words), guards, common: acts.common, kept: new Map() };
}

/** Works something out once per paragraph. It may depend on nothing but the reading and the key. */
export function remember<T>(reading: Reading, key: string | object, make: (reading: Reading) => T): T {
  // Each key belongs to one caller, so what lies under it is what that caller put there.
  const known = reading.kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make(reading);
  reading.kept.set(key, made);
  return made;
}
