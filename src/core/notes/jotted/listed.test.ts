import { expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import { listedFirst } from './listed.ts';

const told = (note: string, text: string) => {
  const turns = { phrases: [{ kind: 'sentence' as const, text }] };
  const now = listedFirst(note, turns, peopleOf({}), 'thank-you');
  return now === turns ? 'as it was' : now.phrases.map((phrase) => phrase.text).join(' | ');
};

it.each([
  ['curtain wall, CSCS card, IPAF licence', 'I have a curtain wall', 'a CSCS card and an IPAF licence'],
  ['Sugar flowers, piping, airbrush', 'I do sugar flowers', 'sugar flowers, piping and airbrush'],
  ['KiCad + Altium, 6-layer boards, own tools', 'I know KiCad', 'my own tools'],
])('tells “%s” as a background', (note, text, expected) => {
  expect(told(note, text)).toContain(expected);
});

it.each([
  ['patience, driving licence', 'I have patience'],
  ['social worker, NICU, 5 yrs', 'I have been a social worker'],
  ['drafter, AutoCAD, 12 years, SolidWorks', 'I have AutoCAD'],
  ['did parcels, complaints, lost pets', 'I did parcels'],
  ['waterbirth lead, 310 births, calm', 'I am a waterbirth lead'],
])('leaves “%s” as it was told', (note, text) => {
  expect(told(note, text)).toBe('as it was');
});

it.each([
  ['experience with riso printing, zines and 2 art fairs', 'riso printing, zines and 2 art fairs'],
  ['experience with riso printing and zines, and I am loud at fairs', undefined],
])('tells “%s” as a background where it is a row', (text, expected) => {
  const turns = { phrases: [{ kind: 'experience' as const, text }] };
  const [first] = listedFirst('riso printing, zines, 2 art fairs', turns, peopleOf({}), 'thank-you').phrases;
  expect(first?.kind === 'background' ? first.text : undefined).toBe(expected);
});
