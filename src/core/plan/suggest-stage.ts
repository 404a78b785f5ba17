import type { Stage } from '../text/draft.ts';
import { type LocalMoment, nextStep, type PlanInput } from './next-step.ts';
import { sentOf } from './sent-log.ts';

/**
 * The mail to write now: the one that is due or comes next. Where nothing is planned it is what is left to say: after
 * a rejection the answer to it, else what follows the last mail sent; after both nudges still a status check, but
 * nobody who has answered is asked again. Somebody who was thanked is not thanked again while others wait for theirs.
 */
export function suggestStage(input: PlanInput, now: LocalMoment, person?: string): Stage {
  const step = nextStep(input, now);
  if (step.kind === 'due' || step.kind === 'coming') {
    const isThanked = step.stage === 'thank-you' && person !== undefined && !step.people.includes(person);
    return isThanked && input.interview.people.some(({ id }) => id === person) ? 'follow-up' : step.stage;
  }
  if (input.interview.state === 'rejected') return 'rejection-reply';
  const sent = new Set(sentOf(input).map(({ stage }) => stage));
  const hasAsked = sent.has('follow-up') || sent.has('status-check');
  if (hasAsked && input.interview.state === 'waiting') return 'status-check';
  return hasAsked || sent.has('thank-you') ? 'follow-up' : 'thank-you';
}
