import type { Register } from '../text/draft.ts';

/** How far it has come, from the applicant's side. */
export const interviewStates = ['waiting', 'replied', 'next-round', 'offer', 'rejected', 'closed'] as const;
export type InterviewState = (typeof interviewStates)[number];

/** By which way something is told to the employer. */
export const channels = ['mail', 'linkedin', 'phone'] as const;
export type Channel = (typeof channels)[number];

/** Somebody who was in the interview. Empty strings are "not known yet". */
export interface Person {
  id: string;
  name: string;
  address: string;
  /** What they are there: "head of data". */
  title: string;
}

/** One talk with one employer. Days are ISO 8601 days, instants ISO 8601 in UTC; empty strings are "not known yet". */
export interface Interview {
  id: string;
  company: string;
  role: string;
  me: string;
  interviewDate: string;
  /** Local time of day it was over, `HH:MM`. */
  interviewTime: string;
  /** In the person's own words: "first talk", "panel". */
  round: string;
  register: Register;
  /** The way the employer likes best. */
  channel: Channel;
  /** The day the employer promised to answer by. */
  promisedDate: string;
  state: InterviewState;
  /** The instant `state` was set. */
  stateAt: string;
  /** The address of the mail thread, when a mail page showed one. */
  thread: string;
  /** No reminder before this instant. */
  snoozedUntil: string;
  /** At least one. */
  people: Person[];
  createdAt: string;
  updatedAt: string;
}
