import type { Channel } from '../plan/interview.ts';
import type { InterviewContext, Notes, Register, Stage } from '../text/draft.ts';

/** What of an interview a sample may give. */
export const sampleKeys = ['interviewer', 'company', 'role', 'me', 'interviewDate', 'sentDate'] as const;

/** Values that show a template at its best: for previews, for the docs and for the tests. */
export interface Sample {
  context: InterviewContext;
  notes: Notes;
}

/** A mail or message to be filled: text with `{{fields}}` and `{{#sections}}…{{/sections}}`. */
export interface Template {
  id: string;
  title: string;
  stage: Stage;
  register: Register;
  /** By which way it goes; a mail when left out. Only a mail has a subject. */
  channel?: Channel;
  /** When this one is the right choice, in a sentence. */
  when: string;
  subject: string;
  body: string;
  /** The id of the template this one was made from. */
  basedOn?: string;
  sample?: Sample;
}
