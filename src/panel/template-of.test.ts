import { expect, test } from 'vitest';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import { offerFor, templateOf } from './template-of.ts';

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
const mine: Variant = { ...formal, id: 'mine', basedOn: 'formal', updatedAt: '2026-11-02' };
const older: Variant = { ...mine, id: 'older', updatedAt: '2026-11-01' };
const builtIns = [formal, casual, other];
const thanks = { stage: 'thank-you', register: 'formal', template: '' } as const;

test("a person's own version comes first, the newest before older ones", () => {
  const offer = offerFor(thanks, [mine, older], builtIns);
  expect(templateOf(thanks, offer).id).toBe('mine');
  expect(offer.builtIn).toEqual([formal]);
});

test('what was picked by hand holds, while it fits the stage', () => {
  const picked = { ...thanks, template: 'formal' };
  expect(templateOf(picked, offerFor(picked, [mine], builtIns)).id).toBe('formal');
  const elsewhere = { ...picked, stage: 'follow-up' as const };
  expect(templateOf(elsewhere, offerFor(elsewhere, [mine], builtIns)).id).toBe('other');
});

test('another tone is not answered with a version in the old one', () => {
  const lighter = { ...thanks, register: 'casual' as const };
  expect(templateOf(lighter, offerFor(lighter, [mine], builtIns)).id).toBe('casual');
});

test('a deleted pick falls back to the first choice', () => {
  const gone = { ...thanks, template: 'deleted' };
  expect(templateOf(gone, offerFor(gone, [], builtIns)).id).toBe('formal');
});
