/** What the training wrote: the network's layers, and what it knows of words. */
export interface PackedEditor {
  /** Which pairs it learned from; see `scripts/train-notes.ts`. */
  madeFrom: string;
  /** Name, rows and columns of each layer, in the order of `values`. */
  layers: ReadonlyArray<readonly [name: string, shape: readonly [rows: number, columns: number]]>;
  /** Base64: each layer's steps, one 32-bit float a row, little-endian, and then its weights in those steps, a signed byte each. */
  values: string;
  /** The words whose meaning is known, one a line. */
  words: string;
  /** What a step of each dimension of a meaning is worth. */
  steps: readonly number[];
  /** Base64: their meanings, two dimensions a byte, the middle at 8. */
  vectors: string;
  /** The words that are known by themselves, one a line; the first is 1. */
  frequent: string;
  /** Endings of three letters, one a line; the first is 1. */
  endings: string;
  features: readonly string[];
  slots: readonly string[];
  stages: readonly string[];
  registers: readonly string[];
  actions: readonly string[];
}

/** A matrix, row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/** The layers by name. Throws on a table that was cut short. */
export function unpackLayers(packed: Pick<PackedEditor, 'layers' | 'values'>): ReadonlyMap<string, Matrix> {
  const bytes = bytesOf(packed.values);
  const view = new DataView(bytes.buffer);
  const weights = new Int8Array(bytes.buffer);
  const layers = new Map<string, Matrix>();
  let at = 0;
  for (const [name, [rows, columns]] of packed.layers) {
    const values = new Float32Array(rows * columns);
    const from = at + rows * 4;
    if (from + rows * columns > bytes.length) throw new Error(`The editor's ${name} is cut short.`);
    for (let row = 0; row < rows; row++) {
      const step = view.getFloat32(at + row * 4, true);
      for (let i = row * columns; i < (row + 1) * columns; i++)
        values[i] = (weights[from + i] as number) * step;
    }
    at = from + rows * columns;
    layers.set(name, { rows, columns, values });
  }
  return layers;
}

/** The meaning of each word, one row each. */
export function unpackVectors({ vectors, steps }: Pick<PackedEditor, 'vectors' | 'steps'>): Matrix {
  const bytes = bytesOf(vectors);
  const columns = steps.length;
  const values = new Float32Array(bytes.length * 2);
  bytes.forEach((byte, i) => {
    values[2 * i] = ((byte >> 4) - 8) * (steps[(2 * i) % columns] as number);
    values[2 * i + 1] = ((byte & 15) - 8) * (steps[(2 * i + 1) % columns] as number);
  });
  return { rows: values.length / columns, columns, values };
}

const digits = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((sign, i) => {
  digits[sign.charCodeAt(0)] = i;
});

// The core knows no browser, so it has no `atob`.
function bytesOf(base64: string): Uint8Array {
  const signs = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  const digit = (at: number): number => digits[signs.charCodeAt(at)] ?? 0;
  for (let at = 0, to = 0; at < signs.length; at += 4, to += 3) {
    const four = (digit(at) << 18) | (digit(at + 1) << 12) | (digit(at + 2) << 6) | digit(at + 3);
    bytes[to] = four >> 16;
    bytes[to + 1] = four >> 8;
    bytes[to + 2] = four;
  }
  return bytes;
}
