import type { Interview } from '../core/plan/interview.ts';
import type { Draft, InterviewContext } from '../core/text/draft.ts';

/** What is known of an interview, as the core wants it: nothing is ever an empty string. `today` is an ISO day. */
export function contextOf(
  interview: Pick<Interview, 'interviewer' | 'company' | 'role' | 'me' | 'interviewDate'>,
  today: string,
): InterviewContext {
  const { interviewer, company, role, me, interviewDate } = interview;
  const known = Object.entries({ interviewer, company, role, me, interviewDate, sentDate: today });
  return Object.fromEntries(
    known.map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''),
  );
}

/** A mail for this interview as the linter reads it. */
export function draftOf(interview: Interview, mail: { subject: string; body: string }, today: string): Draft {
  const { stage, register, notes } = interview;
  return {
    stage,
    register,
    notes,
    context: contextOf(interview, today),
    subject: mail.subject,
    body: mail.body,
  };
}
