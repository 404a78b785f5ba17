import { featuresOf, share } from '../../src/core/lint/tone/features.ts';
import type { Kin } from '../../src/core/lint/tone/kin.ts';
import { type Example, labels } from './corpus.ts';
import { randomFrom } from './random.ts';

/** A linear model before it is packed: a row of weights, one a label, for each feature. */
export interface Regression {
  biases: Float64Array;
  /** Feature hash → row. */
  rows: Map<number, number>;
  weights: Float32Array;
}

const classes = labels.length;
const rounds = 12;
const rate = 0.3;
const calm = 0.01;
/** Rare features are learned less boldly than their few examples would have it. */
const rareness = 0.1;
const fewest = 2;

interface Row {
  rows: Int32Array;
  values: Float32Array;
  wanted: Float64Array;
}

/** Learns by AdaGrad, always in the same way from the same examples. */
export function regress(own: readonly Example[], more: readonly Example[], kin: Kin): Regression {
  const examples = [...own, ...more];
  const found = examples.map(({ tokens }) => {
    const all = featuresOf(tokens, kin);
    return { features: [...new Set(all)], scale: share(all.length) };
  });
  const counts = new Map<number, number>();
  for (const { features } of found.slice(0, own.length))
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  const worth: number[] = [];
  for (const [hash, count] of counts) {
    if (count < fewest) continue;
    rows.set(hash, rows.size);
    worth.push(count ** -rareness);
  }
  const data = examples.map((example, i): Row => {
    const { features, scale } = found[i] ?? { features: [], scale: 0 };
    const known = Int32Array.from(features.flatMap((hash) => rows.get(hash) ?? []));
    return {
      rows: known,
      values: Float32Array.from(known, (row) => (worth[row] ?? 0) * scale),
      wanted: wantedOf(example),
    };
  });
  const weights = new Float32Array(rows.size * classes);
  const biases = descend(data, weights);
  for (let row = 0; row < rows.size; row++) {
    for (let c = 0; c < classes; c++) {
      const at = row * classes + c;
      weights[at] = (weights[at] ?? 0) * (worth[row] ?? 0);
    }
  }
  return { biases, rows, weights };
}

/** Where two acts are named, the first counts more. */
function wantedOf({ rule, also }: Example): Float64Array {
  const wanted = new Float64Array(classes);
  const put = (label: string, part: number): void => {
    const at = labels.indexOf(label);
    wanted[at] = (wanted[at] ?? 0) + part;
  };
  put(rule, also.length > 0 ? 0.7 : 1);
  for (const other of also) put(other, 0.3 / also.length);
  return wanted;
}

function descend(data: readonly Row[], weights: Float32Array): Float64Array {
  const biases = new Float64Array(classes);
  const squares = new Float32Array(weights.length);
  const scores = new Float64Array(classes);
  const random = randomFrom(7);
  const order = Int32Array.from(data.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const row = data[at];
      if (!row) continue;
      const { rows, values, wanted } = row;
      const { length } = rows;
      scores.set(biases);
      for (let i = 0; i < length; i++) {
        const from = (rows[i] as number) * classes;
        const value = values[i] as number;
        for (let c = 0; c < classes; c++) (scores[c] as number) += (weights[from + c] as number) * value;
      }
      softmax(scores);
      for (let c = 0; c < classes; c++) {
        (scores[c] as number) -= wanted[c] as number;
        (biases[c] as number) -= 0.02 * (scores[c] as number);
      }
      for (let i = 0; i < length; i++) {
        const from = (rows[i] as number) * classes;
        const value = values[i] as number;
        for (let c = 0; c < classes; c++) {
          const slope = (scores[c] as number) * value;
          const square = (squares[from + c] as number) + slope * slope;
          squares[from + c] = square;
          (weights[from + c] as number) -= (rate * slope) / Math.sqrt(square + calm);
        }
      }
    }
  }
  return biases;
}

/** Turns scores into shares of certainty, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp((scores[c] ?? 0) - top);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}
