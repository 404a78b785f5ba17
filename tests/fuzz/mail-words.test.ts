import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMail } from '../../src/core/compose/compose.ts';
import { createLinter, lint } from '../../src/core/lint/check.ts';
import { type Draft, noteSlots, registers, stages } from '../../src/core/text/draft.ts';
import { builtInTemplates } from '../../src/library/templates.ts';
import { patience, runs } from './runs.ts';
import { wildText } from './wild.ts';

const stage = fc.constantFrom(...stages);
const register = fc.constantFrom(...registers);
const notes = fc.record(
  { specific: wildText, value: wildText, clarify: wildText, nextStep: wildText },
  { requiredKeys: [] },
);
const context = fc.record(
  {
    interviewer: wildText,
    company: wildText,
    role: wildText,
    me: wildText,
    interviewDate: fc.oneof(fc.constant('2026-11-20'), wildText),
    sentDate: fc.oneof(fc.constant('2026-11-21'), wildText),
  },
  { requiredKeys: [] },
);
const draft: fc.Arbitrary<Draft> = fc.record({
  stage,
  register,
  subject: wildText,
  body: wildText,
  context,
  notes,
});

describe('notes to mail', () => {
  it(
    'makes the same mail of the same notes, whatever they are',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...builtInTemplates),
          register,
          context,
          notes,
          fc.nat(9),
          fc.array(fc.record({ stage, body: wildText }), { maxLength: 2 }),
          (template, manner, known, jotted, wording, earlier) => {
            const request = { template, register: manner, context: known, notes: jotted, wording, earlier };
            const mail = composeMail(request);
            expect(composeMail(structuredClone(request))).toEqual(mail);
            expect(mail.subject).not.toContain('\n');
            const given = JSON.stringify([known, jotted, earlier]);
            for (const trace of ['undefined', '[object', 'NaN']) {
              if (!given.includes(trace)) expect(mail.body + mail.subject).not.toContain(trace);
            }
            for (const slot of noteSlots) {
              if ((jotted[slot] ?? '').trim() === '') expect(mail.woven[slot]).toBe('');
            }
          },
        ),
        runs(400),
      );
    },
    patience,
  );
});

describe('the linter', () => {
  it(
    'points into the text and offers fixes that fit there, on anything',
    () => {
      fc.assert(
        fc.property(draft, (one) => {
          for (const { field, start, end, quote, message, fixes } of lint(one)) {
            expect(message).not.toMatch(/undefined|\[object|NaN/);
            if (field === 'timing') continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(one[field].slice(start, end)).toBe(quote);
            if (quote === '') expect([start, end]).toEqual([0, 0]);
            for (const { replacement } of fixes) expect(replacement).not.toBe(quote);
          }
        }),
        {
          ...runs(800),
          examples: [
            [
              {
                stage: 'thank-you',
                register: 'formal',
                subject: '',
                body: '&nbsp;!...',
                context: {},
                notes: {},
              },
            ],
          ],
        },
      );
    },
    patience,
  );

  it(
    'says key by key what it says at once, through any edits',
    () => {
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.nat(40),
        typed: wildText,
      });
      fc.assert(
        fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
          const incremental = createLinter();
          let current = first;
          incremental(current);
          for (const { at, removed, typed } of edits) {
            const start = Math.floor(at * current.body.length);
            const body = current.body.slice(0, start) + typed + current.body.slice(start + removed);
            current = { ...current, body };
            expect(incremental(current)).toEqual(lint(current));
          }
        }),
        runs(500),
      );
    },
    patience,
  );
});
