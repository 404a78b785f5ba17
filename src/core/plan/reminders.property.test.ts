import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { first, second, thanks } from './next-step.cases.ts';
import { nextStep, type PlanInput } from './next-step.ts';
import { clockOf, inputOf, moment, sentMail } from './plan-input.cases.ts';
import type { QuietHours } from './quiet-hours.ts';
import { reminders } from './reminders.ts';

const night = { from: '20:00', to: '08:00' };

const zones = [
  'Pacific/Honolulu',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
const hourMs = 3_600_000;

/** Looks every hour for some weeks, somewhere else every few hours, and says on which local days what was told. */
function travel(input: PlanInput, itinerary: readonly string[], stayHours: number, quiet: QuietHours | null) {
  const told = new Map<string, string>();
  const begin = Date.parse('2026-03-01T00:00:00.000Z');
  for (let hour = 0; hour < 24 * 35; hour++) {
    const clock = clockOf(itinerary[Math.floor(hour / stayHours) % itinerary.length] ?? 'UTC');
    const now = clock(new Date(begin + hour * hourMs).toISOString());
    const { due, isQuiet } = reminders([{ ...input, localMoment: clock }], now, quiet);
    if (isQuiet) continue;
    for (const { key } of due) if (!told.has(key)) told.set(key, now.day);
  }
  return told;
}

describe('somebody who travels', () => {
  it('is told of each mail once and no day late, across zones and changes of the clock', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...zones), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 3, max: 90 }),
        fc.constantFrom(null, night),
        fc.integer({ min: 0, max: 23 }),
        (itinerary, stayHours, quiet, hour) => {
          const at = `2026-03-03T${String(hour).padStart(2, '0')}:30:00.000Z`;
          const told = travel(inputOf({}, [sentMail('thank-you', at)]), itinerary, stayHours, quiet);
          expect([...told.keys()].map((key) => key.split(':').slice(0, 2).join(':'))).toEqual([
            'acme:follow-up',
          ]);
          const [day = ''] = told.values();
          expect(day >= '2026-03-09' && day <= addDays('2026-03-11', 1)).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });
});

it('names as next the moment at which something new is due, and none sooner', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom(null, night, { from: '08:30', to: '09:30' }),
      fc.subarray([thanks, first, second]),
      fc.constantFrom('', '2026-03-20'),
      (days, hour, quiet, sent, promisedDate) => {
        const input = inputOf({ promisedDate }, sent);
        const now = moment(`${addDays('2026-03-01', days)} ${String(hour).padStart(2, '0')}:00`);
        const told = (at: typeof now) => {
          const { due, isQuiet } = reminders([input], at, quiet);
          return isQuiet ? [] : due.map(({ key }) => key);
        };
        const { next } = reminders([input], now, quiet);
        const known = told(now);
        if (next) {
          expect(`${next.day} ${next.time}` > `${now.day} ${now.time}`).toBe(true);
          expect(told(next).filter((key) => !known.includes(key))).not.toEqual([]);
        }
        const end = next ? `${next.day} ${next.time}` : '2026-04-20 00:00';
        for (let day = now.day; day <= end.slice(0, 10); day = addDays(day, 1)) {
          for (const time of ['00:00', '08:59', '17:59']) {
            const then = { day, time };
            if (`${day} ${time}` <= `${now.day} ${now.time}` || `${day} ${time}` >= end) continue;
            expect(told(then).filter((key) => !known.includes(key))).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 80, examples: [[8, 20, night, [], '']] },
  );
});

it('never speaks of what the plan does not hold', () => {
  const inputs = [
    inputOf(),
    inputOf({}, [thanks]),
    inputOf({}, [thanks, first]),
    inputOf({}, [thanks, first, second]),
  ];
  for (const input of inputs) {
    for (let days = 0; days < 40; days++) {
      const now = moment(addDays('2026-03-01', days));
      for (const { stage } of reminders([input], now).due) {
        expect(nextStep(input, now)).toMatchObject({ kind: 'due', stage });
      }
    }
  }
});
