import { expect, test } from 'vitest';
import type { FirstChoices } from '../core/templates/first-choice.ts';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { offerFor, type Shelf, templateOf } from './template-of.ts';

const formal: Template = {
  id: 'formal',
  title: 'Formal',
  stage: 'thank-you',
  register: 'formal',
  when: '',
  subject: 's',
  body: 'b',
};
const casual: Template = { ...formal, id: 'casual', register: 'casual' };
const other: Template = { ...formal, id: 'other', stage: 'follow-up' };
const theirs: Template = { ...formal, id: 'organisation.theirs' };
const mine: Variant = {
  ...formal,
  id: 'mine',
  basedOn: 'formal',
  basedOnText: '',
  place: 0,
  revision: 'r',
  earlier: [],
  updatedAt: '2026-11-02',
};
const second: Variant = { ...mine, id: 'second', place: 1 };
const thanks = { stage: 'thank-you', register: 'formal', template: '' } as const;

function chosen(
  letter: Parameters<typeof offerFor>[0] & { template: string },
  shelf: Partial<Shelf> = {},
  choices: FirstChoices = {},
): string {
  const full = { own: [mine, second], organisation: [theirs], builtIn: [formal, casual, other], ...shelf };
  return templateOf(letter, offerFor(letter, full, choices)).id;
}

test("a person's own comes first, in their order; then the organisation's; then ours", () => {
  expect(chosen(thanks)).toBe('mine');
  expect(chosen(thanks, { own: [] })).toBe('organisation.theirs');
  expect(chosen(thanks, { own: [], organisation: [] })).toBe('formal');
});

test('the first choice comes before all of them, whoever it belongs to', () => {
  for (const id of ['second', 'organisation.theirs', 'formal']) {
    expect(chosen(thanks, {}, { 'thank-you/formal': id })).toBe(id);
  }
});

test('a first choice that is gone, or of another tone, leaves the order as it is', () => {
  expect(chosen(thanks, {}, { 'thank-you/formal': 'deleted' })).toBe('mine');
  expect(chosen(thanks, {}, { 'thank-you/casual': 'second' })).toBe('mine');
});

test('what was picked by hand holds, while it fits the stage', () => {
  const picked = { ...thanks, template: 'formal' };
  expect(chosen(picked, {}, { 'thank-you/formal': 'second' })).toBe('formal');
  expect(chosen({ ...picked, stage: 'follow-up' })).toBe('other');
});

test('another tone is not answered with a version in the old one', () => {
  expect(chosen({ ...thanks, register: 'casual' })).toBe('casual');
});

test('a deleted pick falls back to the first choice', () => {
  const gone = { ...thanks, template: 'deleted' };
  expect(chosen(gone, { own: [], organisation: [] })).toBe('formal');
});
