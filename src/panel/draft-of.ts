import { historyOf, siblingsOf } from '../core/plan/known-before.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { PlanInput } from '../core/plan/next-step.ts';
import type { Draft, InterviewContext } from '../core/text/draft.ts';

/** What is known of an interview, as the core wants it: nothing is ever an empty string. `today` is an ISO day. */
export function contextOf(
  letter: Pick<Letter, 'interviewer' | 'company' | 'role' | 'me' | 'interviewDate'>,
  today: string,
): InterviewContext {
  const { interviewer, company, role, me, interviewDate } = letter;
  const known = Object.entries({ interviewer, company, role, me, interviewDate, sentDate: today });
  return Object.fromEntries(
    known.map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''),
  );
}

/** A mail for this letter as the linter reads it. `input` is its interview, once that is kept. */
export function draftOf(
  letter: Letter,
  mail: { subject: string; body: string },
  today: string,
  input?: PlanInput,
): Draft {
  const { stage, register, notes } = letter;
  return {
    stage,
    register,
    notes,
    context: contextOf(letter, today),
    subject: mail.subject,
    body: mail.body,
    ...(input ? { history: historyOf(input), siblings: siblingsOf(input, letter) } : {}),
  };
}
