import type { Register } from '../text/draft.ts';
import type { Interview } from './interview.ts';

/** An interview of which nothing is known but what the settings say. */
export function blankInterview(id: string, settings: { me: string; register: Register }): Interview {
  return {
    id,
    interviewer: '',
    address: '',
    company: '',
    role: '',
    me: settings.me,
    interviewDate: '',
    stage: 'thank-you',
    register: settings.register,
    notes: {},
    template: '',
    wording: 0,
    edited: null,
    written: [],
    dismissed: [],
    updatedAt: '',
  };
}
