import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMail, composeMessage } from '../../compose/compose.ts';
import { noteSlots } from '../../text/draft.ts';
import { peopleOf } from '../people.ts';
import { weaveNotes } from '../weave.ts';
import { ideaCases, proseCases, rawCases } from './dense.cases.ts';
import { cases, remarks } from './jotted.cases.ts';
import { readJotted } from './read-jotted.ts';
import { readSlots } from './read-slots.ts';

const context = { interviewer: 'Ana Roy', company: 'Northwind', role: 'Data Engineer', me: 'Sam Lee' };
const people = peopleOf(context);
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' |').map((cell) => cell.trim()));
const slotOf = (name = '') => noteSlots.find((slot) => slot === name) ?? 'specific';
// Enough shorthand beside a note that its hand is known.
const hand = '3 yrs CTICU + ECMO w/ 2 RNs, 40k->60k p/a, TIG/MMA, p99, HACCP L2, CRRT, 12 wks, k8s @ AWS';
const handOf = (slot: string) => (slot === 'value' ? { specific: hand } : { value: hand });

describe('shorthand', () => {
  it.each(rows(cases))('%s: %s', (slot, note, expected = '') => {
    const woven = weaveNotes(
      { ...handOf(slot ?? ''), [slotOf(slot)]: note },
      { stage: 'thank-you', register: 'formal', context },
    );
    const text = woven[slotOf(slot)];
    const wanted = expected.startsWith(':') ? [expected.replaceAll('~', '\n')] : expected.split('~');
    for (const part of wanted) expect(text).toContain(part);
  });

  it.each(rows(proseCases))('says in sentences: %s: %s', (slot, note, expected = '') => {
    const woven = weaveNotes(
      { ...handOf(slot ?? ''), [slotOf(slot)]: note },
      { stage: 'thank-you', register: 'formal', context },
    );
    const text = woven[slotOf(slot)];
    let from = 0;
    for (const part of expected.split('…').map((one) => one.trim())) {
      expect(text.slice(from)).toContain(part);
      from = text.indexOf(part, from) + part.length;
    }
    expect(text).not.toMatch(/\n- |: /);
  });

  it.each(rows(ideaCases))('says an idea in sentences: %s', (note = '', expected = '') => {
    const { value } = weaveNotes(
      { ...handOf('value'), value: note.replaceAll(' ⏎ ', '\n') },
      { stage: 'share-an-idea', register: 'formal', context },
    );
    expect(value).toContain(expected);
    expect(value).not.toMatch(/\n- /);
  });

  it.each(rows(rawCases))('keeps raw points out: %s: %s', (slot, note = '', expected = '') => {
    expect(readJotted(slotOf(slot), note, people, 'thank-you').shorthand.join(' ## ')).toBe(expected);
  });

  it('keeps the list where most of it cannot be said', () => {
    const read = readJotted('value', 'o/s fcst >35; wx/mx 12wd; CIMA', people, 'thank-you');
    expect(read.shorthand).toEqual([]);
    expect(read.kept.length).toBeGreaterThan(1);
  });

  it.each(rows(remarks))('leaves out what is said to oneself: %s: %s', (slot, note = '', expected = '') => {
    expect(readJotted(slotOf(slot), note, people, 'thank-you').leftOut.join(' ## ')).toBe(expected);
  });

  it('loses no word that it does not report', () => {
    const points = [
      '12 beds',
      'ECMO prog',
      'wants PowerBI',
      'led TUPE x2',
      'k8s on GKE',
      '3d -> 4h',
      'gutted',
      'send CV by fri',
      'froze on SLA q',
      'timeline?',
      'kiln 40%',
      'said 9, meant 12',
      'Ana v sharp',
      'no pressure',
      'HACCP L2',
      'p99 900->120ms',
    ];
    const weighty =
      /^(?:beds|ecmo|powerbi|tupe|gke|cv|sla|timeline|kiln|haccp|p99|900|40%|12|gutted|sharp|pressure)$/;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...points), { minLength: 1, maxLength: 9 }),
        fc.constantFrom('; ', '. ', '\n', ', '),
        fc.constantFrom(...noteSlots),
        (list, mark, slot) => {
          const notes = { ...handOf(slot), [slot]: list.join(mark) };
          const text = weaveNotes(notes, { stage: 'thank-you', register: 'casual', context })[
            slot
          ].toLowerCase();
          const read = readSlots(notes, people, 'thank-you')[slot];
          const left = [...read.leftOut, ...read.shorthand].join(' ').toLowerCase();
          for (const word of list
            .join(' ')
            .toLowerCase()
            .split(/[\s,]+/))
            if (weighty.test(word)) expect(`${text} ${left}`).toContain(word);
          expect(text).not.toMatch(/->|w\/| @ | \+ |\n- \n|- -/);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);

  it('gives a list a paragraph’s end, and a message none', () => {
    const template = {
      id: 't',
      title: 't',
      stage: 'thank-you',
      register: 'formal',
      when: '',
      subject: 'S',
      body: 'Dear Ana,\n\nThank you. {{value}} I look forward to more.',
    } as const;
    const notes = { value: 'o/s fcst >35; wx/mx 12wd; p99+tol <4, sch. 2x' };
    const request = {
      template: { ...template, channel: 'mail' as const },
      register: 'formal' as const,
      context,
      notes,
    };
    expect(composeMail(request).body).toMatch(/:\n- .+\n- .+\n- .+\n\nI look forward to more\.$/);
    expect(composeMessage({ ...request, template: { ...template, channel: 'phone' } })).not.toContain('\n- ');
  });

  it('reports what it leaves out, slot by slot', () => {
    const template = {
      id: 't',
      title: 't',
      stage: 'thank-you',
      register: 'formal',
      when: '',
      subject: 'S',
      body: '{{specific}} {{nextStep}}',
    } as const;
    const notes = { specific: 'new lab; boss seemed nice', nextStep: 'send CV; text her' };
    const { asides, body } = composeMail({
      template: { ...template, channel: 'mail' },
      register: 'formal',
      context,
      notes,
    });
    expect(asides.specific.leftOut).toEqual(['boss seemed nice']);
    expect(asides.nextStep.leftOut).toEqual(['text her']);
    expect(body).not.toMatch(/nice|text/);
  });
});
