import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { withIdea } from './own-idea.ts';
import { topicRows } from './topic-rows.ts';

// `note | what was noticed | the idea`; `-` where nothing is an idea of one's own.
const table = casesIn(`
no labels on the keys. Put them by the till | no labels on the keys | you could put them by the till
the corner is next to the knives!! swap it with the lamps | the corner is next to the knives | you could swap it with the lamps
swap the Monday meeting for a walk |  | you could swap the Monday meeting for a walk
bug reports without pictures, maybe a button that takes one? | bug reports without pictures | what about a button that takes one?
empty seats at matinees; why not school groups | empty seats at matinees | why not school groups?
choir loft unused since 2016 - could be a reading room | choir loft unused since 2016 | it could be a reading room
Trolleys blocking corridor B, could go under the stairs | Trolleys blocking corridor B | these could go under the stairs
subscribers leave after a month, could go elsewhere | -
they cut the shifts, put the price up | -
so I thought, why not two pages | -
I put the seeds by the till | -
why not, he said | -
she could use a second pair of hands | -
the put option on page 3 | -
empty hall on Tuesdays | -
`);

describe("one's own idea behind what one noticed", () => {
  it.each(table)('%s', (note = '', before = '', idea = '') => {
    const read = withIdea(note);
    if (before === '-') expect(read).toBeUndefined();
    else expect(read).toEqual({ before, idea });
  });

  it('takes a thing that is asked about for one', () => {
    expect(withIdea('waiting room is grey, fish tank?')).toEqual({
      before: 'the waiting room is grey',
      idea: 'what about a fish tank?',
    });
    expect(withIdea('the waiting room is grey, right?')).toBeUndefined();
    expect(withIdea('they close at six, why?')).toBeUndefined();
    expect(withIdea('grey walls, fish tank?')).toBeUndefined();
  });

  it('parts them at the end of a line', () => {
    expect(withIdea('Tenders lost on price\nsell the maintenance with it')?.idea).toBe(
      'you could sell the maintenance with it',
    );
  });

  it('hangs how much of it there is on what one noticed', () => {
    const told = (text: string, stage: 'share-an-idea' | 'thank-you' = 'share-an-idea') =>
      topicRows([{ kind: 'topic', text, grave: false }], stage)[0]?.text;
    expect(told('the handover and 40 minutes')).toBe('the handover, 40 minutes');
    expect(told('plastic cups and thousands')).toBe('plastic cups, thousands');
    expect(told('the handover and 40 porters')).toBe('the handover and 40 porters');
    expect(told('2 days and 40 minutes')).toBe('2 days and 40 minutes');
    expect(told('the handover and 40 minutes', 'thank-you')).toBe('the handover and 40 minutes');
  });
});
