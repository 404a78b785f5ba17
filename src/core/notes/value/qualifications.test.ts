import { expect, it } from 'vitest';
import { tokensOf } from '../tokens.ts';
import { qualificationOf } from './qualifications.ts';

it.each([
  ['CELTA', 'a CELTA'],
  ['CISSP', 'the CISSP'],
  ['WSET 3', 'WSET 3'],
  ['STCW III/2', 'STCW III/2'],
  ['first aid', 'a first aid certificate'],
  ['Green Belt', 'a Green Belt'],
  ['dangerous goods cat 6', 'dangerous goods cat 6'],
])('%s is held', (note, held) => {
  expect(qualificationOf(tokensOf(note))).toBe(held);
});

it.each(['pump rooms', 'first aid post at festivals for years', 'PMO'])('%s is not', (note) => {
  expect(qualificationOf(tokensOf(note))).toBeUndefined();
});
