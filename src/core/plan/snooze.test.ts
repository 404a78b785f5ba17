import { expect, it } from 'vitest';
import { isPutOff, type Snooze, snoozedTo, snoozesOn } from './snooze.ts';

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

it.each<[string, Snooze[]]>([
  ['2026-03-04', ['tomorrow', 'in-three-days', 'next-week']],
  // A Friday and a Sunday: the Monday after is offered once.
  ['2026-03-06', ['tomorrow', 'in-three-days']],
  ['2026-03-08', ['tomorrow', 'in-three-days']],
])('on %s each day is offered once', (today, offered) => {
  expect(snoozesOn(today)).toEqual(offered);
});

it.each([
  ['2026-03-05T08:00:00.000Z', true],
  ['2026-03-04T08:00:00.000Z', false],
  ['', false],
  ['soon', false],
])('what is put off until “%s” is put off: %s', (snoozedUntil, expected) => {
  expect(isPutOff({ snoozedUntil }, '2026-03-04T09:00:00.000Z')).toBe(expected);
});
