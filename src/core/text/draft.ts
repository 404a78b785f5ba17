import type { InterviewState } from '../plan/interview.ts';

/** The six moments of a follow-up, in the order a person meets them. */
export const stages = [
  'thank-you',
  'follow-up',
  'status-check',
  'rejection-reply',
  'clarification',
  'share-an-idea',
] as const;
export type Stage = (typeof stages)[number];

export const registers = ['formal', 'casual'] as const;
export type Register = (typeof registers)[number];

/** Half-open stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What is known about the interview. A key that is missing is unknown, never empty. */
export interface InterviewContext {
  /** As the person would address them, with title if any: "Dr. Ana Roy". Several are joined by commas. */
  interviewer?: string;
  company?: string;
  role?: string;
  /** The writer's own name. */
  me?: string;
  /** ISO 8601 day or instant. */
  interviewDate?: string;
  /** ISO 8601 day or instant the mail goes out. */
  sentDate?: string;
}

export const noteSlots = ['specific', 'value', 'clarify', 'nextStep'] as const;
export type NoteSlot = (typeof noteSlots)[number];

/** The same made for each slot, in their order. */
export function perSlot<T>(make: (slot: NoteSlot) => T): Record<NoteSlot, T> {
  return {
    specific: make('specific'),
    value: make('value'),
    clarify: make('clarify'),
    nextStep: make('nextStep'),
  };
}

/** Of a longer note only so much is read, in UTF-16 units. */
export const longestNote = 20_000;

/** What the person jotted down, raw, slot by slot. */
export type Notes = { [slot in NoteSlot]?: string };

/** Pieces of the notes that the mail says because the person wants it to, slot by slot. */
export type Insisted = { [slot in NoteSlot]?: readonly string[] };

/**
 * How a slot's note is told where that is not as in the rest of the mail: so many wordings further, or as the person wrote
 * it.
 */
export type SlotWording = number | 'as-written';
export type SlotWordings = { [slot in NoteSlot]?: SlotWording };

/** What has happened about the interview before this mail. */
export interface History {
  /** The mails known to be sent about it, to whomever, with the ISO 8601 local day. */
  sent: ReadonlyArray<{ stage: Stage; day: string }>;
  /** The ISO 8601 day the employer promised to answer by. */
  promisedDate?: string;
  state?: InterviewState;
}

/** A mail to another interviewer of the same talk. */
export interface Sibling {
  /** The interviewer's name. */
  to: string;
  body: string;
}

/** A mail being written: plain text, paragraphs parted by one empty line. */
export interface Draft {
  stage: Stage;
  register: Register;
  subject: string;
  body: string;
  context: InterviewContext;
  notes?: Notes;
  history?: History;
  siblings?: readonly Sibling[];
}
