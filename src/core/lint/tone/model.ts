import { featuresOf, share } from './features.ts';
import { slotOf, type ToneData, unpack } from './pack.ts';
import { tokensOf } from './tokens.ts';

/** What the model hears in a sentence. */
export interface Verdict {
  rule: string;
  /** How sure it is that something is wrong, between 0 and 1. */
  certainty: number;
  /** From here on it may speak. */
  threshold: number;
}

/** A judge of single sentences. */
export interface ToneModel {
  judge(sentence: string): Verdict;
}

/** Makes the judge out of what the training wrote. */
export function toneModel(data: ToneData): ToneModel {
  const { kin, slots, rows, weights } = unpack(data);
  const classes = data.rules.length;
  const sums = new Float64Array(classes);
  const kinOf = (word: string): number => kin.get(word) ?? -1;
  return {
    judge(sentence) {
      const features = featuresOf(tokensOf(sentence), kinOf);
      sums.fill(0);
      for (const hash of features) {
        const slot = slotOf(slots, hash);
        if (slots[slot] === 0) continue;
        const row = (rows[slot] ?? 0) * classes;
        for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
      }
      const scale = share(features.length) * data.step;
      let whole = 0;
      let best = 1;
      let raised = 0;
      let plain = 0;
      for (let c = 0; c < classes; c++) {
        const value = Math.exp((data.biases[c] ?? 0) + (sums[c] ?? 0) * scale);
        whole += value;
        if (c === 0) plain = value;
        else if (value > raised) {
          raised = value;
          best = c;
        }
      }
      return {
        rule: data.rules[best] ?? '',
        certainty: 1 - plain / whole,
        threshold: data.thresholds[best] ?? 1,
      };
    },
  };
}
