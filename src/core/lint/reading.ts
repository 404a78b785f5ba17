import { readWords, type Words } from '../text/words.ts';
import type { NamedHit, PhraseNet } from './phrases/net.ts';
import { compare } from './unchanged.ts';

/** All that is known of a paragraph from its text alone, so that it can be kept until the text changes. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly hits: readonly NamedHit[];
  /** Finds what may excuse a phrase; only asked where one was found. */
  readonly guards: PhraseNet;
  /** Per word id, what the word proves about the talk; see `commonIds`. */
  readonly common: Uint8Array;
  /** What rules have worked out about this paragraph; see `remember`. */
  readonly kept: Map<string | object, unknown>;
}

/** The phrases looked for everywhere, and those that may excuse them, over one lexicon. */
export interface Nets {
  acts: PhraseNet;
  guards: PhraseNet;
  common: Uint8Array;
}

/** Reads a paragraph; what the paragraph it was `before` a change still has in common with it is not searched again. */
export function readPassage(text: string, { acts, guards, common }: Nets, before?: Reading): Reading {
  const words = readWords(text, acts.lexicon);
  const kept = new Map<string | object, unknown>();
  const alike = before && compare(words, before.words);
  const hits = alike
    ? [
        ...before.hits.filter(({ sentence }) => sentence < alike.head),
        ...acts.read(words, alike.head, words.sentences.length - alike.tail),
        ...before.hits.filter(({ sentence }) => sentence >= alike.tailBefore).map(alike.move),
      ]
    : acts.read(words);
  const reading = { text, words, hits, guards, common, kept };
  if (alike) {
    const near = excuses(reading);
    for (const [sentence, found] of excuses(before)) {
      if (sentence < alike.head) near.set(sentence, found);
      else if (sentence >= alike.tailBefore)
        near.set(sentence + words.sentences.length - before.words.sentences.length, found.map(alike.move));
    }
  }
  return reading;
}

type Excuses = Map<number, readonly NamedHit[]>;

/** By sentence, as far as somebody has asked. */
const excuses = (reading: Reading): Excuses => remember(reading, 'excuses', (): Excuses => new Map());

/** What may excuse a phrase of a sentence. */
export function excusesIn(reading: Reading, sentence: number): readonly NamedHit[] {
  const known = excuses(reading);
  let found = known.get(sentence);
  if (!found) {
    found = reading.guards.read(reading.words, sentence, sentence + 1);
    known.set(sentence, found);
  }
  return found;
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

/** The phrases found in a paragraph, by act. */
export function hitsByAct(reading: Reading): ReadonlyMap<string, readonly NamedHit[]> {
  return remember(reading, 'by act', ({ hits }) => {
    const groups = new Map<string, NamedHit[]>();
    for (const hit of hits) {
      const group = groups.get(hit.act);
      if (group) group.push(hit);
      else groups.set(hit.act, [hit]);
    }
    return groups;
  });
}
