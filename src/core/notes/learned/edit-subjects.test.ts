import { expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import { keepsSubjects } from './edit-subjects.ts';
import { holds } from './sound-edit.ts';
import { sourceOf } from './source.ts';

const source = sourceOf("dashboard, she's worried", peopleOf({}));
const drop = (at: number) => ({ kind: 'drop' as const, at });
const keep = (at: number) => ({ kind: 'keep' as const, at });
const put = (word: string) => ({ kind: 'insert' as const, word });
const keeps = (...edits: Parameters<typeof keepsSubjects>[0]['edits']) =>
  keepsSubjects({ edits, isQuestion: false, sureness: -0.1 }, source);

it('knows who was worried', () => {
  expect(source.map(({ lower }) => lower)).toEqual(['dashboard', ',', 'you', 'are', 'worried']);
  expect(keeps(put('the'), keep(0), drop(1), drop(2), keep(3), keep(4))).toBe(false);
  expect(keeps(keep(0), keep(1), keep(2), keep(3), keep(4))).toBe(true);
  expect(keeps(put('you'), keep(0), put('and'), drop(2), keep(3), keep(4))).toBe(true);
  expect(keeps(keep(0), drop(1), drop(2), drop(3), keep(4))).toBe(true);
  const lead = ['you', 'mentioned', 'that', 'the'].map(put);
  expect(keeps(...lead, keep(0), drop(1), drop(2), keep(3), keep(4))).toBe(false);
});

it.each([
  ['the churn dashboard are worried about the numbers', false],
  ['the dashboard is late and the numbers are wrong', true],
  ['the chef and the manager are new', true],
  ['you think that the clinic are slow', false],
  ['the team are new', true],
])('%s: %s', (text, expected) => {
  expect(holds({ kind: 'mentioned', text })).toBe(expected);
});

const keepsOf = (note: string, ...edits: Parameters<typeof keepsSubjects>[0]['edits']) =>
  keepsSubjects({ edits, isQuestion: false, sureness: -0.1 }, sourceOf(note, peopleOf({})));

it('asks whether there is one', () => {
  const note = 'staff room - is there a list?';
  expect(sourceOf(note, peopleOf({})).map(({ lower }) => lower)).toEqual([
    'staff',
    'room',
    '-',
    'is',
    'there',
    'a',
    'list',
    '?',
  ]);
  expect(keepsOf(note, keep(3), put('the'), keep(0), keep(1), drop(4), keep(5), keep(6))).toBe(false);
  expect(keepsOf(note, keep(3), keep(4), keep(5), keep(6), put('of'), keep(0), keep(1))).toBe(true);
});

it.each([
  ['two machines, explained why', false],
  ['two students, explained why', true],
  ['Jonas, explained why', true],
])('knows whether “%s” is told of somebody', (note, expected) => {
  const at = note.split(' ').indexOf('explained') + 1;
  expect(
    keepsOf(note, ...Array.from({ length: at }, (_, i) => keep(i)), put('who'), keep(at), keep(at + 1)),
  ).toBe(expected);
});

it('knows who said what stood in the note', () => {
  const note = 'turnover: I said 12';
  expect(sourceOf(note, peopleOf({})).map(({ lower }) => lower)).toEqual([
    'turnover',
    ':',
    'i',
    'said',
    '12',
  ]);
  expect(keepsOf(note, put('the'), keep(0), drop(1), drop(2), keep(3), keep(4))).toBe(false);
  expect(keepsOf(note, put('i'), put('meant'), keep(0), put('and'), drop(2), keep(3), keep(4))).toBe(true);
});
