import type { Template } from '../templates/template.ts';
import type { NoteSlot, SlotWordings } from '../text/draft.ts';
import { composeMail, type MailRequest } from './compose.ts';

export const template: Template = {
  id: 't',
  title: 't',
  stage: 'thank-you',
  register: 'formal',
  when: '',
  subject: 'S',
  body: 'Dear Ana,\n\n{{specific}} {{value}}\n\n{{clarify}} {{nextStep}}',
};
export const context = { interviewer: 'Ana Roy', company: 'Northwind', role: 'Data Engineer', me: 'Sam Lee' };
export const notes = {
  specific: 'kafka migration',
  value: 'payments',
  clarify: 'rambled on the conflict question',
  nextStep: 'portfolio by Friday',
};

/** The mail of the notes. */
export function compose(slotWordings: SlotWordings = {}, more: Partial<MailRequest> = {}) {
  return composeMail({ template, register: 'formal', context, notes, slotWordings, ...more });
}

/** The slot turned as often as it takes to come round; each stop's wordings. */
export function round(slot: NoteSlot, from: SlotWordings, more: Partial<MailRequest> = {}): SlotWordings[] {
  const stops: SlotWordings[] = [from];
  for (;;) {
    const here = stops.at(-1) ?? {};
    const { next } = compose(here, more).ways[slot];
    if (next === null || next === (from[slot] ?? 0) || stops.length > 60) return stops;
    stops.push({ ...here, [slot]: next });
  }
}
