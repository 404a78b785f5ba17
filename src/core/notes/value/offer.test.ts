import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { thoughtsOf } from '../read/thought.ts';
import { cases } from './offer.cases.ts';
import { readOffer } from './offer.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });

function told(note: string): string[] {
  const [thought] = thoughtsOf(note, people, 'value', 'thank-you');
  return (readOffer(thought?.written ?? []) ?? []).map(sentence);
}

function sentence(phrase: Phrase): string {
  return phrase.kind === 'covers' ? `covers ${phrase.text}` : phrase.text;
}

const table = cases
  .trim()
  .split('\n')
  .map((line) => line.split(/ \| ?/))
  .map(([note = '', ...pieces]) => ({ note, pieces: pieces.filter((piece) => piece !== '') }));

describe('reading what one brings', () => {
  it('has no note twice', () => {
    expect(new Set(table.map(({ note }) => note)).size).toBe(table.length);
    expect(table.length).toBeGreaterThan(80);
  });

  it.each(table)('$note', ({ note, pieces }) => {
    expect(told(note)).toEqual(pieces);
  });
});
