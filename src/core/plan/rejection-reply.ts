import { addDays, daysBetween, isInstant, onBusinessDay } from './days.ts';
import type { LocalMoment, PlanInput, PlannedMail } from './next-step.ts';
import { contact } from './nudge.ts';
import { sentOf } from './sent-log.ts';

/** A rejection that was not answered for so long is let be. */
const lapseAfterDays = 14;

/**
 * The answer to a rejection: a day after it, for a first feeling to pass, and late two days later; both wait for
 * Monday. One answer, to one person. Null when it was sent, or two weeks have gone by.
 */
export function rejectionReply(input: PlanInput, now: LocalMoment): PlannedMail | null {
  const reply = plannedReply(input);
  if (!reply || wasSent(input) || daysBetween(reply.from, now.day) > lapseAfterDays) return null;
  return reply;
}

/** The answer, whether or not it is still to be sent; null when nothing says when the rejection came. */
export function plannedReply(input: PlanInput): PlannedMail | null {
  const { stateAt, createdAt } = input.interview;
  const instant = stateAt || createdAt;
  if (!isInstant(instant)) return null;
  const from = onBusinessDay(addDays(input.localMoment(instant).day, 1));
  return {
    stage: 'rejection-reply',
    from,
    lateAfter: onBusinessDay(addDays(from, 2)),
    people: contact(input),
  };
}

function wasSent(input: PlanInput): boolean {
  return sentOf(input).some(({ stage }) => stage === 'rejection-reply');
}
