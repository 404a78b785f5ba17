import { expect, it } from 'vitest';
import { type Snooze, snoozedTo } from './snooze.ts';

it.each<[Snooze, string, string]>([
  ['tomorrow', '2026-02-28', '2026-03-01'],
  ['in-three-days', '2026-12-30', '2027-01-02'],
  // A Monday, a Wednesday and a Sunday.
  ['next-week', '2026-03-02', '2026-03-09'],
  ['next-week', '2026-03-04', '2026-03-09'],
  ['next-week', '2026-03-08', '2026-03-09'],
])('%s from %s is the morning of %s', (snooze, today, day) => {
  expect(snoozedTo(snooze, today)).toEqual({ day, time: '09:00' });
});
