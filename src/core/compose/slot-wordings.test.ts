import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlots } from '../notes/jotted/read-slots.ts';
import { peopleOf } from '../notes/people.ts';
import { type Notes, noteSlots, registers, type SlotWordings } from '../text/draft.ts';
import { composeMessage } from './compose.ts';
import { reworded } from './reworded.ts';
import { compose, context, notes, round, template } from './slot-turns.cases.ts';
import { wordSlots } from './slot-wordings.ts';

const anyNote = fc.constantFrom(
  'kafka migration',
  'how you decide what to throw away. new lab in Leeds',
  '5 yrs of payments; ran a similar move at Monzo',
  'she said the team doubles by May',
  'I led the payments migration at Contoso for two years.',
  'wk rtd ctr; frl pkt 4; grq mts zk',
  'rambled on the conflict question',
  'send CV; boss seemed nice',
  '',
);
// Each of two in the other's frame, too.
const anyLink = fc.constantFrom('portfolio: https://a.example/p', 'slides: https://a.example/s');
const anyNotes: fc.Arbitrary<Notes> = fc.record({
  specific: anyNote,
  value: fc.oneof(anyNote, anyLink),
  clarify: fc.oneof(anyNote, anyLink),
  nextStep: anyNote,
});
const anySlot = fc.constantFrom(...noteSlots);
const anyWording = fc.oneof(fc.nat(9), fc.constant('as-written' as const));
const anyWordings: fc.Arbitrary<SlotWordings> = fc.record(
  { specific: anyWording, value: anyWording, clarify: anyWording, nextStep: anyWording },
  { requiredKeys: [] },
);

