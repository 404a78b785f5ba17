import { classFeaturesOf } from './class-features.ts';
import { classShare, featuresOf, share } from './features.ts';
import { readKin } from './kin.ts';
import { type PackedTone, slotOf, unpack } from './pack.ts';
import { tokensOf } from './tokens.ts';
import { readWordClasses } from './word-classes.ts';

/** What the model hears in a sentence. */
export interface Verdict {
  /** The likeliest fault. */
  rule: string;
  /** How sure it is that something is wrong, as log-odds: above 0 it is more likely than not. */
  odds: number;
  /** By how much that fault outweighs silence; unlike `odds` also comparable between parts of a sentence. */
  lead: number;
}

/** A judge of single sentences. */
export interface ToneModel {
  judge(sentence: string): Verdict;
  /** From these odds on a rule may speak. */
  threshold(rule: string): number;
  /** The same where only a half of a sentence is judged. */
  halfThreshold(rule: string): number;
  /** At these odds or below, a phrase found in the sentence is taken to be innocent. */
  innocent: number;
}

/** Makes the judge out of what the training wrote. */
export function toneModel(packed: PackedTone): ToneModel {
  const { slots, rows, weights } = unpack(packed);
  const kin = readKin(packed.kin);
  const classes = readWordClasses(packed.classes);
  const { biases, rules, thresholds, halfThresholds, innocent } = packed;
  const of = (all: readonly number[], rule: string): number =>
    all[rules.indexOf(rule)] ?? Number.POSITIVE_INFINITY;
  const labels = biases.length;
  const sums = new Float64Array(labels);
  const seen = new Int32Array(slots.length);
  let sentences = 0;
  const add = (features: Int32Array, scale: number): void => {
    for (let i = 0; i < features.length; i++) {
      const slot = slotOf(slots, features[i] as number);
      // A feature counts once, however often it comes.
      if (slots[slot] === 0 || seen[slot] === sentences) continue;
      seen[slot] = sentences;
      const from = (rows[slot] as number) * labels;
      for (let c = 0; c < labels; c++) (sums[c] as number) += (weights[from + c] as number) * scale;
    }
  };
  return {
    innocent,
    threshold: (rule) => of(thresholds, rule),
    halfThreshold: (rule) => of(halfThresholds, rule),
    judge(sentence) {
      const tokens = tokensOf(sentence);
      const plain = featuresOf(tokens, kin);
      const classed = classFeaturesOf(tokens, classes);
      sums.set(biases);
      sentences++;
      add(plain, share(plain.length));
      add(classed, classShare(classed.length));
      const silence = sums[0] ?? 0;
      let best = 1;
      let lead = Number.NEGATIVE_INFINITY;
      let faults = 0;
      for (let c = 1; c < labels; c++) {
        const ahead = (sums[c] ?? 0) - silence;
        faults += Math.exp(ahead);
        if (ahead > lead) {
          lead = ahead;
          best = c;
        }
      }
      return { rule: rules[best - 1] ?? '', odds: Math.log(faults), lead };
    },
  };
}
