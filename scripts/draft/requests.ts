import * as v from 'valibot';
import { registers, stages } from '../../src/core/text/draft.ts';

// A key that is null or empty says as little as one that is missing.
const text = v.pipe(
  v.nullish(v.string('should be text')),
  v.transform((value) => (value?.trim() ? value : undefined)),
);

const day = v.pipe(
  text,
  v.check((value) => value === undefined || isIso(value), 'should be an ISO 8601 date'),
);

function isIso(value: string): boolean {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const id = v.union([v.string(), v.number()], 'should be text or a number');
const stage = v.picklist(stages, `should be one of ${stages.join(', ')}`);
const register = v.picklist(registers, `should be one of ${registers.join(', ')}`);

const context = v.object(
  { interviewer: text, company: text, role: text, me: text, interviewDate: day, sentDate: day },
  'should be an object',
);
const notes = v.object({ specific: text, value: text, clarify: text, nextStep: text }, 'should be an object');

const pieces = v.pipe(
  v.nullish(v.array(v.string('should be text'), 'should be a list')),
  v.transform((value) => value ?? undefined),
);
const insisted = v.object(
  { specific: pieces, value: pieces, clarify: pieces, nextStep: pieces },
  'should be an object',
);

const whole = 'should be a JSON object';

/** A mail to be checked. */
export const lintRequest = v.object(
  {
    id,
    stage,
    register,
    subject: v.string('should be text'),
    body: v.string('should be text'),
    context: v.nullish(context),
    notes: v.nullish(notes),
  },
  whole,
);

/** A mail to be written. */
export const composeRequest = v.object(
  {
    id,
    stage,
    register,
    template: text,
    fields: v.nullish(context),
    notes: v.nullish(notes),
    insisted: v.nullish(insisted),
  },
  whole,
);
