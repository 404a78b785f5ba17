import type { Guess } from './guess.ts';
import type { Interview } from './interview.ts';

/**
 * The interview an open mail belongs to. `same`: take up its form again. `sibling`: another person at the same
 * employer, whose company, role and day hold but whose name and notes do not.
 */
export type Match = { kind: 'same'; interview: Interview } | { kind: 'sibling'; interview: Interview };

/** Finds it by address, then by company; a mail that shows nothing continues the last unfinished form. */
export function match(
  interviews: readonly Interview[],
  seen: Pick<Guess, 'address' | 'company' | 'interviewer'>,
): Match | null {
  const latestFirst = interviews.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const byAddress = latestFirst.find(({ address }) => address !== '' && sameWord(address, seen.address));
  if (byAddress) return { kind: 'same', interview: byAddress };

  if (seen.company !== '') {
    const atCompany = latestFirst.filter(({ company }) => sameWord(company, seen.company));
    const same = atCompany.find((interview) => couldBe(interview, seen));
    if (same) return { kind: 'same', interview: same };
    const sibling = atCompany[0];
    return sibling ? { kind: 'sibling', interview: sibling } : null;
  }

  if (seen.interviewer !== '') {
    const byName = latestFirst.find(({ interviewer }) => sameWord(interviewer, seen.interviewer));
    return byName ? { kind: 'same', interview: byName } : null;
  }

  if (seen.address !== '') return null;
  const unfinished = latestFirst.find(isUnfinished);
  return unfinished ? { kind: 'same', interview: unfinished } : null;
}

/** True while the mail for the interview's current stage was neither inserted nor copied. */
export function isUnfinished({ stage, written }: Pick<Interview, 'stage' | 'written'>): boolean {
  return !written.some((mail) => mail.stage === stage);
}

function couldBe(interview: Interview, seen: Pick<Guess, 'address' | 'interviewer'>): boolean {
  if (interview.address !== '' && seen.address !== '') return false;
  return (
    interview.interviewer === '' ||
    seen.interviewer === '' ||
    sameWord(interview.interviewer, seen.interviewer)
  );
}

function sameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
