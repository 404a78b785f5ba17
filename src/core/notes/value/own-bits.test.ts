import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import { readNote } from '../read/note.ts';
import { cases } from './own-bits.cases.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });

const table = cases
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([note = '', ...pieces]) => ({ note: note.replaceAll('\\n', '\n'), pieces }));

describe('bits of what one brings that stand for themselves', () => {
  it.each(table)('$note', ({ note, pieces }) => {
    const read = readNote('value', note, people, 'thank-you');
    expect(read.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(pieces);
  });
});
