import type { Lexicon } from '../../text/lexicon.ts';
import type { Words } from '../../text/words.ts';
import { Automaton, type Hit } from './automaton.ts';
import { classes, fillers, joiners } from './classes.ts';
import { type Phrase, parsePhrases } from './grammar.ts';

/** A phrase found, and which act of which rule it belongs to: "urgent/clock". */
export interface NamedHit extends Hit {
  act: string;
  /** The rule whose act it is: "urgent". */
  owner: string;
  replacement: string | undefined;
}

/** Blocks of phrases by act. */
export type Acts = Readonly<Record<string, string>>;

/** All rules' phrases as one net. */
export class PhraseNet {
  readonly #automaton: Automaton;
  readonly #phrases: Phrase[] = [];
  readonly #acts: readonly string[];
  readonly #owners: readonly string[];
  /** Per phrase, which of the acts it belongs to. */
  readonly #blocks: number[] = [];
  /** Per act, where its last phrase ended; for use within `read`. */
  readonly #ends: Int32Array;

  /** Nets that share a lexicon can read the same words. */
  constructor(acts: Acts, lexicon?: Lexicon) {
    this.#acts = Object.keys(acts);
    this.#owners = this.#acts.map((act) => act.split('/')[0] ?? '');
    this.#ends = new Int32Array(this.#acts.length);
    for (const [index, block] of Object.values(acts).entries()) {
      for (const phrase of parsePhrases(block, classes)) {
        this.#phrases.push(phrase);
        this.#blocks.push(index);
      }
    }
    this.#automaton = new Automaton(this.#phrases, fillers, joiners, lexicon);
  }

  get lexicon(): Lexicon {
    return this.#automaton.lexicon;
  }

  /**
   * The phrases in a text, or in some sentences of it; of two of one act that overlap, the earlier, and of two that
   * start together, the longer.
   */
  read(words: Words, first?: number, stop?: number): NamedHit[] {
    const hits = this.#automaton.read(words, first, stop);
    const named: NamedHit[] = [];
    const ends = this.#ends;
    ends.fill(-1);
    for (const hit of hits) {
      const block = this.#blocks[hit.phrase] ?? 0;
      if ((ends[block] ?? -1) > hit.from) continue;
      ends[block] = hit.to;
      const { phrase, from, to, start, end } = hit;
      const act = this.#acts[block] ?? '';
      const owner = this.#owners[block] ?? '';
      const replacement = this.#phrases[phrase]?.replacement;
      named.push({ phrase, from, to, start, end, sentence: hit.sentence, act, owner, replacement });
    }
    return named;
  }
}
