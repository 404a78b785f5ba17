import type { NoteSlot, Stage } from '../../text/draft.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { readClarify } from './clarify.ts';
import { readNextStep } from './next-step.ts';
import { readSpecific } from './specific.ts';
import { thoughtsOf } from './thought.ts';
import { readValue } from './value.ts';

/** Reads a note as its slot means it: the pieces that frames make sentences of. */
export function readNote(slot: NoteSlot, note: string, people: People, stage: Stage): Phrase[] {
  const thoughts = thoughtsOf(note, people);
  switch (slot) {
    case 'specific':
      return thoughts.flatMap(readSpecific);
    case 'value':
      return thoughts.flatMap((thought) => readValue(thought, stage));
    case 'clarify':
      return readClarify(thoughts);
    case 'nextStep':
      return thoughts.flatMap(readNextStep);
  }
}
