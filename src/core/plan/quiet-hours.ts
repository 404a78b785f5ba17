import { addDays } from './days.ts';
import type { LocalMoment } from './next-step.ts';

/** Hours of the local day, `HH:MM`, in which nothing is said. From late to early they go over midnight; two equal times are none. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The moment itself, or the end of the quiet hours it lies in. */
export function afterQuiet({ day, time }: LocalMoment, quiet: QuietHours | null): LocalMoment {
  if (!quiet || quiet.from === quiet.to) return { day, time };
  const { from, to } = quiet;
  if (from < to) return { day, time: time >= from && time < to ? to : time };
  if (time >= from) return { day: addDays(day, 1), time: to };
  return { day, time: time < to ? to : time };
}
