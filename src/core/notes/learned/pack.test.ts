import { expect, test } from 'vitest';
import { unpackLayers, unpackVectors } from './pack.ts';

const base64 = (bytes: ArrayLike<number>): string => Buffer.from(Uint8Array.from(bytes)).toString('base64');

test('a layer is its steps and its weights in those steps, row by row', () => {
  const steps = new Uint8Array(new Float32Array([0.5, 2]).buffer);
  const weights = new Uint8Array(new Int8Array([1, -2, 3, 127, 0, -127]).buffer);
  const layers = unpackLayers({
    layers: [['one', [2, 3]]],
    values: base64([...steps, ...weights]),
  });
  expect([...(layers.get('one')?.values ?? [])]).toEqual([0.5, -1, 1.5, 254, 0, -254]);
});

test('two layers lie one behind the other', () => {
  const one = [...new Uint8Array(new Float32Array([1]).buffer), 5];
  const two = [...new Uint8Array(new Float32Array([3]).buffer), 2, 1];
  const layers = unpackLayers({
    layers: [
      ['one', [1, 1]],
      ['two', [1, 2]],
    ],
    values: base64([...one, ...two]),
  });
  expect([...layers.values()].map(({ values }) => [...values])).toEqual([[5], [6, 3]]);
});

test('a table that was cut short is refused', () => {
  expect(() => unpackLayers({ layers: [['one', [2, 3]]], values: base64([0, 0, 0, 0, 1]) })).toThrow();
});

test('a meaning is two dimensions a byte, in the steps of each', () => {
  const meanings = unpackVectors({ vectors: base64([0x8f, 0x18]), steps: [1, 0.5] });
  expect(meanings.columns).toBe(2);
  expect([...meanings.values]).toEqual([0, 3.5, -7, 0]);
});
