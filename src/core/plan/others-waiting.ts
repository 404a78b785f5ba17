import { byCode } from '../text/by-code.ts';
import { daysBetween, isDay, isInstant, latestDay } from './days.ts';
import type { Interview } from './interview.ts';
import { type LocalMoment, type NextStep, nextStep, type PlanInput } from './next-step.ts';
import { sentOf } from './sent-log.ts';

/** After so many days without a word either way an interview is worth a look. */
const longSilentAfterDays = 14;

/** Another interview that could do with attention. */
export interface WaitingInterview {
  interview: Interview;
  step: NextStep;
  /** Days since the interview, or since the last mail sent about it. */
  silentDays: number;
}

/**
 * The interviews beside one that have a mail due, the one that is late first before the others, and after them those
 * that have long been silent, the longest first.
 */
export function othersWaiting(
  all: readonly PlanInput[],
  exceptId: string,
  now: LocalMoment,
): WaitingInterview[] {
  return all
    .filter(({ interview }) => interview.id !== exceptId)
    .map((input) => ({
      interview: input.interview,
      step: nextStep(input, now),
      silentDays: silentDays(input, now),
    }))
    .filter(
      ({ interview, step, silentDays }) =>
        step.kind === 'due' || (interview.state === 'waiting' && silentDays >= longSilentAfterDays),
    )
    .toSorted((a, b) => byCode(deadline(a.step), deadline(b.step)) || b.silentDays - a.silentDays);
}

function silentDays(input: PlanInput, now: LocalMoment): number {
  const { interviewDate, createdAt } = input.interview;
  const days = sentOf(input).map(({ at }) => input.localMoment(at).day);
  if (isDay(interviewDate)) days.push(interviewDate);
  else if (isInstant(createdAt)) days.push(input.localMoment(createdAt).day);
  return days.length === 0 ? 0 : Math.max(0, daysBetween(latestDay(...days), now.day));
}

/** Behind all days, when there is none. */
function deadline(step: NextStep): string {
  return step.kind === 'due' ? step.lateAfter : '9999-12-31';
}
