import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSound } from '../notes/gate.ts';
import { withInsisted } from '../notes/insisted.ts';
import { peopleOf } from '../notes/people.ts';
import { type Phrase, pointsOf } from '../notes/phrase.ts';
import { weaveSentences } from '../notes/weave.ts';
import type { Template } from '../templates/template.ts';
import { type Insisted, type NoteSlot, type Notes, noteSlots } from '../text/draft.ts';
import { composeMail, composeMessage } from './compose.ts';

const template: Template = {
  id: 't',
  title: 't',
  stage: 'thank-you',
  register: 'formal',
  channel: 'mail',
  when: '',
  subject: 'S',
  body: 'Dear Ana,\n\n{{specific}} {{value}} {{clarify}} {{nextStep}}',
};
const context = { interviewer: 'Ana Roy', company: 'Northwind', role: 'Data Engineer', me: 'Sam Lee' };

function compose(notes: Notes, insisted?: Insisted, more: object = {}) {
  return composeMail({
    template,
    register: 'formal',
    context,
    notes,
    ...(insisted ? { insisted } : {}),
    ...more,
  });
}

describe('a piece that was left out', () => {
  const notes = { specific: 'new lab; boss seemed nice', nextStep: 'send CV; keep it light' };

  it('is told where the person insists, and said to be in', () => {
    expect(compose(notes).body).not.toMatch(/nice|light/);
    const mail = compose(notes, { specific: ['boss seemed nice'] });
    expect(mail.body).toContain('boss seemed nice');
    expect(mail.body).not.toContain('light');
    expect(mail.asides.specific.pieces).toEqual([
      { piece: 'boss seemed nice', reason: 'remark', told: 'boss seemed nice' },
    ]);
    expect(mail.asides.specific.leftOut).toEqual([]);
    expect(mail.asides.nextStep.leftOut).toEqual(['keep it light']);
  });

  it('keeps its place among the others', () => {
    const two = { nextStep: 'ask for the timeline. getting nervous. don’t sound needy' };
    const order = (insisted: Insisted) =>
      compose(two, insisted).asides.nextStep.pieces.map(({ piece }) => piece);
    expect(order({})).toHaveLength(2);
    for (const piece of order({})) expect(order({ nextStep: [piece] })).toEqual(order({}));
  });

  it('is passed over where the note no longer has it, or another slot does', () => {
    const without = compose(notes);
    for (const insisted of [
      { specific: ['boss seemed bored'] },
      { value: ['boss seemed nice'] },
      { specific: ['seemed'] },
      {},
    ])
      expect(compose(notes, insisted)).toEqual(without);
  });

  it('stays in under another wording and in another way to write', () => {
    const insisted = { specific: ['boss seemed nice'] };
    const bodies = [0, 1, 2, 3].map((wording) => compose(notes, insisted, { wording }).body);
    for (const body of bodies) expect(body).toContain('boss seemed nice');
    expect(new Set(bodies).size).toBeGreaterThan(1);
    expect(
      composeMessage({
        template: { ...template, channel: 'phone' },
        register: 'casual',
        context,
        notes,
        insisted,
      }),
    ).toContain('boss seemed nice');
  });

  it('is shorthand no sentence can be made of, too', () => {
    const dense = { value: '3 yrs CTICU + ECMO; HACCP L2; 84 units; 12 RNs; xb qlm -> tq' };
    const { pieces } = compose(dense).asides.value;
    expect(pieces.map(({ reason }) => reason)).toContain('shorthand');
    const all = { value: pieces.map(({ piece }) => piece) };
    expect(compose(dense, all).woven.value).toMatch(/xb qlm/);
    expect(compose(dense, all).asides.value.leftOut).toEqual([]);
  });

  it('is one more point where there is a list', () => {
    const jotted = { value: '84 units, CSCS; SMSTS 6 yrs; 2 HGV lics; k8s @ AWS; getting nervous' };
    const { pieces } = compose(jotted).asides.value;
    expect(pieces.map(({ piece }) => piece)).toContain('getting nervous');
    const { woven, asides } = compose(jotted, { value: ['getting nervous'] });
    expect(woven.value).toMatch(/getting nervous/i);
    expect(asides.value.pieces.find(({ piece }) => piece === 'getting nervous')?.told).toBe(
      'getting nervous',
    );
  });

  it('is a sentence of its own where it is one already', () => {
    const own = { specific: 'the new lab. I was nervous in the interview' };
    const [left] = compose(own).asides.specific.leftOut;
    expect(left).toMatch(/^I was/);
    expect(compose(own, { specific: [left ?? ''] }).woven.specific).toMatch(
      /\. I was nervous in the interview\.$/,
    );
  });

  it('is not told again where an earlier mail told it, and not said to be in', () => {
    const insisted = { specific: ['boss seemed nice'] };
    const first = compose(notes, insisted);
    const next = compose(notes, insisted, { earlier: [{ stage: 'follow-up', body: first.body }] });
    expect(next.woven.specific).not.toContain('seemed nice');
    expect(next.asides.specific.pieces).toEqual([]);
  });

  it('goes bare into a list where its marks do not come in pairs, or its last word hangs', () => {
    const nothing = { phrases: [], kept: [], leftOut: [], shorthand: [] };
    const list: Phrase = { ...pointsOf(['84 units', 'CSCS']), kept: true };
    const value = { ...nothing, phrases: [list], leftOut: ['the (odd "kiln and', '**'] };
    const { readings, told } = withInsisted(
      { specific: nothing, value, clarify: nothing, nextStep: nothing },
      { value: value.leftOut },
      peopleOf(context),
    );
    expect([...told.value]).toEqual([['the (odd "kiln and', 'the odd kiln']]);
    expect(readings.value.phrases).toMatchObject([
      { items: ['84 units', 'CSCS', 'the odd kiln'], kept: true },
    ]);
  });

  it('never breaks a sentence, whatever it holds', () => {
    const remarks = [
      'boss seemed nice',
      'keep it light',
      'don’t mention the (odd "kiln',
      'gutted!!',
      'ask about salary?? maybe not',
      'pay was rubbish but whatever',
      'Medical + course: who pays? ask later',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...noteSlots),
        fc.array(fc.constantFrom(...remarks, 'the new lab', 'send CV'), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('. ', '; ', '\n'),
        (slot: NoteSlot, parts, mark) => {
          const note = { [slot]: parts.join(mark) };
          const { pieces } = compose(note).asides[slot];
          const mail = compose(note, { [slot]: pieces.map(({ piece }) => piece) });
          for (const { told } of mail.asides[slot].pieces) expect(told).not.toBe('');
          const text = mail.woven[slot];
          if (text !== '' && !text.includes('\n')) expect([text, isSound(text)]).toEqual([text, true]);
        },
      ),
      { numRuns: 80 },
    );
  }, 30_000);
});

