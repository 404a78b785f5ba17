import { blankInterview, blankPerson } from '../core/plan/blank-interview.ts';
import { blankLetter } from '../core/plan/blank-letter.ts';
import { keptLetter, type Plan } from '../core/plan/plan.ts';
import { namesOf } from '../core/templates/names.ts';
import type { Register } from '../core/text/draft.ts';
import type { QuickDraft } from '../platform/storage/quick-draft.ts';

interface Given {
  settings: { me: string; register: Register };
  /** The instant. */
  at: string;
  newId: () => string;
}

/**
 * The records an interview begins with: itself with everybody who was named, and the letter to the first of them, whom
 * the note is for: each one's mail is to have a point of its own.
 */
export function noteInterview(draft: QuickDraft, { settings, at, newId }: Given): Plan {
  const id = newId();
  const blank = blankInterview(id, settings, at);
  const people = namesOf(draft.who).map(({ full }, index) => ({
    ...blankPerson(index === 0 ? id : newId()),
    name: full,
  }));
  const notes = draft.specific.trim() === '' ? {} : { specific: draft.specific.trim() };
  return {
    interviews: [
      {
        ...blank,
        company: draft.company.trim(),
        role: draft.role.trim(),
        interviewDate: draft.day,
        interviewTime: draft.time,
        promisedDate: draft.promised,
        people: people.length > 0 ? people : blank.people,
      },
    ],
    letters: [keptLetter({ ...blankLetter(id, settings), notes, updatedAt: at })],
    sent: [],
  };
}
