import { expect, it } from 'vitest';
import type { NoteSlot } from '../../text/draft.ts';
import { casesIn } from '../case-table.ts';
import { peopleOf } from '../people.ts';
import { textOf } from '../tokens.ts';
import { editOf } from './edit-of.ts';
import { withOwnBits } from './own-bits.ts';
import { sourceOf } from './source.ts';
import { unglued, written } from './written.ts';

function told(note: string, words: string, slot: NoteSlot): string {
  const source = sourceOf(note, peopleOf({}));
  const edit = written({ edits: editOf(source, words), isQuestion: false, sureness: -0.1 }, source);
  return textOf(unglued(withOwnBits(edit, source, slot)));
}

it.each(
  casesIn(`
specific | pool cars, nobody fills them up | we talked about the pool cars , where nobody fills them up | we talked about the pool cars: nobody fills them up
specific | rain days, orders double, riders halve | we talked about rain days and how orders double and riders halve | we talked about rain days and how orders double and riders halve
specific | rain days, orders double, riders halve | we talked about rain days , where orders double and riders halve | we talked about rain days (orders double, riders halve)
specific | fire station, 900 visitors, ha | we talked about the fire station , with 900 visitors | we talked about the fire station (900 visitors)
specific | the brand book, nobody follows it | we talked about the brand book , which nobody follows | we talked about the brand book (nobody follows it)
specific | you showed me the cold store, minus 25 | you showed me the cold store , with minus 25 | you showed me the cold store (minus 25)
value | ran 3 sites, 40 staff each | I ran 3 sites with 40 staff each | I ran 3 sites (40 staff each)
`),
)('%s “%s” told as “%s” sets its own bits apart', (slot = '', note = '', words = '', expected = '') => {
  expect(told(note, words, slot as NoteSlot)).toBe(expected);
});

it.each(
  casesIn(`
value | ran 3 sites, cut waste | I ran 3 sites and cut waste
nextStep | I will call, Thursday is fine | I will call , with Thursday fine
specific | the kiln: two doors, one jams | we talked about the kiln : two doors , where one jams
specific | lunch, "no phones" | we talked about lunch , with "no phones"
specific | rota, 4 weeks, 2 sites, 3 leads, 9 gaps | we talked about the rota with 4 weeks , 2 sites , 3 leads and 9 gaps
specific | the kiln with two doors | we talked about the kiln with two doors
`),
)('%s “%s” keeps the editor’s “%s”', (slot = '', note = '', words = '') => {
  expect(told(note, words, slot as NoteSlot)).not.toContain('(');
});
