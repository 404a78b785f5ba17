import { describe, expect, test } from 'vitest';
import { type StepCase, stepIn, thanks } from './next-step.cases.ts';
import { sentMail } from './plan-input.cases.ts';

describe('a rejection', () => {
  const rejected = { state: 'rejected', stateAt: '2026-03-10T15:00:00.000Z' } as const;
  const reply = 'rejection-reply 2026-03-11..2026-03-13 ana';
  const cases: StepCase[] = [
    ['is slept on', '2026-03-10 23:00', rejected, [thanks], `coming ${reply}`],
    ['is answered the next day', '2026-03-11 00:00', rejected, [thanks], `due ${reply}`],
    [
      'of a Friday is answered on Monday',
      '2026-03-14',
      { ...rejected, stateAt: '2026-03-13T15:00:00.000Z' },
      [],
      'coming rejection-reply 2026-03-16..2026-03-18 ana',
    ],
    [
      'of a Wednesday is late after the weekend',
      '2026-03-12',
      { ...rejected, stateAt: '2026-03-11T15:00:00.000Z' },
      [],
      'due rejection-reply 2026-03-12..2026-03-16 ana',
    ],
    ['is answered once', '2026-03-12', rejected, [sentMail('rejection-reply', '2026-03-11')], 'done'],
    [
      'is answered in place of thanks',
      '2026-03-11',
      { ...rejected, interviewDate: '2026-03-10' },
      [],
      `due ${reply}`,
    ],
    [
      'is answered whatever the day of the interview',
      '2026-03-11',
      { ...rejected, interviewDate: '' },
      [],
      `due ${reply}`,
    ],
    ['can be answered for two weeks', '2026-03-25', rejected, [], `due ${reply}`],
    ['is let be after that', '2026-03-26', rejected, [], 'done'],
    [
      'goes by the day the interview was entered when its own is not known',
      '2026-02-23',
      { state: 'rejected' },
      [],
      'due rejection-reply 2026-02-23..2026-02-25 ana',
    ],
    ['without any day asks for nothing', '2026-03-11', { state: 'rejected', createdAt: '' }, [], 'done'],
  ];
  test.each(cases)('%s', (...one) => expect(stepIn(one)).toBe(one[4]));
});
