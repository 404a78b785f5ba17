import type { NoteSlot, Register, Stage } from '../../text/draft.ts';
import { type Matrix, type PackedEditor, unpackLayers, unpackVectors } from './pack.ts';
import type { SourceToken } from './source.ts';

/** What the sentence is for. */
export interface Purpose {
  slot: NoteSlot;
  stage: Stage;
  register: Register;
}

/** A note read whole, from which every further step starts. */
export interface Encoded {
  /** Of each place between and on its words, what of the next action it decides alone. */
  hints: Float32Array[];
  /** Of each place, what it adds to the memory of what was written. */
  inputs: Float32Array[];
  start: Float32Array;
}

/** The network: what it reads, and what it would do next. */
export interface Network {
  actions: readonly string[];
  encode(source: readonly SourceToken[], purpose: Purpose): Encoded;
  /** The memory once `last` is written. `at`: how many words of the note are done. */
  next(encoded: Encoded, at: number, last: string, memory: Float32Array): Float32Array;
  /** The log-probability of every action. */
  weigh(encoded: Encoded, at: number, memory: Float32Array): Float32Array;
}

/** Builds the network out of what the training wrote. */
export function networkOf(packed: PackedEditor): Network {
  const layers = unpackLayers(packed);
  const layer = (name: string): Matrix => {
    const found = layers.get(name);
    if (!found) throw new Error(`The editor has no layer ${name}.`);
    return found;
  };
  const forward = gruOf(layer, 'enc', '');
  const backward = gruOf(layer, 'enc', '_reverse');
  const writing = gruOf(layer, 'dec', '');
  const vectors = unpackVectors(packed);
  const meanings = indexOf(packed.words);
  const frequent = indexOf(packed.frequent);
  const endings = indexOf(packed.endings);
  const features = new Map(packed.features.map((name, i) => [name, i]));
  const [frequentRows, endingRows] = [layer('fe.weight'), layer('su.weight')];
  const [listed, listedBias] = [layer('lx.weight'), layer('lx.bias').values];
  const purposes = [layer('c.0.weight'), layer('c.1.weight'), layer('c.2.weight')] as const;
  const [begin, beginBias] = [layer('init.weight'), layer('init.bias').values];
  const [middle, middleBias] = [layer('out.0.weight'), layer('out.0.bias').values];
  const [last, lastBias] = [layer('out.3.weight'), layer('out.3.bias').values];
  const wide = forward.size * 2;

  const wordVector = (lower: string): Float32Array =>
    concat(
      rowOf(vectors, meanings.get(lower) ?? -1),
      rowOf(frequentRows, (frequent.get(lower) ?? -1) + 1),
      rowOf(endingRows, lower.length > 4 ? (endings.get(lower.slice(-3)) ?? -1) + 1 : 0),
    );
  const known = new Map<string, Float32Array>();
  // Of what was written last only so many words come again.
  const written = (lower: string): Float32Array => {
    const before = known.get(lower);
    if (before) return before;
    const now = writing.fed(wordVector(lower), 0);
    if (known.size > 2000) known.clear();
    known.set(lower, now);
    return now;
  };
  return {
    actions: packed.actions,
    encode(source, { slot, stage, register }) {
      const purpose = concat(
        rowOf(purposes[0], packed.slots.indexOf(slot)),
        rowOf(purposes[1], packed.stages.indexOf(stage)),
        rowOf(purposes[2], packed.registers.indexOf(register)),
      );
      const words = source.map((token) => {
        const marks = Float32Array.from(listedBias);
        for (const name of token.features) {
          const column = features.get(name);
          if (column === undefined) continue;
          for (let i = 0; i < marks.length; i++)
            (marks[i] as number) += listed.values[i * listed.columns + column] as number;
        }
        return concat(wordVector(token.lower), marks, purpose);
      });
      const ahead = runThrough(forward, words);
      const behind = runThrough(backward, words.toReversed()).reverse();
      const places = words.map((_, at) => concat(ahead[at] ?? none, behind[at] ?? none));
      const mean = new Float32Array(wide);
      for (const place of places)
        place.forEach((value, i) => {
          (mean[i] as number) += value / places.length;
        });
      const start = times(begin, 0, concat(mean, purpose), Float32Array.from(beginBias)).map(Math.tanh);
      const empty = new Float32Array(wide);
      const placeAt = (at: number): Float32Array => places[at] ?? empty;
      const every = [...places.keys(), places.length];
      return {
        start,
        inputs: every.map((at) => writing.fed(placeAt(at), writing.inputs - wide)),
        hints: every.map((at) =>
          times(
            middle,
            writing.size,
            concat(placeAt(at - 1), placeAt(at), placeAt(at + 1), purpose),
            Float32Array.from(middleBias),
          ),
        ),
      };
    },
    next({ inputs }, at, word, memory) {
      return writing.step(written(word), inputs[at] ?? none, memory);
    },
    weigh({ hints }, at, memory) {
      const inner = times(middle, 0, memory, Float32Array.from(hints[at] ?? none));
      for (let i = 0; i < inner.length; i++) inner[i] = Math.max(0, inner[i] as number);
      return logShares(times(last, 0, inner, Float32Array.from(lastBias)));
    },
  };
}

