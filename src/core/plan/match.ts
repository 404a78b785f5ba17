import { byCode } from '../text/by-code.ts';
import type { Guess } from './guess.ts';
import type { Letter } from './letter.ts';

/**
 * The interview an open mail belongs to. `same`: take up its form again. `sibling`: another person at the same
 * employer, whose company, role and day hold but whose name and notes do not.
 */
export type Match = { kind: 'same'; letter: Letter } | { kind: 'sibling'; letter: Letter };

/** Finds it by address, then by company; a mail that shows nothing continues the last unfinished form. */
export function match(
  letters: readonly Letter[],
  seen: Pick<Guess, 'address' | 'company' | 'interviewer'>,
): Match | null {
  const latestFirst = letters.toSorted((a, b) => byCode(b.updatedAt, a.updatedAt));
  const byAddress = latestFirst.find(({ address }) => address !== '' && sameWord(address, seen.address));
  if (byAddress) return { kind: 'same', letter: byAddress };

  if (seen.company !== '') {
    const atCompany = latestFirst.filter(({ company }) => sameWord(company, seen.company));
    const same = atCompany.find((letter) => couldBe(letter, seen));
    if (same) return { kind: 'same', letter: same };
    const sibling = atCompany[0];
    return sibling ? { kind: 'sibling', letter: sibling } : null;
  }

  if (seen.interviewer !== '') {
    const byName = latestFirst.find(({ interviewer }) => sameWord(interviewer, seen.interviewer));
    return byName ? { kind: 'same', letter: byName } : null;
  }

  if (seen.address !== '') return null;
  const unfinished = latestFirst.find(isUnfinished);
  return unfinished ? { kind: 'same', letter: unfinished } : null;
}

/** True while the mail for the interview's current stage was neither inserted nor copied. */
export function isUnfinished({ stage, written }: Pick<Letter, 'stage' | 'written'>): boolean {
  return !written.some((mail) => mail.stage === stage);
}

function couldBe(letter: Letter, seen: Pick<Guess, 'address' | 'interviewer'>): boolean {
  if (letter.address !== '' && seen.address !== '') return false;
  return (
    letter.interviewer === '' || seen.interviewer === '' || sameWord(letter.interviewer, seen.interviewer)
  );
}

function sameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
