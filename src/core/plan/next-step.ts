import type { Stage } from '../text/draft.ts';
import type { Interview } from './interview.ts';
import type { Sent } from './sent.ts';

/** A moment on the person's own clock: ISO 8601 day and `HH:MM`. */
export interface LocalMoment {
  day: string;
  time: string;
}

/** What an interview asks of the person. Days are ISO 8601 and local. */
export type NextStep =
  /** To be written: from `from` on (past or today when `due`), late after `lateAfter`. `people`: ids of those not written to yet. */
  | { kind: 'due' | 'coming'; stage: Stage; from: string; lateAfter: string; people: string[] }
  /** Both nudges are gone: leave it be. `since` is the day of the last one. */
  | { kind: 'stop'; since: string }
  /** Nothing to write: an answer came, an offer, or the person closed it. */
  | { kind: 'done' }
  /** The interview's day is not known. */
  | { kind: 'no-date' };

export type PlanInput = { interview: Interview; sent: readonly Sent[] };
