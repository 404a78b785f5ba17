import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { peopleOf } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { readNote } from '../read/note.ts';
import { cases, ideas } from './verbatim.cases.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });

function told(phrase: Phrase): string {
  if (phrase.kind === 'covers') return `${phrase.hasSpan ? 'bring' : 'know'} ${phrase.text}`;
  return /^(?:clause|sentence)$/.test(phrase.kind) ? phrase.text : `${phrase.kind} ${phrase.text}`;
}

const rows = (table: string) => casesIn(table).map(([note = '', ...sentences]) => ({ note, sentences }));

describe('telling what one brings in its own words', () => {
  it.each(rows(cases))('$note', ({ note, sentences }) => {
    expect(readNote('value', note, people, 'thank-you').map(told)).toEqual(sentences);
  });

  it.each(rows(ideas))('$note', ({ note, sentences }) => {
    expect(readNote('value', note, people, 'share-an-idea').map(told)).toEqual(sentences);
  });
});
