import { describe, expect, it } from 'vitest';
import { firstOf, rowOf, secondOf, unpack } from '../../src/core/lint/tone/pack.ts';
import { labels } from './corpus.ts';
import { pack } from './pack-model.ts';
import { randomFrom } from './random.ts';
import type { Regression } from './regression.ts';
import { wordClasses } from './word-classes.ts';

const width = labels.length;

/** Features whose weights are drawn as learned ones fall: most of them small, a few large. */
function drawn(count: number): Regression {
  const random = randomFrom(2);
  const hashes = new Set<number>();
  while (hashes.size < count) hashes.add(Math.floor(random() * 0x3fffff));
  return {
    biases: Float64Array.from({ length: width }, () => random()),
    hashes: Int32Array.from(hashes),
    counts: Int32Array.from({ length: count }, () => 500 + Math.floor(random() * 100)),
    worth: new Float32Array(count).fill(1),
    weights: Float32Array.from({ length: count * width }, () => (random() - 0.5) ** 3 * 16),
    learnOn: () => undefined,
  };
}

describe('a packed model', () => {
  it('holds each feature with about the weights it was learned with', () => {
    const regression = drawn(3000);
    const learned = regression.weights.slice();
    const { layers, biases, rules } = pack(regression);
    const packed = { madeFrom: '', thresholds: [], halfThresholds: [], innocent: 0, kin: '', classes: '' };
    const unpacked = unpack({ ...packed, layers, biases, rules });
    const heldOf = (feature: number, label: number): number => {
      const pair = unpacked.worth[unpacked.signs[feature * unpacked.width + (label >> 1)] ?? 0] ?? 0;
      return label % 2 === 0 ? firstOf(pair) : secondOf(pair);
    };
    let wrong = 0;
    let all = 0;
    for (const [row, hash] of regression.hashes.entries()) {
      const feature = rowOf(unpacked, hash);
      for (let c = 0; c < width; c++) {
        const weight = learned[row * width + c] ?? 0;
        const held = feature < 0 ? 0 : heldOf(feature, c);
        wrong += (weight - held) ** 2;
        all += weight ** 2;
        // What the training goes on with is what the extension will load.
        expect(regression.weights[row * width + c]).toBeCloseTo(held, 3);
      }
    }
    expect(wrong / all).toBeLessThan(0.05);
  });
});

describe('the classes of words', () => {
  const lines = wordClasses().split('\n');
  const entries = new Set(lines.join(',').split(','));

  it('hold every form of a marked verb', () => {
    for (const form of ['beg', 'begs', 'begged', 'begging', 'pleads', 'cries', 'cried', 'chasing']) {
      expect(entries, form).toContain(form);
    }
    expect([...entries].filter((entry) => entry.includes('~'))).toEqual([]);
  });

  it('are as many as the file names, none of them empty', () => {
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter((line) => line === '')).toEqual([]);
  });
});
