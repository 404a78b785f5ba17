import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step.ts';
import { inputOf, moment, sentMail } from './plan-input.cases.ts';

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
