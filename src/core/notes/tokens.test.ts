import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

it('takes a sum with its currency for one', () => {
  expect(tokensOf('a fee of R9,500, or KES40,000').map(({ text }) => text)).toEqual([
    'a',
    'fee',
    'of',
    'R9,500',
    ',',
    'or',
    'KES40,000',
  ]);
  expect(tokensOf('B2,C1').map(({ text }) => text)).toEqual(['B2', ',', 'C1']);
});
