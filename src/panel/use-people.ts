import { letterBeside } from '../core/plan/blank-letter.ts';
import type { Letter } from '../core/plan/letter.ts';
import { namesOf } from '../core/templates/names.ts';
import { saveLetter } from '../platform/storage/plan.ts';
import type { Stored } from './stored.ts';

interface Given {
  letter: Letter;
  stored: Stored;
  onPick: (letter: Letter) => void;
  /** Another name for the one in the form. */
  onName: (name: string) => void;
}

/** The people of the form's interview, and how to come to each one's letter. */
export function usePeople({ letter, stored, onPick, onName }: Given) {
  const people = stored.plan.interviews.find(({ id }) => id === letter.id)?.people ?? [];
  const letters = people.flatMap(({ id }) => {
    const own = stored.letters.find((one) => one.id === letter.id && one.person === id);
    return own ?? [];
  });
  const names = namesOf(letter.interviewer).map(({ full }) => full);
  const newId = (): string => crypto.randomUUID();

  const split = async (): Promise<void> => {
    const [own = '', ...others] = names;
    onName(own);
    for (const [index, name] of others.entries()) {
      const beside = letterBeside(letter, newId(), name, people.length + index);
      const now = { ...beside, updatedAt: new Date().toISOString() };
      await saveLetter(now, now);
    }
  };

  return {
    current: letter,
    letters,
    onPick,
    onAdd: () => onPick(letterBeside(letter, newId(), '', Math.max(people.length, 1))),
    ...(names.length > 1 ? { onSplit: () => void split() } : {}),
  };
}