describe('what stands nearly as it was jotted', () => {
  it('is named behind a lead-in and in a list', () => {
    const list = {
      value: 'wk rtd ctr; frl pkt 4; grq mts w/ zk; 2 pnl tq',
    };
    const { woven, asides } = compose(list);
    expect(woven.value).toContain('\n- ');
    expect(asides.value.asJotted.length).toBeGreaterThan(2);
    for (const point of asides.value.asJotted)
      expect(woven.value.toLowerCase()).toContain(point.toLowerCase().replace(/: /g, ' – '));
  });

  it.each([
    ['84 units and CSCS', true],
    ['I said 150 – spec 100', true],
    ['I said AUC .91, but the right answer is the train set', false],
    ['you decide on Friday', false],
  ])('%s behind a lead-in: %s', (point, isJotted) => {
    const nothing = { phrases: [], kept: [], leftOut: [], shorthand: [] };
    const reading = {
      specific: { ...nothing, phrases: [{ ...pointsOf([point]), kept: true }] },
      value: nothing,
      clarify: nothing,
      nextStep: nothing,
    };
    const { specific } = weaveSentences({}, { stage: 'thank-you', register: 'formal', context, reading });
    expect(specific.map(({ sentence }) => sentence).join()).toContain(`: ${point}.`);
    expect(specific.flatMap(({ asJotted }) => asJotted)).toEqual(isJotted ? [point] : []);
  });

  it('is nothing of a whole sentence, and nothing the person put in', () => {
    const notes = {
      specific: 'boss seemed nice',
      value: 'I led the payments migration at Contoso for two years.',
    };
    for (const slot of noteSlots) expect(compose(notes).asides[slot].asJotted).toEqual([]);
    const insisted = { specific: ['boss seemed nice'] };
    expect(compose(notes, insisted).woven.specific).toContain('boss seemed nice');
    expect(compose(notes, insisted).asides.specific.asJotted).toEqual([]);
  });
});
