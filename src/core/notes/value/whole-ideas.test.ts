import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { peopleOf } from '../people.ts';
import { readNote } from '../read/note.ts';
import { cases } from './whole-ideas.cases.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });
const table = casesIn(cases).map(([note = '', ...pieces]) => ({ note, pieces }));

describe('an idea told whole', () => {
  it.each(table)('$note', ({ note, pieces }) => {
    const told = readNote('value', note, people, 'share-an-idea').map(({ kind, text }) => `${kind}: ${text}`);
    expect(told).toEqual(pieces);
  });
});