const none = new Float32Array(0);

/** A gated recurrent unit, as PyTorch lays it out: reset, update and new, in this order. */
interface Gru {
  size: number;
  inputs: number;
  /** What an input, or the part of it from a column on, comes to in all gates; without the biases. */
  fed(input: Float32Array, from: number): Float32Array;
  /** The state after an input that was fed in two parts. */
  step(one: Float32Array, other: Float32Array, state: Float32Array): Float32Array;
}

function gruOf(layer: (name: string) => Matrix, name: string, suffix: string): Gru {
  const ofInput = layer(`${name}.weight_ih_l0${suffix}`);
  const ofState = layer(`${name}.weight_hh_l0${suffix}`);
  const inputBias = layer(`${name}.bias_ih_l0${suffix}`).values;
  const stateBias = layer(`${name}.bias_hh_l0${suffix}`).values;
  const size = ofState.columns;
  return {
    size,
    inputs: ofInput.columns,
    fed: (input, from) => times(ofInput, from, input, new Float32Array(3 * size)),
    step(one, other, state) {
      const kept = times(ofState, 0, state, Float32Array.from(stateBias));
      const after = new Float32Array(size);
      const fed = (i: number): number => (one[i] ?? 0) + (other[i] ?? 0) + (inputBias[i] as number);
      for (let i = 0; i < size; i++) {
        const reset = sigmoid(fed(i) + (kept[i] as number));
        const update = sigmoid(fed(size + i) + (kept[size + i] as number));
        const fresh = Math.tanh(fed(2 * size + i) + reset * (kept[2 * size + i] as number));
        after[i] = (1 - update) * fresh + update * (state[i] as number);
      }
      return after;
    },
  };
}

function runThrough(gru: Gru, words: readonly Float32Array[]): Float32Array[] {
  let state: Float32Array = new Float32Array(gru.size);
  return words.map((word) => {
    state = gru.step(gru.fed(word, 0), none, state);
    return state;
  });
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Adds the product of a matrix, or of its columns from one on, and a vector to `sum`, and gives it back. */
function times(matrix: Matrix, from: number, vector: Float32Array, sum: Float32Array): Float32Array {
  const { rows, columns, values } = matrix;
  const length = vector.length;
  for (let row = 0; row < rows; row++) {
    let at = row * columns + from;
    // Four sums side by side: one alone waits for each addition before the next, and takes three times as long.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let i = 0;
    for (; i + 3 < length; i += 4, at += 4) {
      a += (values[at] as number) * (vector[i] as number);
      b += (values[at + 1] as number) * (vector[i + 1] as number);
      c += (values[at + 2] as number) * (vector[i + 2] as number);
      d += (values[at + 3] as number) * (vector[i + 3] as number);
    }
    for (; i < length; i++, at++) a += (values[at] as number) * (vector[i] as number);
    (sum[row] as number) += a + b + c + d;
  }
  return sum;
}

function logShares(scores: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const whole = most + Math.log(sum);
  return scores.map((score) => score - whole);
}

function rowOf({ columns, rows, values }: Matrix, row: number): Float32Array {
  return row < 0 || row >= rows
    ? new Float32Array(columns)
    : values.subarray(row * columns, (row + 1) * columns);
}

function concat(...parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function indexOf(lines: string): ReadonlyMap<string, number> {
  return new Map(lines.split('\n').map((line, i) => [line, i]));
}
