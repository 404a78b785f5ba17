import { byCode } from '../text/by-code.ts';
import { blankInterview, blankPerson } from './blank-interview.ts';
import { blankLetter } from './blank-letter.ts';
import type { Interview } from './interview.ts';
import type { Letter } from './letter.ts';
import type { Sent } from './sent.ts';

/** What is kept of a letter apart from its interview. */
export type KeptLetter = Pick<
  Letter,
  | 'person'
  | 'stage'
  | 'notes'
  | 'insisted'
  | 'template'
  | 'wording'
  | 'slotWordings'
  | 'edited'
  | 'dismissed'
  | 'updatedAt'
> & {
  /** The interview's id. */
  interview: string;
};

/** Everything remembered: interviews, the letters of their people, and the log of what was sent. */
export interface Plan {
  interviews: Interview[];
  letters: KeptLetter[];
  sent: Sent[];
}

/** The facts of a letter that all letters of its interview share. */
const shared = ['company', 'role', 'me', 'interviewDate', 'promisedDate', 'register'] as const;

/** One letter for each person of each interview, last changed first. */
export function lettersOf({ interviews, letters, sent }: Plan): Letter[] {
  const kept = new Map(letters.map((letter) => [key(letter.interview, letter.person), letter]));
  const log = new Map<string, Letter['written']>();
  for (const { interview, person, stage, at } of sent) {
    const entries = log.get(key(interview, person));
    if (entries) entries.push({ stage, at });
    else log.set(key(interview, person), [{ stage, at }]);
  }
  return interviews
    .flatMap((interview) =>
      interview.people.map(({ id: person, name, address }): Letter => {
        const blank = keptLetter({ ...blankLetter(interview.id, interview), person });
        const { interview: id, ...own } = kept.get(key(interview.id, person)) ?? blank;
        const { company, role, me, interviewDate, promisedDate, register } = interview;
        return {
          ...own,
          id,
          interviewer: name,
          address,
          company,
          role,
          me,
          interviewDate,
          promisedDate,
          register,
          updatedAt: own.updatedAt > interview.updatedAt ? own.updatedAt : interview.updatedAt,
          written: (log.get(key(interview.id, person)) ?? []).toSorted((a, b) => byCode(a.at, b.at)),
        };
      }),
    )
    .toSorted((a, b) => byCode(b.updatedAt, a.updatedAt));
}

/** The part of a letter that is kept apart from its interview. */
export function keptLetter(letter: Letter): KeptLetter {
  const { id, person, stage, notes, insisted, template, wording, slotWordings } = letter;
  const { edited, dismissed, updatedAt } = letter;
  const chosen = { template, wording, slotWordings };
  return { interview: id, person, stage, notes, insisted, ...chosen, edited, dismissed, updatedAt };
}

/**
 * The interview with what the form changed in a letter since it was opened, and nothing else: another window may have
 * changed the rest. Null `interview` begins one. The same object comes back when nothing changed.
 */
export function withLetter(interview: Interview | null, letter: Letter, opened: Letter): Interview {
  const now = letter.updatedAt;
  let next = interview ?? blankInterview(letter.id, letter, now);
  for (const name of shared) {
    if (interview === null || (letter[name] !== opened[name] && letter[name] !== interview[name])) {
      next = { ...next, [name]: letter[name] };
    }
  }
  const person = next.people.find(({ id }) => id === letter.person);
  const name = letter.interviewer;
  const { address } = letter;
  if (!person) {
    const first = next.people[0];
    // Somebody nobody knows yet makes room for the one who is written to.
    const others = next.people.length === 1 && first && isNobody(first) ? [] : next.people;
    next = { ...next, people: [...others, { ...blankPerson(letter.person), name, address }] };
  } else {
    const changed = { ...person };
    if (name !== opened.interviewer || interview === null) changed.name = name;
    if (address !== opened.address || interview === null) changed.address = address;
    if (changed.name !== person.name || changed.address !== person.address) {
      const people = next.people.map((one) => (one.id === person.id ? changed : one));
      next = { ...next, people };
    }
  }
  return next === interview ? interview : { ...next, updatedAt: now };
}

function isNobody({ name, address, title }: { name: string; address: string; title: string }): boolean {
  return name === '' && address === '' && title === '';
}

function key(interview: string, person: string): string {
  return `${interview} ${person}`;
}
