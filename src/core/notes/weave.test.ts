import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notes, noteSlots, type Register, registers, type Stage, stages } from '../text/draft.ts';
import { readSlots } from './jotted/read-slots.ts';
import { peopleOf } from './people.ts';
import { cases } from './read/note.cases.ts';
import { weaveNotes } from './weave.ts';

const context = { interviewer: 'Dr. Ana Roy', company: 'Northwind', role: 'Data Engineer', me: 'Sam Lee' };
const table = cases
  .trim()
  .split('\n')
  .map((line) => line.split(/ \| ?/))
  .map(([slot = '', note = '']) => ({ slot: noteSlots.find((one) => one === slot) ?? 'specific', note }));

function weave(notes: Notes, stage: Stage = 'thank-you', register: Register = 'formal', wording = 0) {
  return weaveNotes(notes, { stage, register, context, wording });
}

const sound = (text: string) => {
  expect(text).not.toMatch(/undefined|null|NaN|\{\}|\{link\}/);
  expect(text).not.toMatch(/ {2}|\s[,.;]|,,|\.\.|^\s|\s$/);
  // The last line of a list has no mark behind it.
  if (text !== '') expect(text).toMatch(/[.!?]["”’)\]]*$|\n- [^\n]+$/);
};

describe('weaving', () => {
  it('tells notes to their reader', () => {
    const woven = weave({ specific: "kafka migration, dual writes – she's worried abt backfill" });
    expect(woven.specific).toContain('the Kafka migration and the dual writes');
    expect(woven.specific).toContain('your concern about the backfill');
  });

  it('makes a private remark one to send', () => {
    const { clarify } = weave({ clarify: 'flubbed the q on conflict' });
    expect(clarify).toContain('my answer to the question on conflict');
    expect(clarify).not.toMatch(/flub/i);
  });

  it.each(['', '  ', '-', 'n/a', '...', '🙂', '\n\n', '?'])('leaves no trace of %j', (note) => {
    expect(weave({ specific: note, nextStep: note })).toEqual({
      specific: '',
      value: '',
      clarify: '',
      nextStep: '',
    });
  });

  it('is the same for the same notes, and another wording is another text', () => {
    const notes = { specific: 'kafka migration', value: '5 yrs of payments', nextStep: 'meet the team' };
    expect(weave(notes)).toEqual(weave(notes));
    const wordings = [0, 1, 2].map((wording) => weave(notes, 'thank-you', 'formal', wording).specific);
    expect(new Set(wordings).size).toBe(3);
  });

  it('has no contraction in a formal mail', () => {
    for (const { slot, note } of table) {
      const text = weave({ [slot]: note })[slot];
      expect(text).not.toMatch(/\b(?:I'(?:m|d|ve|ll)|\w+n't|(?:you|they|we)'(?:re|ve|ll|d))\b/i);
    }
  }, 20_000);

  it('never uses one frame twice in a mail', () => {
    const woven = weave({ specific: 'new lab\nbook club\nseed vault', nextStep: 'second round\nreferences' });
    const openings = Object.values(woven)
      .join(' ')
      .split(/(?<=[.?!]) /)
      .map((sentence) =>
        sentence.replace(/the (?:new lab|book club|seed vault|second round)|my references/i, '_'),
      );
    expect(new Set(openings).size).toBe(openings.length);
  });

  it('makes sound sentences of every note in every slot, stage and register', () => {
    for (const { slot, note } of table) {
      for (const stage of stages)
        for (const register of registers) sound(weave({ [slot]: note }, stage, register)[slot]);
      for (const other of noteSlots) sound(weave({ [other]: note })[other]);
    }
  }, 180_000);

  it('is sound whatever comes', () => {
    const words = [
      'she',
      "they're",
      'my',
      'w/',
      '- ',
      '\n',
      'kafka',
      '?',
      '...',
      '(',
      ')',
      'abt',
      ',',
      'led',
      'team',
      '{}',
      '{{x}}',
      '"',
      '→',
      '5',
      'yrs',
      ':',
      'flubbed',
      'https://a.example/b',
      'no',
      'how',
      'is',
      'and',
      '$&',
      "'",
      '🎉',
    ];
    const jotted = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(
        jotted,
        fc.constantFrom(...noteSlots),
        fc.constantFrom(...stages),
        fc.constantFrom(...registers),
        fc.nat(9),
        (note, slot, stage, register, wording) => {
          const text = weave({ [slot]: note }, stage, register, wording)[slot];
          expect(text).toBe(weave({ [slot]: note }, stage, register, wording)[slot]);
          expect(text.includes('undefined') && !note.includes('undefined')).toBe(false);
          if (!/ {2}/.test(note)) expect(text).not.toMatch(/ {2}/);
          if (text !== '') expect(text).toMatch(/[.!?]["”’)\]]*$|\n- [^\n]+$/);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keeps the words that carry the note', () => {
    const nouns = [
      'migration',
      'greenhouse',
      'prototype',
      'atrium',
      'payroll',
      'telescope',
      'orchard',
      'harbour',
    ];
    const patterns = [
      'the X',
      'X project',
      "they're building a X",
      'how they plan the X',
      'X - she loves it',
      'my work on the X',
      'X, budget and staff',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom(...patterns),
        fc.constantFrom(...noteSlots),
        (noun, pattern, slot) => {
          const text = weave({ [slot]: pattern.replace('X', noun) })[slot].toLowerCase();
          expect(text).toContain(noun);
          for (const word of ['project', 'budget', 'staff', 'love', 'plan'])
            if (pattern.includes(word)) expect(text).toContain(word);
        },
      ),
    );
  });

  it('keeps every word that carries weight, and no jotting, in any soup of them', () => {
    const weighty =
      'boiler kiln payroll ward renewals invoices Leeds orchard glovebox tidy mouldy trained grew ran cut slow 14% £12k 2019 300 audit shift rota'.split(
        ' ',
      );
    // Quotations stay as they are, so none is among them.
    const light =
      'w/ abt & → -> , ; - . ( ) she they her can no i the a my ppl yrs w/o b/c + = @ and but so of for is was'.split(
        ' ',
      );
    const soup = fc.array(
      fc.oneof(fc.constantFrom(...weighty), fc.constantFrom(...weighty, ...light), fc.constantFrom(',', ';')),
      { minLength: 2, maxLength: 14 },
    );
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom(...noteSlots),
        fc.constantFrom(...stages),
        fc.nat(3),
        (words, slot, stage, wording) => {
          const text = weave({ [slot]: words.join(' ') }, stage, 'formal', wording)[slot];
          const read = readSlots({ [slot]: words.join(' ') }, peopleOf(context), stage)[slot];
          const leftOut = [...read.leftOut, ...read.shorthand].join(' ');
          for (const word of words)
            if (weighty.includes(word) && !leftOut.includes(word))
              expect(text.toLowerCase()).toContain(word.toLowerCase().replace(/s$/, ''));
          expect(text).not.toMatch(/w\/|b\/c|→|->| & |\babt\b|\bppl\b|\byrs\b|(?:^|\s)i\s| \+ | = | @ /);
          expect(text).not.toMatch(/[([{][^)\]}]*$|^[^(]*\)/);
          expect(weave({ [slot]: words.join(' ') }, stage, 'formal', wording)[slot]).toBe(text);
        },
      ),
      { numRuns: 1500 },
    );
  }, 30_000);

  it('tells again, more plainly, what the gate stops', () => {
    const { specific } = weave({ specific: 'the rota rota for nights' });
    expect(specific).toMatch(/: (?:the )?rota for nights\.$/);
  });

  it('lists points in doubt, and in a later mail only those that are new', () => {
    const notes = { specific: 'lean daily huddle 7am, 5S audits so-so' };
    const first = weave(notes).specific;
    expect(first).toMatch(/lean daily huddle at 7am and 5S audits so-so\.$/);
    const later = weaveNotes(
      { specific: `${notes.specific}, gemba walk 6am sharp` },
      { stage: 'follow-up', register: 'formal', context, earlier: [first] },
    ).specific;
    expect(later).toContain('gemba walk 6am sharp');
    expect(later).not.toMatch(/huddle|5S audits/);
  });

  it('tells in one sentence what the reader said in several', () => {
    const { specific } = weave({ specific: 'QBRs abandoned, cold store full, loading bay flooded' });
    expect(specific).toContain(
      'QBRs are abandoned, that the cold store is full and that the loading bay is flooded',
    );
  });

  it('answers a very long note in time and in full', () => {
    const note = Array.from({ length: 400 }, (_, i) => `they run team${i} well`).join('. ');
    const begun = performance.now();
    expect(weave({ specific: note }).specific).toContain('team399');
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
