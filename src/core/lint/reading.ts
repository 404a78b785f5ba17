import { readWords, type Words } from '../text/words.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { NamedHit, PhraseNet } from './phrases/net.ts';

/** All that is known of a paragraph from its text alone, so that it can be kept until the text changes. */
export interface Reading {
  text: string;
  words: Words;
  hits: readonly NamedHit[];
  /** Words that may prove that the writer was at this talk. */
  evidence: Evidence;
}

export function readPassage(text: string, net: PhraseNet): Reading {
  const words = readWords(text, net.lexicon);
  const hits = net.read(words);
  return { text, words, hits, evidence: gatherEvidence(words, hits, net.common) };
}
