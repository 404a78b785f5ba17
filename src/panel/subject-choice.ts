import type { ComposeContext } from '../core/text/compose.ts';

/** What becomes of the compose's subject: written as it is empty, offered as it differs, or left alone. */
export type SubjectChoice = 'write' | 'offer' | 'leave';

/** Decides it for the subject the form made. */
export function subjectChoice(
  { subject, subjectWritable }: Pick<ComposeContext, 'subject' | 'subjectWritable'>,
  made: string,
): SubjectChoice {
  if (!subjectWritable || made.trim() === '' || subject.trim() === made.trim()) return 'leave';
  return subject.trim() === '' ? 'write' : 'offer';
}
