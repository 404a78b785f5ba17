import {
  longestNote,
  type NoteSlot,
  type Notes,
  perSlot,
  type Register,
  type Stage,
} from '../../text/draft.ts';
import { withoutLeadIn } from '../lead-in.ts';
import type { NoteEditor } from '../learned/editor.ts';
import type { Owner } from '../owners.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { answersTold } from '../read/answers.ts';
import { readNote } from '../read/note.ts';
import { thoughtsOf } from '../read/thought.ts';
import { withQuestionsMarked } from '../steps/unmarked-questions.ts';
import { jottedSlots } from './density.ts';
import { readJotted, type SlotReading, withoutRemarksOf } from './read-jotted.ts';

export type SlotReadings = Record<NoteSlot, SlotReading>;

/** What edits notes, and in which register. */
export interface Editing {
  editor: NoteEditor;
  register: Register;
}

/** Reads every slot's note: shorthand by what is sure of it, the rest as prose, and the editor reads that once more. */
export function readSlots(notes: Notes, people: People, stage: Stage, editing?: Editing): SlotReadings {
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
    const prose = readProse(slot, note, people, stage, named);
    const read = { kept: [], leftOut: prose.leftOut, shorthand: [] };
    const edited = editing?.editor.edit(prose.bare, prose.ruled, people, {
      slot,
      stage,
      register: editing.register,
    });
    if (!edited || edited.sureness < leastSureness) return { ...read, phrases: prose.ruled };
    const isFirst =
      edited.sureness >= (prose.ruled.some(isUnsure) ? firstWhereUnsure : firstSureness) &&
      !isSameTopic(edited.phrases, prose.ruled) &&
      !hasStranger(edited.phrases, prose.ruled) &&
      !isInstruction(prose.bare);
    const [phrases, otherwise] = isFirst ? [edited.phrases, prose.ruled] : [prose.ruled, edited.phrases];
    return { ...read, phrases, otherwise };
  };
  return perSlot(read);
}

/** A note as the rules read it. */
export interface Prose {
  /** The note without what is said to oneself. */
  bare: string;
  leftOut: SlotReading['leftOut'];
  ruled: Phrase[];
}

/** Reads a note by rules alone; `named` are people whom an earlier note named. */
export function readProse(slot: NoteSlot, note: string, people: People, stage: Stage, named: Owner[]): Prose {
  // Of an answer to mend the remark is the matter.
  const bare = slot === 'clarify' ? { note, leftOut: [] } : withoutRemarksOf(note, slot, people);
  const marked = slot === 'nextStep' ? withQuestionsMarked(bare.note) : bare.note;
  return { bare: bare.note, leftOut: bare.leftOut, ruled: readNote(slot, marked, people, stage, named) };
}

/** Less sure than this the editor is not heard; surer than that it is heard before the rules. Both found with readers. */
const leastSureness = -0.45;
const firstSureness = -0.3;
/**
 * Where the rules themselves only list, cover or quote: of 54 such notes of `edits/hand-br` between this and a little less
 * readers sent 8 of the rules' sentences and 17 of its.
 */
const firstWhereUnsure = -0.4;

const isUnsure = ({ kind }: Phrase): boolean =>
  /^(?:points|loose|covers|noted|heard|held|background)$/.test(kind);

// Where both only name what was talked about, the rules' frames say more of how: “The demo was a highlight for me”.
function isSameTopic(edited: readonly Phrase[], ruled: readonly Phrase[]): boolean {
  const topics: ReadonlySet<Phrase['kind']> = new Set(['topic', 'wh', 'thanks', 'talked']);
  return [...edited, ...ruled].every(({ kind }) => topics.has(kind)) && ruled.length === 1;
}

// Who is “you” to the rules is nobody else.
function hasStranger(edited: readonly Phrase[], ruled: readonly Phrase[]): boolean {
  const others = (phrases: readonly Phrase[]) =>
    new Set(phrases.flatMap(({ text }) => text.match(/\b(?:he|she|him|her|his|hers)\b/g) ?? []));
  const known = others(ruled);
  return [...others(edited)].some((word) => !known.has(word));
}

// “mention the Riesling, offer to do a trial”: the editor would have the reader told of the mentioning.
function isInstruction(note: string): boolean {
  return note
    .split(/[,;.\n]|\s[–-]\s/)
    .some(
      (bit) =>
        /^\s*(?:offer to|propose|suggest|stress|mention|say|ask|remind)\b/i.test(bit) ||
        /tell|ask/.test(withoutLeadIn(bit.trim()).leadIn),
    );
}
