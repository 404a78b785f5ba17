import { addDays } from './days.ts';
import type { PlanInput, PlannedMail } from './next-step.ts';
import { isNudge } from './nudge.ts';
import { sentOf } from './sent-log.ts';

/** Thanks never sent are let go after a week: by then the nudge takes their place. */
export const thanksLapseAfterDays = 7;

/**
 * The thank-yous still to be sent, one to each person: from the interview's day on, weekend or not, and late after the
 * next day. Null when everybody was thanked, or a nudge has gone: thanks behind a question come too late.
 */
export function thankYou(input: PlanInput): PlannedMail | null {
  const { interviewDate, people } = input.interview;
  const records = sentOf(input);
  if (records.some(({ stage }) => isNudge(stage))) return null;
  const thanked = new Set(records.filter(({ stage }) => stage === 'thank-you').map(({ person }) => person));
  const missing = people.map(({ id }) => id).filter((id) => !thanked.has(id));
  if (missing.length === 0) return null;
  return { stage: 'thank-you', from: interviewDate, lateAfter: addDays(interviewDate, 1), people: missing };
}
