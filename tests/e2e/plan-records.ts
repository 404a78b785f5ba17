import { blankInterview } from '../../src/core/plan/blank-interview.ts';
import type { Interview } from '../../src/core/plan/interview.ts';
import type { Sent } from '../../src/core/plan/sent.ts';
import type { Notes } from '../../src/core/text/draft.ts';

/** What `storage.local` holds, by key. */
export type Records = Record<string, Record<string, unknown>>;

/** An interview as it is stored, with one nameless person. */
export function interviewRecord(id: string, known: Partial<Interview> = {}): Records {
  const blank = blankInterview(id, { me: 'Sam Doe', register: 'formal' }, '2026-03-01T09:00:00.000Z');
  return { [`interview:${id}`]: { schema: 2, ...blank, ...known } };
}

/** The letter to an interview's first person, with its notes. */
export function letterRecord(interview: string, notes: Notes): Records {
  const letter = {
    schema: 1,
    interview,
    person: interview,
    stage: 'thank-you',
    notes,
    template: '',
    wording: 0,
    edited: null,
    dismissed: [],
    insisted: {},
    slotWordings: {},
    updatedAt: '2026-03-01T09:00:00.000Z',
  };
  return { [`letter:${interview}:${interview}`]: letter };
}

/** A mail to an interview's first person, known to be sent. */
export function sentRecord(
  interview: string,
  stage: Sent['stage'],
  at: string,
  known: Partial<Sent> = {},
): Records {
  const id = `${interview}-${stage}`;
  const entry: Sent = {
    id,
    interview,
    person: interview,
    stage,
    channel: 'mail',
    certainty: 'sent',
    at,
    subject: '',
    body: '',
    ...known,
  };
  return { [`sent:${id}`]: { schema: 1, ...entry } };
}