describe('a slot turned by itself', () => {
  it('is told in one wording after the other, none twice, until the first comes again', () => {
    for (const slot of ['specific', 'value', 'clarify'] as const) {
      const stops = round(slot, {});
      const texts = stops.map((wordings) => compose(wordings).woven[slot]);
      expect(texts.length).toBeGreaterThan(1);
      expect(new Set(texts).size).toBe(texts.length);
      expect(compose(stops.at(-1)).ways[slot].next).toBe(0);
    }
  });

  it('changes no other, whichever were turned before', () => {
    fc.assert(
      fc.property(anyNotes, fc.array(anySlot, { maxLength: 12 }), fc.nat(3), (jotted, turns, wording) => {
        let wordings: SlotWordings = {};
        let before = compose(wordings, { notes: jotted, wording });
        for (const slot of turns) {
          const { next } = before.ways[slot];
          if (next === null) continue;
          wordings = { ...wordings, [slot]: next };
          const after = compose(wordings, { notes: jotted, wording });
          expect(after.woven[slot]).not.toBe(before.woven[slot]);
          expect(after.woven).toEqual({ ...before.woven, [slot]: after.woven[slot] });
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('uses no frame twice in a mail, whatever the turns are, and the same turns give the same', () => {
    fc.assert(
      fc.property(anyNotes, anyWordings, fc.constantFrom(...registers), (jotted, slotWordings, register) => {
        const readings = readSlots(jotted, peopleOf(context), 'thank-you');
        const weaving = { stage: 'thank-you', register, context, reading: readings } as const;
        const blank = { lines: [], remarks: [] };
        const own = { specific: blank, value: blank, clarify: blank, nextStep: blank };
        const told = () => wordSlots({ notes: jotted, weaving, own, slotWordings });
        const frames = noteSlots
          .map((slot) => told()[slot].map(({ frame }) => frame))
          .map((all) => new Set(all.filter((frame) => frame !== '{}.')));
        const all = frames.flatMap((of) => [...of]);
        expect(all).toEqual([...new Set(all)]);
        expect(told()).toEqual(told());
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('takes no frame that another slot has, though it would fit', () => {
    const links = { value: 'portfolio: https://a.example/p', nextStep: 'slides: https://a.example/s' };
    const frame = (text: string) =>
      text.replace(/https\S+/, '').replace(/(?:my|the) (?:portfolio|slides)/i, '');
    for (let value = 0; value < 5; value++) {
      for (let nextStep = 0; nextStep < 5; nextStep++) {
        const { woven } = compose({ value, nextStep }, { notes: links });
        expect([value, nextStep, frame(woven.value)]).not.toEqual([value, nextStep, frame(woven.nextStep)]);
      }
    }
  });

  it('says nothing in the words that the other slots are told in', () => {
    const jotted = { ...notes, nextStep: 'seeing the lab on Friday' };
    const { woven } = compose({}, { notes: jotted });
    const opening = (text: string) => text.split(' ').slice(0, 4).join(' ');
    for (const slot of noteSlots)
      for (const stop of round(slot, {}, { notes: jotted })) {
        const turned = compose(stop, { notes: jotted }).woven[slot];
        for (const other of noteSlots) {
          if (other !== slot) expect(opening(turned)).not.toBe(opening(woven[other]));
        }
      }
  });

  it('goes on from the mail’s own wording, and has no other where the note is a sentence', () => {
    const { woven, ways } = compose({}, { wording: 1 });
    const after = compose({ specific: ways.specific.next ?? 0 }, { wording: 1 });
    expect(after.woven.specific).not.toBe(woven.specific);
    const whole = { value: 'I led the payments migration at Contoso for two years.' };
    expect(compose({}, { notes: whole }).ways.value).toEqual({ next: null, own: null });
    expect(compose({}, { notes: {} }).ways.value).toEqual({ next: null, own: null });
  });

  it('refers back in other words, too', () => {
    const earlier = [{ stage: 'follow-up' as const, body: compose().body }];
    const { woven, ways } = compose({}, { earlier });
    expect(woven.specific).toMatch(/last mail|wrote before/);
    const other = compose({ specific: ways.specific.next ?? 0 }, { earlier });
    expect(other.woven.specific).toMatch(/last mail|wrote before/);
    expect(other.woven.specific).not.toBe(woven.specific);
  });

  it('comes from storage as large as it may be', () => {
    expect(compose({ value: Number.MAX_SAFE_INTEGER - 50 }).woven.value).toContain('payments');
  });
});

describe('a slot as it was written', () => {
  const jotted = { ...notes, specific: 'new lab w/ 3 ppl; boss seemed nice' };

  it('stands in the mail so, and the others as they were', () => {
    const before = compose({}, { notes: jotted });
    expect(before.ways.specific.own).toBe('possible');
    const mail = compose({ specific: 'as-written' }, { notes: jotted });
    expect(mail.woven).toEqual({ ...before.woven, specific: 'New lab w/ 3 ppl.' });
    expect(mail.body).toContain('\n\nNew lab w/ 3 ppl. ');
    expect(mail.ways.specific).toEqual({ next: null, own: 'chosen' });
    expect(mail.asides.specific.asJotted).toEqual([]);
  });

  it('goes without what reads like a remark to oneself, until the person insists', () => {
    const { pieces, leftOut } = compose({ specific: 'as-written' }, { notes: jotted }).asides.specific;
    expect(pieces).toEqual([{ piece: 'boss seemed nice', reason: 'remark', told: '' }]);
    expect(leftOut).toEqual(['boss seemed nice']);
    const insisted = { specific: ['Boss seemed nice!'] };
    const mail = compose({ specific: 'as-written' }, { notes: jotted, insisted });
    expect(mail.woven.specific).toBe('New lab w/ 3 ppl; boss seemed nice.');
    expect(mail.asides.specific).toMatchObject({ leftOut: [], pieces: [{ told: 'boss seemed nice' }] });
  });

  it('goes without a remark that our own sentences pass over in silence', () => {
    const quiet = { clarify: 'said 20 m/s, it is 25 (don’t mention I cried)' };
    const mail = compose({ clarify: 'as-written' }, { notes: quiet });
    expect(mail.woven.clarify).toBe('Said 20 m/s, it is 25.');
    expect(mail.asides.clarify.leftOut).toEqual(['don’t mention I cried']);
  });

  it('has its shorthand in it', () => {
    const dense = { value: '3 yrs CTICU + ECMO; HACCP L2; xb qlm -> tq' };
    const mail = compose({ value: 'as-written' }, { notes: dense });
    expect(mail.woven.value).toBe('3 yrs CTICU + ECMO; HACCP L2; xb qlm -> tq.');
    expect(mail.asides.value).toEqual({ leftOut: [], pieces: [], asJotted: [] });
  });

  it('is what our sentence is anyway, or nothing but remarks: then there is no such choice', () => {
    expect(compose({}, { notes: { value: 'boss seemed nice' } }).ways.value.own).toBeNull();
    const mail = compose({ value: 'as-written' }, { notes: { value: 'boss seemed nice' } });
    expect(mail.woven.value).toBe('');
  });

  it('is no choice where the note is longer than what is read of it', () => {
    const long = { value: `led the night shift. ${'a rota '.repeat(3000)}` };
    expect(compose({ value: 'as-written' }, { notes: long }).ways.value.own).toBeNull();
  });

  it('stands so in another way to write, as much of it as there is room for', () => {
    const request = { register: 'casual', context, slotWordings: { specific: 'as-written' } } as const;
    const phone = composeMessage({ ...request, template: { ...template, channel: 'phone' }, notes: jotted });
    expect(phone).toContain('New lab w/ 3 ppl.');
    const long = { specific: `seed vault\n${'very '.repeat(70)}long` };
    const linkedIn = composeMessage({
      ...request,
      template: { ...template, channel: 'linkedin' },
      notes: long,
    });
    expect(linkedIn).toContain('Seed vault.');
    expect(linkedIn).not.toContain('very');
  });
});

describe('a text with other words in place of a slot’s', () => {
  it('keeps all the rest, a hand-edit too', () => {
    const was = compose();
    const now = compose({ value: 1 });
    const edited = was.body.replace('Dear Ana', 'Hello Ana');
    expect(reworded(edited, was.woven.value, now.woven.value)).toBe(
      now.body.replace('Dear Ana', 'Hello Ana'),
    );
  });

  it('gives a list its room', () => {
    expect(reworded('A. B. C.', 'B.', 'B:\n- x\n- y')).toBe('A. B:\n- x\n- y\n\nC.');
  });

  it('is as it was where those words are gone, or there are none', () => {
    expect(reworded('A. B.', 'C.', 'D.')).toBe('A. B.');
    expect(reworded('A. B.', '', 'D.')).toBe('A. B.');
    expect(reworded('A. B.', 'B.', '')).toBe('A. B.');
  });
});
