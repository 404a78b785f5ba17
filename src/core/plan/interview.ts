import type { Notes, Register, Stage } from '../text/draft.ts';

/** One talk with one employer, and the form's state for it. Empty strings are "not known yet". */
export interface Interview {
  id: string;
  interviewer: string;
  /** The interviewer's address, when a mail page showed one. */
  address: string;
  company: string;
  role: string;
  me: string;
  /** ISO 8601 day, or empty. */
  interviewDate: string;
  stage: Stage;
  register: Register;
  notes: Notes;
  /** The template or variant picked by hand for this interview; empty: the first choice for the stage. */
  template: string;
  /** Which of the possible wordings; 0 is the first. */
  wording: number;
  /** The mail as changed by hand, kept until it is rebuilt from the notes. */
  edited: { subject: string; body: string } | null;
  /** Stages whose mail was inserted or copied, oldest first, with the instant. */
  written: Array<{ stage: Stage; at: string }>;
  /** Findings waved away in this interview's mails, each as its rule, field and words. */
  dismissed: string[];
  /** ISO 8601 instant of the last change. */
  updatedAt: string;
}
