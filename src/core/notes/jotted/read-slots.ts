import { longestNote, type NoteSlot, type Notes, perSlot, type Stage } from '../../text/draft.ts';
import type { Owner } from '../owners.ts';
import type { People } from '../people.ts';
import { answersTold } from '../read/answers.ts';
import { readNote } from '../read/note.ts';
import { thoughtsOf } from '../read/thought.ts';
import { withQuestionsMarked } from '../steps/unmarked-questions.ts';
import { jottedSlots } from './density.ts';
import { readJotted, type SlotReading, withoutRemarksOf } from './read-jotted.ts';

export type SlotReadings = Record<NoteSlot, SlotReading>;

/** Reads every slot's note: shorthand by what is sure of it, the rest as prose. */
export function readSlots(notes: Notes, people: People, stage: Stage): SlotReadings {
  const jotted = jottedSlots(notes);
  // Whom what one brings named, a “him” in the next step may mean.
  const named: Owner[] = [];
  const read = (slot: NoteSlot): SlotReading => {
    // A flood of blanks says nothing and takes long to read.
    const note = (notes[slot] ?? '').slice(0, longestNote).replace(/[^\S\r\n]+/g, ' ');
    // Whoever jots may still answer in whole sentences.
    const told =
      slot === 'clarify' && jotted.has(slot) ? answersTold(thoughtsOf(note, people, slot, stage)) : undefined;
    if (told && told.length > 0) return { phrases: told, kept: [], leftOut: [], shorthand: [] };
    if (jotted.has(slot)) return readJotted(slot, note, people, stage);
    // Of an answer to mend the remark is the matter.
    const bare = slot === 'clarify' ? { note, leftOut: [] } : withoutRemarksOf(note, slot, people);
    const marked = slot === 'nextStep' ? withQuestionsMarked(bare.note) : bare.note;
    return {
      phrases: readNote(slot, marked, people, stage, named),
      kept: [],
      leftOut: bare.leftOut,
      shorthand: [],
    };
  };
  return perSlot(read);
}
