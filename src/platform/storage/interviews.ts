import * as v from 'valibot';
import type { Interview } from '../../core/plan/interview.ts';
import { registers, stages } from '../../core/text/draft.ts';
import { readRecords, type SaveResult, watchRecords, writeRecord } from './record.ts';

const prefix = 'interview:';
const text = v.string();

const recordSchema = v.object({
  schema: v.literal(1),
  id: text,
  interviewer: text,
  address: text,
  company: text,
  role: text,
  me: text,
  interviewDate: text,
  stage: v.picklist(stages),
  register: v.picklist(registers),
  notes: v.object({
    specific: v.exactOptional(text),
    value: v.exactOptional(text),
    clarify: v.exactOptional(text),
    nextStep: v.exactOptional(text),
  }),
  template: text,
  wording: v.pipe(v.number(), v.integer(), v.minValue(0)),
  edited: v.nullable(v.object({ subject: text, body: text })),
  written: v.array(v.object({ stage: v.picklist(stages), at: text })),
  // Not in the first records.
  dismissed: v.optional(v.array(text), []),
  updatedAt: text,
});

/** Every interview that can be read, last changed first. */
export async function loadInterviews(): Promise<Interview[]> {
  const records = await readRecords('local', prefix, recordSchema);
  return [...records.values()]
    .map(({ schema: _schema, ...interview }) => interview)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Keeps the interview under its id, over what was there. */
export function saveInterview(interview: Interview): Promise<SaveResult> {
  return writeRecord('local', prefix + interview.id, { schema: 1, ...interview });
}

export function watchInterviews(onChange: () => void, signal: AbortSignal): void {
  watchRecords('local', prefix, onChange, signal);
}
