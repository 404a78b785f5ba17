import { expect, test } from 'vitest';
import type { Finding } from '../core/lint/finding.ts';
import type { Draft } from '../core/text/draft.ts';
import { dismissalOf } from './dismissals.ts';
import { findingOfMark, type ReviewSetting, reviewText } from './review.ts';

const text = { kind: 'text', revision: 7, subject: 'Hi', body: 'Please reply asap.' } as const;
const urgent: Finding = {
  rule: 'urgent',
  severity: 'warning',
  field: 'body',
  start: 13,
  end: 17,
  quote: 'asap',
  message: 'No clock.',
  fixes: [{ label: 'Write “soon”', replacement: 'soon' }],
};
const noThanks: Finding = { ...urgent, rule: 'missing-gratitude', start: 0, end: 0, quote: '', fixes: [] };
const vague: Finding = { ...urgent, rule: 'subject-vague', field: 'subject', start: 0, end: 2, quote: 'Hi' };
const late: Finding = { ...noThanks, rule: 'too-late', field: 'timing' };

function setting(found: Finding[], dismissed: string[] = []): ReviewSetting {
  return {
    draft: ({ subject, body }): Draft => ({
      stage: 'thank-you',
      register: 'formal',
      context: {},
      subject,
      body,
    }),
    lint: () => found,
    rule: (id) => ({ title: `${id}!`, why: 'because' }),
    dismissed,
    checkAtSend: false,
  };
}

test('marks what has a place in the body and counts the rest', () => {
  const { paint, findings } = reviewText(text, setting([vague, noThanks, urgent, late]));
  expect(paint).toMatchObject({ kind: 'paint', revision: 7, total: 4 });
  expect(paint.marks).toEqual([
    {
      id: '7:2',
      rule: 'urgent',
      title: 'urgent!',
      severity: 'warning',
      start: 13,
      end: 17,
      message: 'No clock.',
      why: 'because',
      fixes: urgent.fixes,
    },
  ]);
  expect(findings).toHaveLength(4);
});

test('what was dismissed stays away when its words move, and other words do not', () => {
  const dismissed = [dismissalOf(urgent)];
  const moved = { ...urgent, start: 40, end: 44 };
  expect(reviewText(text, setting([moved], dismissed)).paint.total).toBe(0);
  expect(reviewText(text, setting([{ ...urgent, quote: 'now' }], dismissed)).paint.total).toBe(1);
});

test('a reply is not asked for a subject', () => {
  const reply = { ...text, subject: null };
  expect(reviewText(reply, setting([{ ...urgent, field: 'subject' }])).paint.total).toBe(0);
});

test('errors are named for the check at Send only when the person wants it', () => {
  const gap: Finding = { ...urgent, rule: 'placeholder', severity: 'error', quote: '[role]' };
  expect(reviewText(text, setting([gap, urgent])).paint.hold).toEqual([]);
  const wanted = { ...setting([gap, gap, urgent]), checkAtSend: true };
  expect(reviewText(text, wanted).paint.hold).toHaveLength(1);
  expect(reviewText(text, wanted).paint.hold[0]).toContain('“[role]”');
});

test('an answer to an older text answers nothing', () => {
  expect(findingOfMark('7:0', 7, [urgent])).toBe(urgent);
  expect(findingOfMark('6:0', 7, [urgent])).toBeUndefined();
});
