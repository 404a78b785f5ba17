import { expect, it } from 'vitest';
import { isEveryday } from './name-spelling.ts';
import { tokensOf } from './tokens.ts';

it.each(['Relativity certified', 'React, testing', 'Sage 50', 'Unity and Blender', 'Excel'])(
  'keeps the capital of a program in “%s”',
  (text) => {
    const [first, next] = tokensOf(text);
    expect(isEveryday(first?.text ?? '', next)).toBe(false);
  },
);

it.each(['React to questions fast', 'Unity of the crew', 'Certified, keen'])('has none in “%s”', (text) => {
  const [first, next] = tokensOf(text);
  expect(isEveryday(first?.text ?? '', next)).toBe(true);
});
