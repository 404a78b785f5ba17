import type { InterviewContext, Register } from '../text/draft.ts';
import { dateWords, dayWords } from './day-words.ts';
import type { FieldValues } from './fields.ts';
import { firstName, greetingName } from './names.ts';

/** What the named fields stand for in a mail of this register about this interview. */
export function contextValues(context: InterviewContext, register: Register): FieldValues {
  return {
    interviewer: oneLine(context.interviewer),
    interviewerFirst: greetingName(context.interviewer, register),
    company: oneLine(context.company),
    role: roleName(context.role),
    me: oneLine(context.me),
    meFirst: firstName(context.me),
    interviewDay: dayWords(context.interviewDate, context.sentDate),
    interviewDate: dateWords(context.interviewDate),
  };
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

// Templates say “the … role” themselves.
function roleName(role: string | undefined): string {
  const name = oneLine(role);
  const bare = name.replace(/^(?:the|an?)\s+/i, '').replace(/\s+(?:role|position|job|opening)$/i, '');
  return bare || name;
}
