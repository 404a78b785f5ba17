import type { LocalMoment } from '../core/plan/next-step.ts';

/** The person's own clock, in the time zone the machine is in now. */

/** What the person's clock shows at an instant (ISO 8601 in UTC; now, when none is given). */
export function localMoment(instant?: string): LocalMoment {
  const date = instant === undefined ? new Date() : new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

/**
 * The instant at which the person's clock shows a moment, in milliseconds. An hour that daylight saving skips is the one
 * after it; of an hour that comes twice it is the first.
 */
export function instantOf({ day, time }: LocalMoment): number {
  return new Date(`${day}T${time}`).getTime();
}
