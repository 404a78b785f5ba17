import { expect, it } from 'vitest';
import { tokensOf } from '../tokens.ts';
import { isLived } from './lived.ts';

it.each([
  ['hearing the harp in the chapel', true],
  ['pairing with the apprentice', true],
  ['tour of the cellar', true],
  ['pairing on call', false],
  ['the harp in the chapel', false],
])('knows whether the writer was there: “%s”', (text, expected) => {
  expect(isLived(tokensOf(text))).toBe(expected);
});
