import { expect, test } from 'vitest';
import { othersWaiting } from './others-waiting.ts';
import { inputOf, moment, sentMail } from './plan-input.cases.ts';

const of = (interview: string) => ({ interview });
const thanked = inputOf({ id: 'thanked' }, [sentMail('thank-you', '2026-03-10', of('thanked'))]);
const all = [
  inputOf({ id: 'fresh', interviewDate: '2026-03-11' }),
  inputOf({ id: 'nudge' }),
  thanked,
  inputOf({ id: 'silent', interviewDate: '2026-02-10', promisedDate: '2026-04-20' }, [
    sentMail('thank-you', '2026-02-11', of('silent')),
  ]),
  inputOf({ id: 'stopped', interviewDate: '2026-01-05' }, [
    sentMail('follow-up', '2026-01-12', of('stopped')),
    sentMail('status-check', '2026-01-19', of('stopped')),
  ]),
  inputOf({ id: 'no-date', interviewDate: '', createdAt: '2026-02-01T09:00:00.000Z' }),
  inputOf({ id: 'done', state: 'offer', interviewDate: '2026-01-05' }),
  inputOf({ id: 'undated', interviewDate: '', createdAt: '' }),
  inputOf({ id: 'to-come', interviewDate: '2026-03-30' }),
];

test('those with a mail due come first, the most pressing before the rest, then the long silent', () => {
  const waiting = othersWaiting(all, 'else', moment('2026-03-12'));
  expect(
    waiting.map(({ interview, step, silentDays }) => `${interview.id} ${step.kind} ${silentDays}`),
  ).toEqual(['fresh due 1', 'nudge due 10', 'stopped stop 52', 'no-date no-date 39', 'silent coming 29']);
});

test('the one asked about is left out', () => {
  const ids = othersWaiting(all, 'nudge', moment('2026-03-12')).map(({ interview }) => interview.id);
  expect(ids).not.toContain('nudge');
  expect(ids).toContain('fresh');
});

test('silence is counted from the last word sent', () => {
  expect(othersWaiting([thanked], 'else', moment('2026-03-16'))).toEqual([]);
  expect(othersWaiting([thanked], 'else', moment('2026-03-17'))).toMatchObject([
    { step: { kind: 'due' }, silentDays: 7 },
  ]);
});
