import type { Letter } from '../core/plan/letter.ts';
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

/** A mail for this interview as the linter reads it. */
export function draftOf(letter: Letter, mail: { subject: string; body: string }, today: string): Draft {
  const { stage, register, notes } = letter;
  return {
    stage,
    register,
    notes,
    context: contextOf(letter, today),
    subject: mail.subject,
    body: mail.body,
  };
}
