import type { Interview } from './interview.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { inputOf, moment, peopleCalled, sentMail } from './plan-input.cases.ts';
import type { Sent } from './sent.ts';

/** What is to be done at a moment, with what is known and sent. */
export type StepCase = [
  name: string,
  now: string,
  known: Partial<Interview>,
  sent: Sent[],
  /** "due follow-up 2026-03-09..2026-03-16 ana", "stop 2026-03-16", "done", "no-date". */
  step: string,
];

export const thanks = sentMail('thank-you', '2026-03-03');
export const first = sentMail('follow-up', '2026-03-10');
export const second = sentMail('status-check', '2026-03-18');
export const panel = { people: peopleCalled('ana', 'lee', 'kim') };

/** The step there is, in the words of a case. */
export function stepIn([, now, known, sent]: StepCase): string {
  return told(nextStep(inputOf(known, sent), moment(now)));
}

function told(step: NextStep): string {
  if (step.kind === 'due' || step.kind === 'coming') {
    return `${step.kind} ${step.stage} ${step.from}..${step.lateAfter} ${step.people.join(' ')}`;
  }
  return step.kind === 'stop' ? `stop ${step.since}` : step.kind;
}
