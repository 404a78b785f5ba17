import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stage } from '../text/draft.ts';
import { addBusinessDays, addDays, daysBetween, onBusinessDay } from './days.ts';
import { interviewStates } from './interview.ts';
import { type NextStep, nextStep, type PlanInput } from './next-step.ts';
import { isNudge } from './nudge.ts';
import { clockOf, inputOf, peopleCalled, sentMail } from './plan-input.cases.ts';

const start = '2026-02-20';
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days));
const zone = fc.constantFrom(
  'Pacific/Honolulu',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
);
const stage = fc.constantFrom<Stage>(
  'thank-you',
  'follow-up',
  'status-check',
  'rejection-reply',
  'share-an-idea',
);
const mail = fc
  .record({
    stage,
    at: day,
    minutes: fc.integer({ min: 0, max: 1439 }),
    person: fc.constantFrom('ana', 'lee'),
    certainty: fc.constantFrom('sent' as const, 'sent' as const, 'written' as const),
  })
  .map(({ stage, at, minutes, person, certainty }) => {
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return sentMail(stage, `${at}T${time}:00.000Z`, { person, certainty });
  });
const input: fc.Arbitrary<PlanInput> = fc
  .record({
    interviewDate: day,
    promisedDate: fc.oneof(day, fc.constant('')),
    state: fc.constantFrom('waiting' as const, 'waiting' as const, ...interviewStates),
    sent: fc.array(mail, { maxLength: 5 }),
    zone,
  })
  .map(({ sent, zone, ...known }) =>
    inputOf(
      { ...known, people: peopleCalled('ana', 'lee'), stateAt: '2026-03-10T20:00:00.000Z' },
      sent,
      zone,
    ),
  );
const now = fc.record({ day, time: fc.constantFrom('00:00', '09:30', '23:59') });

/** The first day anything is to be written; behind all days when there is nothing. */
function startOf(step: NextStep): string {
  return step.kind === 'due' || step.kind === 'coming' ? step.from : '9999-12-31';
}

it('is due exactly when its day has come', () => {
  fc.assert(
    fc.property(input, now, (input, now) => {
      const step = nextStep(input, now);
      if (step.kind === 'due') expect(step.from <= now.day).toBe(true);
      if (step.kind === 'coming') expect(step.from >= now.day).toBe(true);
      if (step.kind === 'due' || step.kind === 'coming') expect(step.lateAfter > step.from).toBe(true);
    }),
  );
});

it('puts no nudge before five working days, nor within a week of another, nor on a weekend', () => {
  fc.assert(
    fc.property(input, now, (input, now) => {
      const step = nextStep(input, now);
      if (step.kind !== 'due' && step.kind !== 'coming') return;
      if (step.stage !== 'thank-you') expect(onBusinessDay(step.from)).toBe(step.from);
      if (!isNudge(step.stage)) return;
      expect(step.people).toHaveLength(1);
      const { interviewDate, promisedDate } = input.interview;
      expect(step.from >= addBusinessDays(interviewDate, 5)).toBe(true);
      if (promisedDate !== '') expect(step.from >= addBusinessDays(promisedDate, 2)).toBe(true);
      for (const { at, stage, certainty } of input.sent) {
        if (certainty !== 'sent' || !isNudge(stage)) continue;
        expect(step.stage).toBe('status-check');
        expect(daysBetween(input.localMoment(at).day, step.from)).toBeGreaterThanOrEqual(7);
      }
    }),
    { numRuns: 500 },
  );
});

it('never asks for anything sooner because something was sent', () => {
  fc.assert(
    fc.property(input, mail, now, (input, more, now) => {
      const before = startOf(nextStep(input, now));
      const after = startOf(nextStep({ ...input, sent: [...input.sent, more] }, now));
      expect(after >= before).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('comes to an end when it is heeded: at most two nudges, a week apart, then silence', () => {
  fc.assert(
    fc.property(input, (begun) => {
      let input: PlanInput = { ...begun, sent: [] };
      const nudges: string[] = [];
      for (let days = 0; days < 200; days++) {
        const today = addDays(start, days);
        const step = nextStep(input, { day: today, time: '12:00' });
        if (step.kind === 'stop') expect(nudges).toHaveLength(2);
        if (step.kind !== 'due') continue;
        if (isNudge(step.stage)) nudges.push(today);
        // Noon in the person's zone, give or take a few hours, lies on the same day.
        const at = ['00', '06', '12', '18', '23']
          .map((hour) => `${today}T${hour}:00:00.000Z`)
          .find((instant) => input.localMoment(instant).day === today);
        if (at === undefined) throw new Error('no instant of that day');
        input = {
          ...input,
          sent: [...input.sent, ...step.people.map((person) => sentMail(step.stage, at, { person }))],
        };
      }
      const [one, two] = nudges;
      expect(nudges.length).toBe(input.interview.state === 'waiting' ? 2 : 0);
      if (one && two) expect(daysBetween(one, two)).toBeGreaterThanOrEqual(7);
    }),
    { numRuns: 60 },
  );
});

it('asks for the same mail wherever the person is, a day sooner or later at most, weekends apart', () => {
  fc.assert(
    fc.property(input, zone, now, (input, zone, now) => {
      const here = nextStep(input, now);
      const there = nextStep({ ...input, localMoment: clockOf(zone) }, now);
      if (input.interview.state === 'rejected') return;
      if (startOf(here) === '9999-12-31') expect(there.kind).toBe(here.kind);
      else {
        expect(there).toMatchObject({ stage: (here as { stage: Stage }).stage });
        expect(Math.abs(daysBetween(startOf(here), startOf(there)))).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 300 },
  );
});
