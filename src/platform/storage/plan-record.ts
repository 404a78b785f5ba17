import * as v from 'valibot';
import { blankInterview } from '../../core/plan/blank-interview.ts';
import { channels, type Interview, interviewStates } from '../../core/plan/interview.ts';
import type { KeptLetter, Plan } from '../../core/plan/plan.ts';
import type { Sent } from '../../core/plan/sent.ts';
import { registers, stages } from '../../core/text/draft.ts';

/** The shapes of the plan's records in storage, by version, and the way from older to newer ones. */

const text = v.string();

const notes = v.object({
  specific: v.exactOptional(text),
  value: v.exactOptional(text),
  clarify: v.exactOptional(text),
  nextStep: v.exactOptional(text),
});
const edited = v.nullable(v.object({ subject: text, body: text }));
const wording = v.pipe(v.number(), v.integer(), v.minValue(0));

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
  notes,
  template: text,
  wording,
  edited,
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
  at: text,
  subject: text,
  body: text,
});

/** Version 1 kept one person's interview, letter and log in one record. */
const firstRecord = v.object({
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
  notes,
  template: text,
  wording,
  edited,
  written: v.array(v.object({ stage: v.picklist(stages), at: text })),
  // Not in the very first ones.
  dismissed: v.optional(v.array(text), []),
  updatedAt: text,
});
type FirstRecord = v.InferOutput<typeof firstRecord>;

/** A record of `schema` in one version, without its number. */
function versioned<T extends object>(version: number, schema: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.unknown(),
    v.check((value) => v.is(v.object({ schema: v.literal(version) }), value)),
    schema,
  );
}

export const letterRecord = versioned(1, letterSchema);
export const sentRecord = versioned(1, sentSchema);

export const newestInterview = 2;

/** An interview's record, of whatever version: version 1 holds a letter and a log as well. */
export const interviewRecord: v.GenericSchema<unknown, Plan> = v.union([
  v.pipe(versioned(newestInterview, interviewSchema), v.transform(only)),
  v.pipe(firstRecord, v.transform(fromFirst)),
]);

/** True for a record that {@link interviewRecord} reads but that should be written anew. */
export function isOldInterview(value: unknown): boolean {
  return v.is(firstRecord, value);
}

function only(interview: Interview): Plan {
  return { interviews: [interview], letters: [], sent: [] };
}

/** Ids are made of the old ones: two windows that do this at once make the same records. */
function fromFirst(old: FirstRecord): Plan {
  const { id, company, role, me, interviewDate, register, updatedAt, written } = old;
  const blank = blankInterview(id, { me, register }, updatedAt);
  const people = [{ id, name: old.interviewer, address: old.address, title: '' }];
  const { stage, notes: kept, template, wording: chosen, edited: text, dismissed } = old;
  return {
    interviews: [{ ...blank, company, role, interviewDate, people }],
    letters: [
      {
        interview: id,
        person: id,
        stage,
        notes: kept,
        template,
        wording: chosen,
        edited: text,
        dismissed,
        updatedAt,
      },
    ],
    sent: written.map((mail) => ({
      id: `${id}-${mail.stage}`,
      interview: id,
      person: id,
      stage: mail.stage,
      channel: 'mail',
      certainty: 'written',
      at: mail.at,
      subject: '',
      body: '',
    })),
  };
}
