import * as v from 'valibot';
import { registers, stages } from '../text/draft.ts';
import { channels, type Interview, interviewStates } from './interview.ts';
import type { KeptLetter } from './plan.ts';
import type { Sent } from './sent.ts';

/** The shapes of what the plan consists of, for reading it from storage and from files. */

const text = v.string();

export const notesSchema = v.object({
  specific: v.exactOptional(text),
  value: v.exactOptional(text),
  clarify: v.exactOptional(text),
  nextStep: v.exactOptional(text),
});
const pieces = v.exactOptional(v.array(text));
const insistedSchema = v.object({ specific: pieces, value: pieces, clarify: pieces, nextStep: pieces });
export const editedSchema = v.nullable(v.object({ subject: text, body: text }));
export const wordingSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const slotWording = v.exactOptional(v.union([wordingSchema, v.literal('as-written')]));
const slotWordingsSchema = v.object({
  specific: slotWording,
  value: slotWording,
  clarify: slotWording,
  nextStep: slotWording,
});

export const interviewSchema: v.GenericSchema<unknown, Interview> = v.object({
  id: text,
  company: text,
  role: text,
  me: text,
  interviewDate: text,
  interviewTime: text,
  round: text,
  register: v.picklist(registers),
  channel: v.picklist(channels),
  promisedDate: text,
  state: v.picklist(interviewStates),
  stateAt: text,
  thread: text,
  snoozedUntil: text,
  people: v.pipe(v.array(v.object({ id: text, name: text, address: text, title: text })), v.minLength(1)),
  createdAt: text,
  updatedAt: text,
});

export const letterSchema: v.GenericSchema<unknown, KeptLetter> = v.object({
  interview: text,
  person: text,
  stage: v.picklist(stages),
  notes: notesSchema,
  // Not in those of before one could insist.
  insisted: v.optional(insistedSchema, {}),
  template: text,
  wording: wordingSchema,
  // Not in those of before each note could be turned by itself.
  slotWordings: v.optional(slotWordingsSchema, {}),
  edited: editedSchema,
  dismissed: v.array(text),
  updatedAt: text,
});

export const sentSchema: v.GenericSchema<unknown, Sent> = v.object({
  id: text,
  interview: text,
  person: text,
  stage: v.picklist(stages),
  channel: v.picklist(channels),
  certainty: v.picklist(['written', 'sent']),
  scheduled: v.exactOptional(v.literal(true)),
  report: v.exactOptional(text),
  at: text,
  subject: text,
  body: text,
});
