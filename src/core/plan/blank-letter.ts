import type { Register } from '../text/draft.ts';
import type { Letter } from './letter.ts';

/** A letter of which nothing is known but what the settings say, to the first person of a new interview. */
export function blankLetter(id: string, settings: { me: string; register: Register }): Letter {
  return {
    id,
    person: id,
    interviewer: '',
    address: '',
    company: '',
    role: '',
    me: settings.me,
    interviewDate: '',
    promisedDate: '',
    register: settings.register,
    stage: 'thank-you',
    notes: {},
    insisted: {},
    template: '',
    wording: 0,
    slotWordings: {},
    edited: null,
    dismissed: [],
    updatedAt: '',
    written: [],
  };
}

/**
 * A letter to another person of the same interview: the facts stay, notes and text are to be their own. `place` is how
 * many were there before; each begins with another wording, because interviewers compare their mails.
 */
export function letterBeside(letter: Letter, person: string, name: string, place: number): Letter {
  const { id, company, role, me, interviewDate, promisedDate, register, stage } = letter;
  return {
    ...blankLetter(id, { me, register }),
    person,
    interviewer: name,
    company,
    role,
    interviewDate,
    promisedDate,
    stage,
    wording: place,
  };
}
