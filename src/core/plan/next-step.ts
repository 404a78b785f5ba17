import type { Stage } from '../text/draft.ts';
import { daysBetween, isDay, isTime } from './days.ts';
import type { Interview } from './interview.ts';
import { endOfNudges, nudge } from './nudge.ts';
import { rejectionReply } from './rejection-reply.ts';
import type { Sent } from './sent.ts';
import { thanksLapseAfterDays, thankYou } from './thank-you.ts';

/** A moment on the person's own clock: ISO 8601 day and `HH:MM`. */
export interface LocalMoment {
  day: string;
  time: string;
}

/** A mail to be written. Days are ISO 8601 and local. */
export interface PlannedMail {
  stage: Stage;
  from: string;
  /** The last day it is in time. */
  lateAfter: string;
  /** Ids of those it should go to and has not gone to yet. */
  people: string[];
}

/** What an interview asks of the person. Days are ISO 8601 and local. */
export type NextStep =
  /** To be written: `due` from `from` on. */
  | ({ kind: 'due' | 'coming' } & PlannedMail)
  /** Both nudges are gone: leave it be. `since` is the day of the last one. */
  | { kind: 'stop'; since: string }
  /** Nothing to write: an answer came, an offer, or the person closed it. */
  | { kind: 'done' }
  /** The interview's day is not known. */
  | { kind: 'no-date' };

/** An interview with its log. */
export interface PlanInput {
  interview: Interview;
  /** The records of this interview; those of others are passed over. */
  sent: readonly Sent[];
  /** What the person's clock shows at an instant (ISO 8601, UTC), in the time zone they are in now. */
  localMoment(instant: string): LocalMoment;
}

/**
 * What the interview asks of the person next. Thanks come first, one mail for each person, and lapse a week after the
 * interview; then one nudge, a second, and no more. Only what is known to be sent counts as sent.
 */
export function nextStep(input: PlanInput, now: LocalMoment): NextStep {
  const { interview } = input;
  const { state, interviewDate, interviewTime } = interview;
  if (state === 'offer' || state === 'closed') return { kind: 'done' };
  if (state === 'rejected') return planned(rejectionReply(input, now), now);
  if (!isDay(interviewDate)) return { kind: state === 'waiting' ? 'no-date' : 'done' };
  const thanks = thankYou(input);
  if (thanks && daysBetween(interviewDate, now.day) <= thanksLapseAfterDays) {
    const isOver =
      now.day > thanks.from ||
      (now.day === thanks.from && (now.time >= interviewTime || !isTime(interviewTime)));
    return { kind: isOver ? 'due' : 'coming', ...thanks };
  }
  if (state !== 'waiting') return { kind: 'done' };
  const since = endOfNudges(input);
  return since === null ? planned(nudge(input), now) : { kind: 'stop', since };
}

function planned(mail: PlannedMail | null, now: LocalMoment): NextStep {
  if (!mail) return { kind: 'done' };
  return { kind: mail.from <= now.day ? 'due' : 'coming', ...mail };
}
