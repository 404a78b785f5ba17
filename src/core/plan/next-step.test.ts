import { describe, expect, it, test } from 'vitest';
import type { Interview } from './interview.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { inputOf, moment, peopleCalled, sentMail } from './plan-input.cases.ts';
import type { Sent } from './sent.ts';
import { unconfirmed } from './sent-log.ts';

/** "due follow-up 2026-03-09..2026-03-16 ana", "stop 2026-03-16", "done", "no-date". */
function told(step: NextStep): string {
  if (step.kind === 'due' || step.kind === 'coming') {
    return `${step.kind} ${step.stage} ${step.from}..${step.lateAfter} ${step.people.join(' ')}`;
  }
  return step.kind === 'stop' ? `stop ${step.since}` : step.kind;
}

type Case = [name: string, now: string, known: Partial<Interview>, sent: Sent[], step: string];

const thanks = sentMail('thank-you', '2026-03-03');
const first = sentMail('follow-up', '2026-03-10');
const second = sentMail('status-check', '2026-03-18');
const panel = { people: peopleCalled('ana', 'lee', 'kim') };

function run([, now, known, sent, step]: Case): void {
  expect(told(nextStep(inputOf(known, sent), moment(now)))).toBe(step);
}

describe('thanks', () => {
  const due = 'due thank-you 2026-03-02..2026-03-03 ana';
  const cases: Case[] = [
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
  test.each(cases)('%s', (...one) => run(one));
});

describe('the first nudge', () => {
  const cases: Case[] = [
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
  test.each(cases)('%s', (...one) => run(one));
});

describe('the second nudge', () => {
  const cases: Case[] = [
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
  test.each(cases)('%s', (...one) => run(one));
});

describe('then it stops', () => {
  const later = sentMail('follow-up', '2026-03-18');
  const cases: Case[] = [
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
  test.each(cases)('%s', (...one) => run(one));
});

describe('a rejection', () => {
  const rejected = { state: 'rejected', stateAt: '2026-03-10T15:00:00.000Z' } as const;
  const reply = 'rejection-reply 2026-03-11..2026-03-13 ana';
  const cases: Case[] = [
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
  test.each(cases)('%s', (...one) => run(one));
});

describe('the clock', () => {
  const midnight = sentMail('thank-you', '2026-03-03T04:30:00.000Z');
  it.each([
    ['America/Los_Angeles', '2026-03-09'],
    ['Europe/London', '2026-03-10'],
    ['Pacific/Auckland', '2026-03-10'],
  ])('counts days as the wall in %s does', (zone, from) => {
    expect(nextStep(inputOf({}, [midnight], zone), moment('2026-03-06'))).toMatchObject({ from });
  });

  it.each([
    // The night of 8 March has 23 hours in New York, that of 29 March in London; 1 November has 25 in New York.
    ['America/New_York', '2026-03-04', '2026-03-05T04:59:00.000Z', '2026-03-11'],
    ['America/New_York', '2026-03-04', '2026-03-05T05:01:00.000Z', '2026-03-12'],
    ['Europe/London', '2026-03-25', '2026-03-26T23:59:00.000Z', '2026-04-02'],
    ['Europe/London', '2026-03-30', '2026-03-31T22:59:00.000Z', '2026-04-07'],
    ['Europe/London', '2026-03-30', '2026-03-31T23:01:00.000Z', '2026-04-08'],
    ['America/New_York', '2026-10-28', '2026-10-29T03:59:00.000Z', '2026-11-04'],
    ['America/New_York', '2026-11-02', '2026-11-03T04:59:00.000Z', '2026-11-09'],
  ])('in %s a talk of %s, thanked for at %s, is followed up on %s', (zone, interviewDate, at, from) => {
    const input = inputOf({ interviewDate }, [sentMail('thank-you', at)], zone);
    expect(nextStep(input, moment(interviewDate))).toMatchObject({ stage: 'follow-up', from });
  });
});

describe('what is written and may be sent', () => {
  const written: Sent = { ...thanks, certainty: 'written' };
  const ids = (sent: Sent[], known: Partial<Interview> = {}) =>
    unconfirmed(inputOf(known, sent)).map(({ id }) => id);

  it('is asked about', () => expect(ids([written])).toEqual([written.id]));
  it('is not asked about once it is known', () =>
    expect(ids([written, { ...thanks, id: 'sent' }])).toEqual([]));
  it('is asked about once, for the last of its kind', () => {
    const again = { ...written, id: 'again', at: '2026-03-04T09:00:00.000Z' };
    expect(ids([again, written])).toEqual(['again']);
  });
  it('is asked about for each person and stage', () => {
    const toLee = { ...written, id: 'lee', person: 'lee', at: '2026-03-02T18:00:00.000Z' };
    expect(ids([written, toLee, { ...first, person: 'lee' }])).toEqual(['lee', written.id]);
  });
  it('is not asked about when all is over', () => expect(ids([written], { state: 'closed' })).toEqual([]));
  it('is the interview’s own', () => expect(ids([{ ...written, interview: 'else' }])).toEqual([]));
});
