import { addDays } from './days.ts';
import type { LocalMoment } from './next-step.ts';

/** The hour at which what was put off comes back. */
const morning = '09:00';

export function tomorrowMorning({ day }: LocalMoment): LocalMoment {
  return { day: addDays(day, 1), time: morning };
}
