import { describe, expect, it } from 'vitest';
import { alphabet, firstOf, levels, type PackedLayer, rowOf, secondOf, unpack } from './pack.ts';

const layerOf = (gaps: string, weights: string, steps: number[]): PackedLayer => ({
  steps,
  features: weights.length / 2,
  gaps,
  weights,
});
const sign = (first: number, second: number): string => alphabet.charAt(first * levels + second);
const digit = (value: number): string => alphabet.charAt(value);

/** Hashes 3, 5, 40 with fine steps and 4, 200 with coarse ones, four labels each. */
const unpacked = unpack({
  madeFrom: '',
  rules: ['a', 'b', 'c'],
  thresholds: [],
  halfThresholds: [],
  innocent: 0,
  biases: [0, 0, 0, 0],
  kin: '',
  classes: '',
  layers: [
    layerOf(
      digit(3) + digit(2) + digit(35),
      sign(0, 8) + sign(4, 4) + sign(1, 2) + sign(3, 5) + sign(6, 7) + sign(8, 0),
      [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4],
    ),
    layerOf(
      digit(4) + digit(46 + 4) + digit(12),
      sign(8, 8) + sign(0, 0) + sign(4, 5) + sign(5, 4),
      [-4, -3, -2, -1, 0, 1, 2, 3, 4],
    ),
  ],
});

const weightsOf = (hash: number): number[] => {
  const from = rowOf(unpacked, hash) * unpacked.width;
  return [...unpacked.signs.subarray(from, from + unpacked.width)].flatMap((sign) => {
    const pair = unpacked.worth[sign] ?? Number.NaN;
    return [firstOf(pair), secondOf(pair)];
  });
};

describe('an unpacked model', () => {
  it.each([
    [3, [-0.4, 0.4, 0, 0]],
    [4, [4, 4, -4, -4]],
    [5, [-0.3, -0.2, -0.1, 0.1]],
    [40, [0.2, 0.3, 0.4, -0.4]],
    [200, [0, 1, 1, 0]],
  ])('knows the weights of feature %i, whichever layer it is in', (hash, weights) => {
    expect(weightsOf(hash)).toEqual(weights);
  });

  it.each([0, 2, 6, 35, 39, 41, 199, 201, 0x3fffff])('knows no feature %i', (hash) => {
    expect(rowOf(unpacked, hash)).toBe(-1);
  });

  it('adds pairs of weights without losing a digit', () => {
    const [a = 0, b = 0] = [unpacked.worth[levels * 8] ?? 0, unpacked.worth[1] ?? 0];
    let sum = 0;
    for (let i = 0; i < 300; i++) sum += a + b * 2;
    expect([firstOf(sum), secondOf(sum)]).toEqual([-120, -300]);
  });
});
