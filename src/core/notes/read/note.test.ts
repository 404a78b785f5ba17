import { describe, expect, it } from 'vitest';
import { type NoteSlot, noteSlots } from '../../text/draft.ts';
import { peopleOf } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { cases } from './note.cases.ts';
import { readNote } from './note.ts';

const people = peopleOf({ interviewer: 'Dr. Ana Roy', company: 'Northwind' });

function told(phrase: Phrase): string {
  if (phrase.kind === 'question' && phrase.whole) return `question: ${phrase.text}?`;
  const text = phrase.kind === 'question' && phrase.indirect ? phrase.indirect : phrase.text;
  return `${phrase.kind}: ${text}${phrase.kind === 'find' ? ` ${phrase.link}` : ''}`;
}

const table = cases
  .trim()
  .split('\n')
  .map((line) => line.split(/ \| ?/))
  .map(([slot = '', note = '', ...pieces]) => ({
    slot,
    note,
    pieces: pieces.filter((piece) => piece !== ''),
  }));

describe('reading a note', () => {
  it('has a table of many shapes and no note twice', () => {
    expect(table.length).toBeGreaterThan(200);
    expect(new Set(table.map(({ slot, note }) => `${slot} ${note}`)).size).toBe(table.length);
  });

  it.each(table)('$slot: $note', ({ slot, note, pieces }) => {
    const known = noteSlots.find((one): one is NoteSlot => one === slot);
    expect(known).toBeDefined();
    expect(
      readNote(known ?? 'specific', note.replaceAll('\\n', '\n'), people, 'thank-you').map(told),
    ).toEqual(pieces);
  });
});
