import { expect, it } from 'vitest';
import { sourceOf } from './learned/source.ts';
import { peopleOf } from './people.ts';
import { keepsSeveral } from './several-others.ts';

it('takes those an idea is for, and the things one blanked on, for others than the reader', () => {
  expect(keepsSeveral('a form where they type it in', 'value', 'share-an-idea')).toBe(true);
  expect(keepsSeveral('they could check first', 'value', 'share-an-idea')).toBe(false);
  expect(keepsSeveral('blanked on the fuses: they blow when wet', 'clarify', 'thank-you')).toBe(true);
  expect(keepsSeveral('mixed up the fuses - they asked twice', 'clarify', 'thank-you')).toBe(false);
  expect(keepsSeveral('botched the q on rude guests, I would take their keys', 'clarify', 'thank-you')).toBe(
    true,
  );
  expect(keepsSeveral('the 3 shifts are fine, they asked about their rota', 'clarify', 'thank-you')).toBe(
    false,
  );
});

it('tells the editor so', () => {
  const told = (keeps: boolean) =>
    sourceOf('a form where they type it in', peopleOf({}), keeps)
      .map(({ text }) => text)
      .join(' ');
  expect(told(true)).toBe('a form where they type it in');
  expect(told(false)).toBe('a form where you type it in');
});
