import * as v from 'valibot';
import { blankInterview } from '../../core/plan/blank-interview.ts';
import type { Interview } from '../../core/plan/interview.ts';
import type { Plan } from '../../core/plan/plan.ts';
import {
  editedSchema,
  interviewSchema,
  letterSchema,
  notesSchema,
  sentSchema,
  wordingSchema,
} from '../../core/plan/plan-schema.ts';
import { registers, stages } from '../../core/text/draft.ts';

/** The shapes of the plan's records in storage, by version, and the way from older to newer ones. */

const text = v.string();

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
  notes: notesSchema,
  template: text,
  wording: wordingSchema,
  edited: editedSchema,
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
    v.check((value) => versionOf(value) === version),
    schema,
  );
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
}

export const letterRecord = versioned(1, letterSchema);
export const sentRecord = versioned(1, sentSchema);

export const newestInterview = 2;

/** An interview's record, of whatever version: version 1 holds a letter and a log as well. */
export const interviewRecord: v.GenericSchema<unknown, Plan> = v.lazy((value) =>
  isOldInterview(value) ? firstInterview : newInterview,
);
const newInterview = v.pipe(versioned(newestInterview, interviewSchema), v.transform(only));
const firstInterview = v.pipe(firstRecord, v.transform(fromFirst));

/** True for a record that {@link interviewRecord} reads but that should be written anew. */
export function isOldInterview(value: unknown): boolean {
  return versionOf(value) === 1;
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
        insisted: {},
        template,
        wording: chosen,
        slotWordings: {},
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
