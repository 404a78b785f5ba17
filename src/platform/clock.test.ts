import { afterEach, expect, test, vi } from 'vitest';
import { instantOf, localMoment } from './clock.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Europe/Berlin', '2026-03-28T23:30:00.000Z', { day: '2026-03-29', time: '00:30' }],
  ['America/Los_Angeles', '2026-11-02T06:30:00.000Z', { day: '2026-11-01', time: '22:30' }],
  ['Asia/Kolkata', '2026-11-01T18:45:00.000Z', { day: '2026-11-02', time: '00:15' }],
])('in %s the clock at %s shows its own day and hour', (zone, instant, shown) => {
  vi.stubEnv('TZ', zone);
  expect(localMoment(instant)).toEqual(shown);
  expect(new Date(instantOf(shown)).toISOString()).toBe(instant);
});

test('an hour that daylight saving skips is the one after it', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const skipped = instantOf({ day: '2026-03-29', time: '02:30' });
  expect(localMoment(new Date(skipped).toISOString())).toEqual({ day: '2026-03-29', time: '03:30' });
});
