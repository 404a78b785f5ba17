import { classFeaturesOf } from './class-features.ts';
import { classShare, featuresOf, share } from './features.ts';
import { readKin } from './kin.ts';
import { firstOf, type PackedTone, rowOf, secondOf, unpack } from './pack.ts';
import { vocabularyOf } from './terms.ts';
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
  const unpacked = unpack(packed);
  const { signs, worth, width } = unpacked;
  const { biases, rules, thresholds, halfThresholds, innocent } = packed;
  const of = (all: readonly number[], rule: string): number =>
    all[rules.indexOf(rule)] ?? Number.POSITIVE_INFINITY;
  const vocabulary = vocabularyOf(readKin(packed.kin), readWordClasses(packed.classes));
  const labels = biases.length;
  const scores = new Float64Array(labels);
  const sums = new Float64Array(width);
  /** In which sentence a feature was seen last: sentences are counted up to 255, then from the start again. */
  const seen = new Uint8Array(signs.length / width);
  let sentence = 0;
  const add = (features: Int32Array, share: number): void => {
    sums.fill(0);
    for (let i = 0; i < features.length; i++) {
      const row = rowOf(unpacked, features[i] as number);
      // A feature counts once, however often it comes.
      if (row < 0 || seen[row] === sentence) continue;
      seen[row] = sentence;
      const from = row * width;
      for (let c = 0; c < width; c++) {
        (sums[c] as number) += worth[signs[from + c] as number] as number;
      }
    }
    for (let c = 0; c < labels; c++) {
      const sum = sums[c >> 1] as number;
      (scores[c] as number) += (c % 2 === 0 ? firstOf(sum) : secondOf(sum)) * share;
    }
  };
  return {
    innocent,
    threshold: (rule) => of(thresholds, rule),
    halfThreshold: (rule) => of(halfThresholds, rule),
    judge(text) {
      const terms = vocabulary(tokensOf(text));
      const plain = featuresOf(terms);
      const classed = classFeaturesOf(terms);
      scores.set(biases);
      if (++sentence > 255) {
        seen.fill(0);
        sentence = 1;
      }
      add(plain, share(plain.length));
      add(classed, classShare(classed.length));
      const silence = scores[0] ?? 0;
      let best = 1;
      let lead = Number.NEGATIVE_INFINITY;
      let faults = 0;
      for (let c = 1; c < labels; c++) {
        const ahead = (scores[c] ?? 0) - silence;
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
