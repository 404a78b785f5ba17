import { expect, it } from 'vitest';
import { tokensOf } from '../tokens.ts';
import { unlikeRow } from './unlike-rows.ts';

const told = (note: string): string[] | undefined =>
  unlikeRow(note, [tokensOf(note)])?.map(({ text }) => text);

it.each([
  [
    'welding, pipe fitting, supervised 6 apprentices',
    ['I have experience with welding and pipe fitting, and I supervised 6 apprentices'],
  ],
  ['plays guitar, taught scouts for 6 years', ['I play the guitar, and I taught scouts for 6 years']],
  [
    'CELTA, 3 years in Hanoi, speak Vietnamese',
    ['I hold a CELTA and have spent 3 years in Hanoi', 'I speak Vietnamese'],
  ],
  ['PMP, two warehouse moves', ['I hold the PMP and have two warehouse moves behind me']],
  [
    'French, Italian, 5 years on reception',
    ['I speak French and Italian, and I have spent 5 years on reception'],
  ],
  [
    "kids' parties, face painting, DBS checked",
    ["I have experience with kids' parties and face painting, and I am DBS checked"],
  ],
  [
    'bookkeeping, payroll for 60, chartered since 2019',
    ['I have experience with bookkeeping and payroll for 60, and I have been chartered since 2019'],
  ],
  ['LLM in land law, fluent in Mende', ['I have an LLM in land law and am fluent in Mende']],
])('tells each of %j behind the verb it takes', (note, sentences) => {
  expect(told(note)).toEqual(sentences);
});

it.each([
  // Alike: one verb tells them all.
  'SQL, dbt, some Python',
  'cryogenics, detector readout',
  // What is said of the first is no second thing.
  'midwife 7 years, 2 of them home births',
  'led a bridge rebuild, concrete, steel',
  // In doubt.
  'phonics lead 3 years, run a chess club',
  'wayfinding',
  'rye bread is my thing, own starter',
])('leaves %j to the others', (note) => {
  expect(told(note)).toBeUndefined();
});
