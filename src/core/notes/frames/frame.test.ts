import { expect, it } from 'vitest';
import { keysOf } from './frame.ts';

const keyOf = (text: string) => keysOf({ kind: 'topic', text, grave: false })[0];

it('tells nobody’s doing and no advice as a talk about it', () => {
  expect(keyOf('you turning the lamp off and working by touch')).toBe('topic');
  expect(keyOf('your advice to rest and drink')).toBe('topic');
  expect(keyOf('the smell of tar and the old boat')).toBe('topic');
  expect(keyOf('the lamp and the loom')).toBe('topic.about');
});

it('was not told of the idea that the reader liked', () => {
  expect(keyOf('the cocktail idea you liked')).toBe('topic');
  expect(keyOf('the cocktail idea of your team')).toBe('topic.told');
});
