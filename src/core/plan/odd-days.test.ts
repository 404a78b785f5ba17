import { describe, expect, test } from 'vitest';
import { isDay, isInstant, isTime } from './days.ts';
import type { Interview } from './interview.ts';
import { interviewStates } from './interview.ts';
import { historyOf } from './known-before.ts';
import { nextStep } from './next-step.ts';
import { othersWaiting } from './others-waiting.ts';
import { inputOf, moment, sentMail } from './plan-input.cases.ts';
import { reminders } from './reminders.ts';
import { suggestStage } from './suggest-stage.ts';
import { timeline } from './timeline.ts';

/** What a slip of the keyboard, an old version or a file may have brought in: one record must not take all with it. */
const odd = [
  'soon',
  '2026-02-31',
  '0002-03-01',
  '12026-03-02',
  '275760-09-13',
  '9999-12-31',
  '9999-12-31T23:59:59.999Z',
  '2026-13-01T00:00:00Z',
  '2026-03-02T25:00:00Z',
];
const names = [
  'interviewDate',
  'interviewTime',
  'promisedDate',
  'stateAt',
  'snoozedUntil',
  'createdAt',
  'updatedAt',
] as const satisfies ReadonlyArray<keyof Interview>;

/** As the browser's clock does it: what is no instant gives no day. */
const localMoment = (instant: string) => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? { day: 'NaN-NaN-NaN', time: 'NaN:NaN' }
    : momentOf(date.toISOString());
};
const momentOf = (instant: string) => ({ day: instant.split('T')[0] ?? '', time: instant.slice(11, 16) });

describe.each(odd)('%s', (value) => {
  const now = moment('2026-03-10');
  const thanks = sentMail('thank-you', '2026-03-03');
  const inputs = interviewStates.flatMap((state) => [
    ...names.map((name) => inputOf({ state, [name]: value }, [thanks])),
    inputOf({ state }, [{ ...thanks, at: value }]),
    inputOf({ state }, [{ ...thanks, at: value, certainty: 'written' }]),
  ]);
  test('stops nothing, wherever it stands', () => {
    for (const each of inputs) {
      const input = { ...each, localMoment };
      const step = nextStep(input, now);
      if (step.kind === 'due' || step.kind === 'coming')
        expect([step.from, step.lateAfter].every(isDay)).toBe(true);
      timeline(input, now);
      suggestStage(input, now);
      historyOf(input);
      othersWaiting([input], 'else', now);
      const { due, next } = reminders([input], now);
      for (const { day, time } of [...due.map(({ at }) => at), ...(next ? [next] : [])]) {
        expect([day, isDay(day), isTime(time)]).toEqual([day, true, true]);
      }
    }
  });
});

test.each([
  ['2026-03-02', true, true],
  ['2026-03-02T10:00:00.000Z', true, true],
  ['2026-03-02T25:00:00Z', true, false],
  ['12026-03-02', false, false],
  ['9999-12-31', false, false],
  ['', false, false],
])('%s is a day: %s, an instant: %s', (text, day, instant) => {
  expect([isDay(text), isInstant(text)]).toEqual([day, instant]);
});
