import { expect, test } from 'vitest';
import type { Interview } from './interview.ts';
import { inputOf, moment, peopleCalled, sentMail } from './plan-input.cases.ts';
import type { Sent } from './sent.ts';
import { timeline } from './timeline.ts';

const thanks = sentMail('thank-you', '2026-03-03', { channel: 'linkedin' });
const first = sentMail('follow-up', '2026-03-10');
const second = sentMail('status-check', '2026-03-18');

test.each<[name: string, now: string, known: Partial<Interview>, sent: Sent[], points: string[]]>([
  [
    'the whole way lies ahead',
    '2026-03-02',
    {},
    [],
    [
      '2026-03-02 interview',
      '2026-03-02 due thank-you mail ana',
      '2026-03-09 due follow-up mail ana',
      '2026-03-16 due status-check mail ana',
      '2026-03-23 stop',
    ],
  ],
  [
    'what is late moves the rest',
    '2026-03-14',
    { channel: 'phone', stateAt: '2026-03-04T09:00:00.000Z' },
    [thanks],
    [
      '2026-03-02 interview',
      '2026-03-03 sent thank-you linkedin ana',
      '2026-03-10 due follow-up phone ana',
      '2026-03-23 due status-check phone ana',
      '2026-03-30 stop',
    ],
  ],
  [
    'one mail for each person',
    '2026-03-03',
    { people: peopleCalled('ana', 'lee', 'kim'), promisedDate: '2026-03-12' },
    [thanks, { ...thanks, id: 'lee', person: 'lee', certainty: 'written', at: '2026-03-03T13:00:00.000Z' }],
    [
      '2026-03-02 interview',
      '2026-03-02 due thank-you mail lee',
      '2026-03-02 due thank-you mail kim',
      '2026-03-03 sent thank-you linkedin ana',
      '2026-03-03 written thank-you linkedin lee',
      '2026-03-12 promised',
      '2026-03-16 due follow-up mail ana',
      '2026-03-23 due status-check mail ana',
      '2026-03-30 stop',
    ],
  ],
  [
    'nothing lies ahead',
    '2026-06-01',
    {},
    [second, first, thanks],
    [
      '2026-03-02 interview',
      '2026-03-03 sent thank-you linkedin ana',
      '2026-03-10 sent follow-up mail ana',
      '2026-03-18 sent status-check mail ana',
      '2026-03-25 stop',
    ],
  ],
  [
    'a rejection',
    '2026-03-11',
    { state: 'rejected', stateAt: '2026-03-10T23:30:00.000Z', promisedDate: 'soon' },
    [thanks],
    [
      '2026-03-02 interview',
      '2026-03-03 sent thank-you linkedin ana',
      '2026-03-10 state rejected',
      '2026-03-11 due rejection-reply mail ana',
    ],
  ],
  ['nothing is known', '2026-03-11', { interviewDate: '' }, [], []],
])('%s', (_, now, known, sent, points) => {
  const told = timeline(inputOf(known, sent), moment(now)).map(
    ({ day, kind, stage, channel, person, state }) =>
      [day, kind, stage, channel, person, state].filter((part) => part !== undefined).join(' '),
  );
  expect(told).toEqual(points);
});

test('days are those of the person’s clock', () => {
  const sent = sentMail('thank-you', '2026-03-03T23:30:00.000Z');
  const tokyo = timeline(inputOf({}, [sent], 'Asia/Tokyo'), moment('2026-03-05'));
  expect(tokyo.find(({ kind }) => kind === 'sent')?.day).toBe('2026-03-04');
  expect(tokyo.find(({ kind }) => kind === 'due')?.day).toBe('2026-03-11');
});

test('what is to come lies behind what was sent, however late that was in the day', () => {
  const sent = sentMail('thank-you', '2026-03-03T06:30:00.000Z', { person: 'lee' });
  const input = inputOf({ people: peopleCalled('ana', 'lee') }, [sent], 'America/Los_Angeles');
  const followUp = timeline(input, moment('2026-03-02 23:00')).find(({ stage }) => stage === 'follow-up');
  // Lee was written to first.
  expect(followUp).toMatchObject({ kind: 'due', person: 'lee' });
});
