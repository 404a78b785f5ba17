import type { Interview } from '../core/plan/interview.ts';
import { t } from '../ui/words.ts';

/** "Ana Roy, Lee Park and Max Ito": the words around it are English. */
const listed = new Intl.ListFormat('en-GB');

/** What an interview is called in a list: its company, else its people, else its role. */
export function titleOf({ company, role, people }: Interview): string {
  return company.trim() || namesOf(people) || role.trim() || t('interviewUnnamed');
}

/** The people an interview is called by beside its title; empty when they are the title. */
export function besideOf(interview: Interview): string {
  return interview.company.trim() === '' ? '' : namesOf(interview.people);
}

/** The names of some of an interview's people; "Somebody" stands for one nobody knows. */
export function peopleOf({ people }: Interview, ids: readonly string[]): string {
  const some = people.filter(({ id }) => ids.includes(id));
  return listed.format(namesIn(some)) || t('personUnnamed');
}

function namesOf(people: Interview['people']): string {
  return namesIn(people).join(', ');
}

function namesIn(people: Interview['people']): string[] {
  return people.map(({ name }) => name.trim()).filter(Boolean);
}
