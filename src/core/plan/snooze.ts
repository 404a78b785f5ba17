import { addDays, dayNumber, isInstant } from './days.ts';
import type { Interview } from './interview.ts';
import type { LocalMoment } from './next-step.ts';

export const snoozes = ['tomorrow', 'in-three-days', 'next-week'] as const;
export type Snooze = (typeof snoozes)[number];

/** What may be put off to on a day: on a Sunday next week is tomorrow. */
export function snoozesOn(today: string): Snooze[] {
  const days = snoozes.map((snooze) => daysOf(snooze, today));
  return snoozes.filter((snooze, place) => days.indexOf(daysOf(snooze, today)) === place);
}

/** Has the person put it off, beyond the instant `at`? */
export function isPutOff({ snoozedUntil }: Pick<Interview, 'snoozedUntil'>, at: string): boolean {
  return isInstant(snoozedUntil) && snoozedUntil > at;
}

/** When what is put off on a day comes back: in the morning; "next week" is its Monday. */
export function snoozedTo(snooze: Snooze, today: string): LocalMoment {
  return { day: addDays(today, daysOf(snooze, today)), time: '09:00' };
}

function daysOf(snooze: Snooze, today: string): number {
  if (snooze === 'tomorrow') return 1;
  if (snooze === 'in-three-days') return 3;
  // Day 0, 1 January 1970, was a Thursday, three days after a Monday.
  return 7 - (((dayNumber(today) ?? 0) + 3) % 7);
}
