import { classFeaturesOf } from '../../src/core/lint/tone/class-features.ts';
import { classShare, featuresOf, share } from '../../src/core/lint/tone/features.ts';
import type { Vocabulary } from '../../src/core/lint/tone/terms.ts';
import { type Example, labels } from './corpus.ts';
import { randomFrom } from './random.ts';

/** A linear model while it is learned: a row of weights, one a label, for each feature. */
export interface Regression {
  biases: Float64Array;
  /** The feature of each row. */
  hashes: Int32Array;
  /** In how many examples it is. */
  counts: Int32Array;
  /** What a weight is multiplied by where it counts. */
  worth: Float32Array;
  weights: Float32Array;
  /** Learns for some rounds more, but for rows that are done. */
  learnOn(rounds: number, done: Uint8Array): void;
}

const width = labels.length;
const rounds = 18;
const rate = 0.3;
const calm = 0.01;
/** Rare features are learned less boldly than their few examples would have it. */
const rareness = 0.1;
/** A feature must be in so many examples; one of the classes, of which there are fewer, in so many. */
const fewest = 13;
const fewestOfClasses = 8;
/** When the model learns on, it is as bold as if it had learned less. */
const bolder = 0.2;

interface Row {
  rows: Int32Array;
  values: Float32Array;
  wanted: Float64Array;
}

interface Found {
  plain: Int32Array;
  classed: Int32Array;
  share: number;
  classShare: number;
}

/** Learns by AdaGrad, always in the same way from the same examples. */
export function regress(
  own: readonly Example[],
  more: readonly Example[],
  vocabulary: Vocabulary,
): Regression {
  const examples = [...own, ...more];
  const found = examples.map(({ tokens }): Found => {
    const terms = vocabulary(tokens);
    const plain = featuresOf(terms);
    const classed = classFeaturesOf(terms);
    return {
      plain: Int32Array.from(new Set(plain)),
      classed: Int32Array.from(new Set(classed)),
      share: share(plain.length),
      classShare: classShare(classed.length),
    };
  });
  const { rowOf, hashes, counts } = rowsFor(found.slice(0, own.length));
  const worth = Float32Array.from(counts, (count) => count ** -rareness);
  const data = examples.map((example, i): Row => {
    const { plain, classed, ...shares } = found[i] as Found;
    const rows: number[] = [];
    const values: number[] = [];
    const put = (features: Int32Array, scale: number): void => {
      for (const hash of features) {
        const row = rowOf.get(hash);
        if (row === undefined) continue;
        rows.push(row);
        values.push((worth[row] ?? 0) * scale);
      }
    };
    put(plain, shares.share);
    put(classed, shares.classShare);
    return { rows: Int32Array.from(rows), values: Float32Array.from(values), wanted: wantedOf(example) };
  });
  const weights = new Float32Array(hashes.length * width);
  const squares = new Float32Array(weights.length);
  const biases = new Float64Array(width);
  const random = randomFrom(7);
  descend(data, { weights, squares, biases, random, rounds });
  let before = squares;
  return {
    biases,
    hashes,
    counts,
    worth,
    weights,
    learnOn(times, done) {
      before = before.map((square) => square * bolder);
      descend(data, { weights, squares: before, biases, random, rounds: times, done });
    },
  };
}

/** A row for each feature that is in enough examples. */
function rowsFor(found: readonly Found[]): {
  rowOf: Map<number, number>;
  hashes: Int32Array;
  counts: Int32Array;
} {
  const all = new Map<number, number>();
  const ofClasses = new Set<number>();
  for (const { plain, classed } of found) {
    for (const hash of plain) all.set(hash, (all.get(hash) ?? 0) + 1);
    for (const hash of classed) {
      all.set(hash, (all.get(hash) ?? 0) + 1);
      ofClasses.add(hash);
    }
  }
  const kept = [...all].filter(([hash, count]) => count >= (ofClasses.has(hash) ? fewestOfClasses : fewest));
  return {
    rowOf: new Map(kept.map(([hash], row) => [hash, row])),
    hashes: Int32Array.from(kept, ([hash]) => hash),
    counts: Int32Array.from(kept, ([, count]) => count),
  };
}

/** Where two acts are named, the first counts more. */
function wantedOf({ rule, also }: Example): Float64Array {
  const wanted = new Float64Array(width);
  const put = (label: string, part: number): void => {
    const at = labels.indexOf(label);
    wanted[at] = (wanted[at] ?? 0) + part;
  };
  put(rule, also.length > 0 ? 0.7 : 1);
  for (const other of also) put(other, 0.3 / also.length);
  return wanted;
}

interface Descent {
  weights: Float32Array;
  squares: Float32Array;
  biases: Float64Array;
  random: () => number;
  rounds: number;
  done?: Uint8Array;
}

function descend(
  data: readonly Row[],
  { weights, squares, biases, random, rounds: times, done }: Descent,
): void {
  const scores = new Float64Array(width);
  const order = Int32Array.from(data.keys());
  for (let round = 0; round < times; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, values, wanted } = data[at] as Row;
      const { length } = rows;
      scores.set(biases);
      for (let i = 0; i < length; i++) {
        const from = (rows[i] as number) * width;
        const value = values[i] as number;
        for (let c = 0; c < width; c++) (scores[c] as number) += (weights[from + c] as number) * value;
      }
      softmax(scores);
      for (let c = 0; c < width; c++) {
        (scores[c] as number) -= wanted[c] as number;
        (biases[c] as number) -= 0.02 * (scores[c] as number);
      }
      for (let i = 0; i < length; i++) {
        const row = rows[i] as number;
        if (done && done[row] === 1) continue;
        const from = row * width;
        const value = values[i] as number;
        for (let c = 0; c < width; c++) {
          const slope = (scores[c] as number) * value;
          const square = (squares[from + c] as number) + slope * slope;
          squares[from + c] = square;
          (weights[from + c] as number) -= (rate * slope) / Math.sqrt(square + calm);
        }
      }
    }
  }
}

/** Turns scores into shares of certainty, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
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
