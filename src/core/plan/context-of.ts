import type { InterviewContext } from '../text/draft.ts';
import type { Letter } from './letter.ts';

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
