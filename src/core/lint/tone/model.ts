import { featuresOf, share } from './features.ts';
import { readKin } from './kin.ts';
import { type PackedTone, slotOf, unpack } from './pack.ts';
import { tokensOf } from './tokens.ts';

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
  const { slots, starts, pairs, values } = unpack(packed);
  const kin = readKin(packed.kin);
  const { biases, rules, thresholds, halfThresholds, innocent } = packed;
  const of = (all: readonly number[], rule: string): number =>
    all[rules.indexOf(rule)] ?? Number.POSITIVE_INFINITY;
  const classes = biases.length;
  const sums = new Float64Array(classes);
  const seen = new Int32Array(slots.length);
  let sentences = 0;
  return {
    innocent,
    threshold: (rule) => of(thresholds, rule),
    halfThreshold: (rule) => of(halfThresholds, rule),
    judge(sentence) {
      const features = featuresOf(tokensOf(sentence), kin);
      sums.fill(0);
      sentences++;
      for (let i = 0; i < features.length; i++) {
        const slot = slotOf(slots, features[i] ?? 0);
        // A feature counts once, however often it comes.
        if (slots[slot] === 0 || seen[slot] === sentences) continue;
        seen[slot] = sentences;
        const end = starts[slot + 1] ?? 0;
        for (let at = starts[slot] ?? 0; at < end; at++) {
          const c = pairs[at] ?? 0;
          sums[c] = (sums[c] ?? 0) + (values[at] ?? 0);
        }
      }
      const scale = share(features.length);
      const silence = (biases[0] ?? 0) + (sums[0] ?? 0) * scale;
      let best = 1;
      let lead = Number.NEGATIVE_INFINITY;
      let faults = 0;
      for (let c = 1; c < classes; c++) {
        const ahead = (biases[c] ?? 0) + (sums[c] ?? 0) * scale - silence;
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
