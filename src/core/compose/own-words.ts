import { leftOutOf } from '../notes/insisted.ts';
import type { SlotReadings } from '../notes/jotted/read-slots.ts';
import { isRemark } from '../notes/jotted/remarks.ts';
import type { People } from '../notes/people.ts';
import { bareWords, saysWords } from '../text/bare-words.ts';
import { type Insisted, longestNote, type NoteSlot, type Notes, perSlot } from '../text/draft.ts';
import { asWritten } from './as-written.ts';
import type { SetAside } from './asides.ts';

/** What a note says as it was written. */
export interface OwnSlot {
  /** Its sentences; none where they cannot be had without the remarks to oneself. */
  lines: readonly string[];
  /** Those remarks, each told or not, as the person wants it. */
  remarks: readonly SetAside[];
}

export type OwnWords = Record<NoteSlot, OwnSlot>;

interface Given {
  notes: Notes;
  insisted: Insisted;
  readings: SlotReadings;
  people: People;
}

/** The notes as they were written, without the remarks to oneself that the person does not want told. */
export function ownWordsOf({ notes, insisted, readings, people }: Given): OwnWords {
  const of = (slot: NoteSlot): OwnSlot => {
    const note = (notes[slot] ?? '').replace(/[^\S\n]+/g, ' ');
    // No more of a note is read, so what else in it is a remark nobody knows.
    if (note.length > longestNote) return { lines: [], remarks: [] };
    const wanted = new Set((insisted[slot] ?? []).map(bareWords));
    const known = leftOutOf(readings[slot]).filter(({ reason }) => reason === 'remark');
    const remarks = remarksIn(
      note,
      known.map(({ piece }) => piece),
      (part) => isRemark(part, slot, people),
    ).map((piece): SetAside => {
      return { piece, reason: 'remark', told: wanted.has(bareWords(piece)) ? piece : '' };
    });
    const unsaid = remarks.filter(({ told }) => told === '').map(({ piece }) => piece);
    return { lines: asWritten(note, unsaid) ?? [], remarks };
  };
  return perSlot(of);
}

// Our sentences may pass over a remark, or turn it into something to be sent, without a word about it.
function remarksIn(note: string, known: readonly string[], isOne: (part: string) => boolean): string[] {
  const all = [...new Set(known)];
  for (const part of note.split(/[\n.;!?,()]|\s[-–—]\s/)) {
    const isKnown = all.some((piece) => saysWords(piece, part) || saysWords(part, piece));
    if (!isKnown && isOne(part)) all.push(part.trim());
  }
  return all;
}
