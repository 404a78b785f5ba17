import {
  alphabet,
  gapBase,
  levels,
  type PackedLayer,
  type PackedTone,
} from '../../src/core/lint/tone/pack.ts';
import { labels } from './corpus.ts';
import type { Regression } from './regression.ts';

const width = labels.length;
const middle = (levels - 1) / 2;
/** Features are packed in layers by the number of examples that they are in: from this, to the next. */
const layersFrom = [0, 24, 90];
/** What a bit is worth, beside the squared error of a weight in all the examples that it counts in. */
const priceOfBit = 0.5;
/** After each layer, the more frequent features learn for so many rounds what its rounding has lost. */
const mendingRounds = 2;

/** Writes the weights as text, rounded to few steps: those of rare features, which hardly matter one by one, coarsely. */
export function pack(regression: Regression): Pick<PackedTone, 'biases' | 'rules' | 'layers'> {
  const { hashes, counts } = regression;
  const done = new Uint8Array(hashes.length);
  const layers = layersFrom.map((least, i) => {
    const most = layersFrom[i + 1] ?? Number.POSITIVE_INFINITY;
    const rows = [...hashes.keys()]
      .filter((row) => (counts[row] ?? 0) >= least && (counts[row] ?? 0) < most)
      .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
    const layer = packLayer(rows, regression);
    for (const row of rows) done[row] = 1;
    if (i < layersFrom.length - 1) regression.learnOn(mendingRounds, done);
    return layer;
  });
  const biases = [...regression.biases].map((bias) => Number(bias.toFixed(4)));
  return { rules: labels.slice(1), biases, layers };
}

const sign = (digit: number): string => alphabet.charAt(digit);

/** Rounds the weights of some rows, in place, and writes them. */
function packLayer(rows: readonly number[], { hashes, counts, worth, weights }: Regression): PackedLayer {
  const values = new Float32Array(rows.length * width);
  let times = 0;
  for (const [i, row] of rows.entries()) {
    times += (counts[row] ?? 0) / rows.length;
    for (let c = 0; c < width; c++) {
      values[i * width + c] = (weights[row * width + c] ?? 0) * (worth[row] ?? 0);
    }
  }
  const { steps, nearest } = stepsOf(values, times);
  const gaps: string[] = [];
  const text: string[] = [];
  let last = 0;
  for (const [i, row] of rows.entries()) {
    const own = nearest.subarray(i * width, (i + 1) * width);
    own.forEach((step, c) => {
      weights[row * width + c] = (steps[step] ?? 0) / (worth[row] ?? 1);
    });
    if (own.every((step) => step === middle)) continue;
    gaps.push(gapOf((hashes[row] ?? 0) - last));
    last = hashes[row] ?? 0;
    for (let c = 0; c < width; c += 2) text.push(sign((own[c] ?? 0) * levels + (own[c + 1] ?? 0)));
  }
  return { steps, features: gaps.length, gaps: gaps.join(''), weights: text.join('') };
}

function gapOf(gap: number): string {
  let text = sign(gap % gapBase);
  for (let rest = Math.floor(gap / gapBase); rest > 0; rest = Math.floor(rest / gapBase)) {
    text = sign((rest % gapBase) + gapBase) + text;
  }
  return text;
}

/** The few values that stand for all with the least error and the fewest bits, and which of them stands for each. */
function stepsOf(values: Float32Array, times: number): { steps: number[]; nearest: Uint8Array } {
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  const steps = Array.from({ length: levels }, (_, i) => {
    const far = (i - middle) / middle;
    return spread * (4 * far * Math.abs(far) + 0.3 * far);
  });
  const shares = steps.map(() => 1 / levels);
  const nearest = new Uint8Array(values.length);
  for (let round = 0; round < 15; round++) {
    const costs = shares.map((share) => (-priceOfBit * Math.log2(share + 1e-9)) / times);
    const sums = new Float64Array(levels);
    const found = new Float64Array(levels);
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < levels; i++) {
        const off = value - (steps[i] as number);
        const loss = off * off + (costs[i] as number);
        if (loss >= least) continue;
        least = loss;
        best = i;
      }
      nearest[at] = best;
      (sums[best] as number) += value;
      (found[best] as number)++;
    }
    for (let i = 0; i < levels; i++) {
      if (i !== middle && found[i]) steps[i] = (sums[i] ?? 0) / (found[i] ?? 1);
      shares[i] = (found[i] ?? 0) / values.length;
    }
  }
  steps[middle] = 0;
  return { steps: steps.map((step) => Number(step.toFixed(4))), nearest };
}
