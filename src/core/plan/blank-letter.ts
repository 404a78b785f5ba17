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
    register: settings.register,
    stage: 'thank-you',
    notes: {},
    template: '',
    wording: 0,
    edited: null,
    dismissed: [],
    updatedAt: '',
    written: [],
  };
}
