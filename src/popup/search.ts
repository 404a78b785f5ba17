import type { Interview } from '../core/plan/interview.ts';
import type { KeptLetter, Plan } from '../core/plan/plan.ts';

/** The ids of the interviews in which every word of `query` occurs: in its company, role, round, people or notes. */
export function search({ interviews, letters }: Plan, query: string): Set<string> {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const notes = new Map<string, string>();
  for (const letter of letters) {
    notes.set(letter.interview, `${notes.get(letter.interview) ?? ''}\n${wordsOf(letter)}`);
  }
  const found = interviews.filter((interview) => {
    const text = plain(`${factsOf(interview)}\n${notes.get(interview.id) ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map(({ id }) => id));
}

function factsOf({ company, role, round, people }: Interview): string {
  return [company, role, round, ...people.flatMap(({ name, address, title }) => [name, address, title])].join(
    '\n',
  );
}

function wordsOf({ notes }: KeptLetter): string {
  return Object.values(notes).join('\n');
}

/** Accents and case set aside: who looks for "rene" means "René". */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
