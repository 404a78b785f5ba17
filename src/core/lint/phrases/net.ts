import type { Lexicon } from '../../text/lexicon.ts';
import type { Words } from '../../text/words.ts';
import { commonIds } from '../kinship.ts';
import { Automaton, type Hit } from './automaton.ts';
import { classes, fillers, joiners } from './classes.ts';
import { type Phrase, parsePhrases } from './grammar.ts';

/** A phrase found, and which act of which rule it belongs to: "urgent/clock". */
export interface NamedHit extends Hit {
  act: string;
  replacement?: string;
}

/** Blocks of phrases by act. */
export type Acts = Readonly<Record<string, string>>;

/** All rules' phrases as one net. */
export class PhraseNet {
  readonly #automaton: Automaton;
  readonly #phrases: Phrase[] = [];
  readonly #acts: string[] = [];
  /** Per word id, 1 when the word may stand in any mail about any job. */
  readonly common: Uint8Array;

  /** Nets that share a lexicon can read the same words. */
  constructor(acts: Acts, lexicon?: Lexicon) {
    for (const [act, block] of Object.entries(acts)) {
      for (const phrase of parsePhrases(block, classes)) {
        this.#phrases.push(phrase);
        this.#acts.push(act);
      }
    }
    this.#automaton = new Automaton(this.#phrases, fillers, joiners, lexicon);
    this.common = commonIds(this.lexicon);
  }

  get lexicon(): Lexicon {
    return this.#automaton.lexicon;
  }

  /** The phrases in a text; of two of one act that overlap, the earlier, and of two that start together, the longer. */
  read(words: Words): NamedHit[] {
    const hits = this.#automaton.read(words);
    if (hits.length === 0) return [];
    hits.sort((a, b) => a.from - b.from || b.to - a.to);
    const named: NamedHit[] = [];
    const lastEnd = new Map<string, number>();
    for (const hit of hits) {
      const act = this.#acts[hit.phrase] ?? '';
      if ((lastEnd.get(act) ?? -1) > hit.from) continue;
      lastEnd.set(act, hit.to);
      const replacement = this.#phrases[hit.phrase]?.replacement;
      named.push(replacement === undefined ? { ...hit, act } : { ...hit, act, replacement });
    }
    return named;
  }
}
