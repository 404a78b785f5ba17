import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { peopleOf } from '../people.ts';
import { readNote } from '../read/note.ts';
import { cases } from './own-bits.cases.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });

const table = casesIn(cases).map(([note = '', ...pieces]) => ({
  note: note.replaceAll('\\n', '\n'),
  pieces,
}));

describe('bits of what one brings that stand for themselves', () => {
  it.each(table)('$note', ({ note, pieces }) => {
    const read = readNote('value', note, people, 'thank-you');
    expect(read.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(pieces);
  });
});
