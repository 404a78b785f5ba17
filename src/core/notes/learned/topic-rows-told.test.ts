import { expect, it } from 'vitest';
import { rowTold } from './topic-rows-told.ts';

it('tells three things of a note as a row', () => {
  expect(
    rowTold(
      "the walk round the press hall, with the new ink pumps and Ines's rule",
      "walk round the press hall ; the new ink pumps ; Ines's rule",
    ),
  ).toBe("the walk round the press hall, the new ink pumps and Ines's rule");
  expect(
    rowTold(
      'meeting the crew and the two-seat plane, with the paper maps',
      'meeting the crew ; the two-seat plane ; the paper maps',
    ),
  ).toBe('meeting the crew, the two-seat plane and the paper maps');
});

it('leaves a “with” of the note', () => {
  const text = 'the walk round the hall, with the ink pumps and the old press';
  expect(rowTold(text, 'walk round the hall with the ink pumps , old press')).toBe(text);
});
