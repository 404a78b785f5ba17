import type { Insisted, Notes, Register, SlotWordings, Stage } from '../text/draft.ts';

/** What the form asks and keeps about one person of one interview, with the facts all of that interview's letters share. */
export interface Letter {
  /** The interview's id. */
  id: string;
  /** The id of the one written to. */
  person: string;
  interviewer: string;
  /** The interviewer's address, when a mail page showed one. */
  address: string;
  company: string;
  role: string;
  me: string;
  /** ISO 8601 day, or empty. */
  interviewDate: string;
  /** The day the employer promised to answer by, ISO 8601, or empty. */
  promisedDate: string;
  register: Register;
  stage: Stage;
  notes: Notes;
  /** Pieces of the notes that the mail would go without, put in by hand. */
  insisted: Insisted;
  /** The template or variant picked by hand for this letter; empty: the first choice for the stage. */
  template: string;
  /** Which of the possible wordings; 0 is the first. */
  wording: number;
  /** The notes that are told otherwise than in that one, as the person chose. */
  slotWordings: SlotWordings;
  /** The mail as changed by hand, kept until it is rebuilt from the notes. */
  edited: { subject: string; body: string } | null;
  /** Findings waved away in this letter, each as its rule, field and words. */
  dismissed: string[];
  /** ISO 8601 instant of the last change. */
  updatedAt: string;
  /** Stages this person was written to, oldest first, with the instant: from the log, never stored here. */
  written: Array<{ stage: Stage; at: string }>;
}
