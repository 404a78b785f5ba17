import type { Stage } from '../text/draft.ts';
import { addBusinessDays, addDays, isDay, latestDay, onBusinessDay } from './days.ts';
import type { PlanInput, PlannedMail } from './next-step.ts';
import type { Sent } from './sent.ts';
import { sentOf } from './sent-log.ts';

/** After these two it is for the employer to speak. */
const mostNudges = 2;
const dayMs = 86_400_000;

/** Does a mail of this stage ask the employer for an answer? */
export function isNudge(stage: Stage): boolean {
  return stage === 'follow-up' || stage === 'status-check';
}

/**
 * The next nudge, whose turn it is known to be. The first: two working days after the day the employer named, else a
 * week after the interview or the last thanks, whichever is later; never before five working days have passed. The
 * second: the same, and two weeks after the interview, and a week after the first. Never on a weekend; late a week
 * after it was due. It goes to one person, as a panel asked one by one feels chased.
 */
export function nudge(input: PlanInput): PlannedMail {
  const { interviewDate, promisedDate } = input.interview;
  const records = sentOf(input);
  const last = records.findLast(({ stage }) => isNudge(stage));
  const thanks = records.filter(({ stage }) => stage === 'thank-you').map((record) => dayOf(input, record));
  const answer = isDay(promisedDate)
    ? addBusinessDays(promisedDate, 2)
    : addDays(latestDay(interviewDate, ...thanks), 7);
  const first = latestDay(answer, addBusinessDays(interviewDate, 5));
  const from = onBusinessDay(
    last ? latestDay(first, addDays(interviewDate, 14), addDays(dayOf(input, last), 7)) : first,
  );
  return {
    stage: last ? 'status-check' : 'follow-up',
    from,
    lateAfter: addBusinessDays(from, 5),
    people: contact(input),
  };
}

/** The day of the last nudge once no other may follow: after two of them, or the one that is only ever the second. */
export function endOfNudges(input: PlanInput): string | null {
  const nudges = sentOf(input).filter(({ stage }) => isNudge(stage));
  const last = nudges.at(-1);
  if (!last) return null;
  const isOver = occasions(nudges) >= mostNudges || nudges.some(({ stage }) => stage === 'status-check');
  return isOver ? dayOf(input, last) : null;
}

/** The id of the one to write to: who had the last nudge, else who was written to first, else the first person. */
export function contact(input: PlanInput): string[] {
  const ids = input.interview.people.map(({ id }) => id);
  const records = sentOf(input).filter(({ person }) => ids.includes(person));
  const one = records.findLast(({ stage }) => isNudge(stage))?.person ?? records[0]?.person ?? ids[0];
  return one === undefined ? [] : [one];
}

/** How often was asked: the same question to two people within a day is one. By the instant, so that no zone matters. */
function occasions(nudges: readonly Sent[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of nudges) {
    const instant = Date.parse(at);
    if (instant - last >= dayMs) count++;
    last = instant;
  }
  return count;
}

function dayOf({ localMoment }: PlanInput, { at }: Sent): string {
  return localMoment(at).day;
}
