import type { Register } from '../text/draft.ts';
import type { Interview, Person } from './interview.ts';

/** An interview of which nothing is known but what the settings say. `now` is an instant. */
export function blankInterview(
  id: string,
  settings: { me: string; register: Register },
  now: string,
): Interview {
  return {
    id,
    company: '',
    role: '',
    me: settings.me,
    interviewDate: '',
    interviewTime: '',
    round: '',
    register: settings.register,
    channel: 'mail',
    promisedDate: '',
    state: 'waiting',
    stateAt: '',
    thread: '',
    snoozedUntil: '',
    // The first person bears the interview's id, so that two windows that begin the same one make the same person.
    people: [blankPerson(id)],
    createdAt: now,
    updatedAt: now,
  };
}

export function blankPerson(id: string): Person {
  return { id, name: '', address: '', title: '' };
}
