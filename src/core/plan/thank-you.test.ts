import { describe, expect, test } from 'vitest';
import { panel, type StepCase, stepIn, thanks } from './next-step.cases.ts';
import { sentMail } from './plan-input.cases.ts';

describe('thanks', () => {
  const due = 'due thank-you 2026-03-02..2026-03-03 ana';
  const cases: StepCase[] = [
    ['are to come before the interview', '2026-03-01', {}, [], due.replace('due', 'coming')],
    ['are due on its day', '2026-03-02 00:00', {}, [], due],
    [
      'wait till it is over',
      '2026-03-02 14:59',
      { interviewTime: '15:00' },
      [],
      due.replace('due', 'coming'),
    ],
    ['are due once it is over', '2026-03-02 15:00', { interviewTime: '15:00' }, [], due],
    ['are due the next morning', '2026-03-03 08:00', { interviewTime: '15:00' }, [], due],
    ['stay due when late', '2026-03-09 23:59', {}, [], due],
    [
      'are due on a weekend',
      '2026-03-07',
      { interviewDate: '2026-03-07' },
      [],
      'due thank-you 2026-03-07..2026-03-08 ana',
    ],
    ['lapse after a week', '2026-03-10', {}, [], 'due follow-up 2026-03-09..2026-03-16 ana'],
    [
      'are one for each person',
      '2026-03-03',
      panel,
      [thanks],
      'due thank-you 2026-03-02..2026-03-03 lee kim',
    ],
    [
      'are not given twice',
      '2026-03-04',
      panel,
      ['ana', 'kim', 'lee'].map((person) => sentMail('thank-you', '2026-03-03', { person })),
      'coming follow-up 2026-03-10..2026-03-17 ana',
    ],
    ['count when sent, not when written', '2026-03-04', {}, [{ ...thanks, certainty: 'written' }], due],
    ['of another interview count for nothing', '2026-03-04', {}, [{ ...thanks, interview: 'else' }], due],
    [
      'come too late behind a nudge',
      '2026-03-05',
      panel,
      [sentMail('follow-up', '2026-03-04')],
      'coming status-check 2026-03-16..2026-03-23 ana',
    ],
    ['are due after an answer', '2026-03-03', { state: 'replied' }, [], due],
    ['are due before the next round', '2026-03-03', { state: 'next-round' }, [], due],
    ['lapse after an answer too', '2026-03-10', { state: 'replied' }, [], 'done'],
    ['are over after an offer', '2026-03-03', { state: 'offer' }, [], 'done'],
    ['are over when it is closed', '2026-03-03', { state: 'closed' }, [], 'done'],
    ['are followed by nothing after an answer', '2026-03-20', { state: 'replied' }, [thanks], 'done'],
    ['need a date', '2026-03-03', { interviewDate: '' }, [], 'no-date'],
    ['need a date that exists', '2026-03-03', { interviewDate: '2026-02-30' }, [], 'no-date'],
    ['need no date after an answer', '2026-03-03', { interviewDate: '', state: 'replied' }, [], 'done'],
  ];
  test.each(cases)('%s', (...one) => expect(stepIn(one)).toBe(one[4]));
});
