import { describe, expect, test } from 'vitest';
import { first, panel, type StepCase, second, stepIn, thanks } from './next-step.cases.ts';
import { peopleCalled, sentMail } from './plan-input.cases.ts';

describe('the first nudge', () => {
  const cases: StepCase[] = [
    [
      'comes a week after the thanks',
      '2026-03-09',
      {},
      [thanks],
      'coming follow-up 2026-03-10..2026-03-17 ana',
    ],
    ['is due then', '2026-03-10', {}, [thanks], 'due follow-up 2026-03-10..2026-03-17 ana'],
    ['stays due', '2026-04-30', {}, [thanks], 'due follow-up 2026-03-10..2026-03-17 ana'],
    [
      'waits for Monday',
      '2026-03-14',
      {},
      [sentMail('thank-you', '2026-03-07')],
      'coming follow-up 2026-03-16..2026-03-23 ana',
    ],
    [
      'goes by the last thanks',
      '2026-03-08',
      { people: peopleCalled('ana', 'lee') },
      [thanks, sentMail('thank-you', '2026-03-05', { person: 'lee' })],
      'coming follow-up 2026-03-12..2026-03-19 ana',
    ],
    [
      'waits two working days for the day they named',
      '2026-03-10',
      { promisedDate: '2026-03-12' },
      [thanks],
      'coming follow-up 2026-03-16..2026-03-23 ana',
    ],
    [
      'comes sooner than a week after late thanks when they named a day',
      '2026-03-10',
      { promisedDate: '2026-03-06' },
      [sentMail('thank-you', '2026-03-06')],
      'due follow-up 2026-03-10..2026-03-17 ana',
    ],
    [
      'never comes before five working days',
      '2026-03-06',
      { promisedDate: '2026-03-03' },
      [thanks],
      'coming follow-up 2026-03-09..2026-03-16 ana',
    ],
    [
      'never comes before five working days after a Saturday',
      '2026-03-09',
      { interviewDate: '2026-03-07', promisedDate: '2026-03-09' },
      [sentMail('thank-you', '2026-03-07')],
      'coming follow-up 2026-03-13..2026-03-20 ana',
    ],
    [
      'is not led astray by a promise that is no day',
      '2026-03-10',
      { promisedDate: 'soon' },
      [thanks],
      'due follow-up 2026-03-10..2026-03-17 ana',
    ],
    [
      'goes to who was written to first',
      '2026-03-12',
      panel,
      [
        sentMail('thank-you', '2026-03-03', { person: 'kim' }),
        sentMail('thank-you', '2026-03-04', { person: 'ana' }),
      ],
      'due follow-up 2026-03-11..2026-03-18 kim',
    ],
    [
      'does not go to somebody who is gone from the form',
      '2026-03-12',
      {},
      [thanks, sentMail('thank-you', '2026-03-02', { person: 'gone' })],
      'due follow-up 2026-03-10..2026-03-17 ana',
    ],
  ];
  test.each(cases)('%s', (...one) => expect(stepIn(one)).toBe(one[4]));
});

describe('the second nudge', () => {
  const cases: StepCase[] = [
    [
      'comes a week after the first',
      '2026-03-16',
      {},
      [thanks, first],
      'coming status-check 2026-03-17..2026-03-24 ana',
    ],
    [
      'comes two weeks after the interview at the soonest',
      '2026-03-16',
      {},
      [thanks, sentMail('follow-up', '2026-03-05')],
      'due status-check 2026-03-16..2026-03-23 ana',
    ],
    [
      'waits for a promise that was moved',
      '2026-03-24',
      { promisedDate: '2026-03-23' },
      [thanks, first],
      'coming status-check 2026-03-25..2026-04-01 ana',
    ],
    [
      'keeps its week when the moved promise is near',
      '2026-03-16',
      { promisedDate: '2026-03-11' },
      [thanks, first],
      'coming status-check 2026-03-17..2026-03-24 ana',
    ],
    [
      'goes where the first went',
      '2026-03-17',
      panel,
      [thanks, { ...first, person: 'lee' }],
      'due status-check 2026-03-17..2026-03-24 lee',
    ],
    [
      'is still to come when the first was put to two people at once',
      '2026-03-11',
      panel,
      [thanks, first, { ...first, id: 'x', person: 'lee', at: '2026-03-10T17:00:00.000Z' }],
      'coming status-check 2026-03-17..2026-03-24 lee',
    ],
  ];
  test.each(cases)('%s', (...one) => expect(stepIn(one)).toBe(one[4]));
});

describe('then it stops', () => {
  const later = sentMail('follow-up', '2026-03-18');
  const cases: StepCase[] = [
    ['after the second nudge', '2026-03-18', {}, [thanks, first, second], 'stop 2026-03-18'],
    ['for good', '2026-12-01', {}, [thanks, first, second], 'stop 2026-03-18'],
    ['after a status check alone', '2026-03-19', {}, [thanks, second], 'stop 2026-03-18'],
    ['after two follow-ups', '2026-03-19', {}, [thanks, first, later], 'stop 2026-03-18'],
    [
      'whatever is promised then',
      '2026-03-19',
      { promisedDate: '2026-04-01' },
      [first, second],
      'stop 2026-03-18',
    ],
    ['in whatever order the log is', '2026-03-19', {}, [second, first], 'stop 2026-03-18'],
  ];
  test.each(cases)('%s', (...one) => expect(stepIn(one)).toBe(one[4]));
});
