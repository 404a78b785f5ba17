import { alphabet, base, closing, levels, type PackedTone } from '../../src/core/lint/tone/pack.ts';
import { labels } from './corpus.ts';
import type { Regression } from './regression.ts';

const classes = labels.length;

/** Writes the weights as text of at most so many signs: the smallest weights are let go. */
export function pack(
  { biases, rows, weights }: Regression,
  limit: number,
): Pick<PackedTone, 'biases' | 'steps' | 'features' | 'text' | 'rules'> {
  const hashes = [...rows.keys()].sort((a, b) => a - b);
  const least = leastKept(weights, limit);
  const steps = stepsOf(weights.filter((weight) => Math.abs(weight) >= least));
  let text = '';
  let last = 0;
  let features = 0;
  const open = (hash: number): void => {
    text += sign(Math.floor((hash - last) / base)) + sign((hash - last) % base);
    last = hash;
    features++;
  };
  for (const hash of hashes) {
    const from = (rows.get(hash) ?? 0) * classes;
    const kept = labels.flatMap((_, c) => {
      const weight = weights[from + c] ?? 0;
      return Math.abs(weight) < least ? [] : sign(c * levels + nearest(steps, weight));
    });
    if (kept.length === 0) continue;
    while (hash - last >= base * base) {
      open(last + base * base - 1);
      text += sign(closing);
    }
    open(hash);
    text += kept.join('') + sign(closing);
  }
  return {
    rules: labels.slice(1),
    biases: [...biases].map((bias) => Number(bias.toFixed(4))),
    steps,
    features,
    text,
  };
}

const sign = (digit: number): string => alphabet.charAt(digit);

/** The size from which a weight is worth its sign. */
function leastKept(weights: Float32Array, limit: number): number {
  const signs = (least: number): number => {
    let count = 0;
    for (let from = 0; from < weights.length; from += classes) {
      let kept = 0;
      for (let c = 0; c < classes; c++) if (Math.abs(weights[from + c] ?? 0) >= least) kept++;
      if (kept > 0) count += kept + 3;
    }
    return count;
  };
  let low = 0;
  let high = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (signs(middle) > limit) low = middle;
    else high = middle;
  }
  return high;
}

/** The few values that stand for all kept weights with the least error. */
function stepsOf(weights: Float32Array): number[] {
  const kept = weights.slice().sort();
  let steps = Array.from(
    { length: levels },
    (_, i) => kept[Math.floor(((i + 0.5) / levels) * kept.length)] ?? 0,
  );
  for (let round = 0; round < 20; round++) {
    const sums = new Float64Array(levels);
    const counts = new Float64Array(levels);
    let step = 0;
    for (const weight of kept) {
      while (
        step < levels - 1 &&
        Math.abs((steps[step + 1] ?? 0) - weight) <= Math.abs((steps[step] ?? 0) - weight)
      )
        step++;
      sums[step] = (sums[step] ?? 0) + weight;
      counts[step] = (counts[step] ?? 0) + 1;
    }
    steps = steps.map((value, i) => (counts[i] ? (sums[i] ?? 0) / (counts[i] ?? 1) : value));
  }
  return steps.map((value) => Number(value.toFixed(4)));
}

function nearest(steps: readonly number[], weight: number): number {
  let best = 0;
  for (let i = 1; i < steps.length; i++) {
    if (Math.abs((steps[i] ?? 0) - weight) < Math.abs((steps[best] ?? 0) - weight)) best = i;
  }
  return best;
}
