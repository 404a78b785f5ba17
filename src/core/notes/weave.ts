import {
  type InterviewContext,
  type NoteSlot,
  type Notes,
  noteSlots,
  type Register,
  type Stage,
} from '../text/draft.ts';
import { chooseFrame, seedOf } from './frames/choose.ts';
import { clarifyFrames } from './frames/clarify.ts';
import type { FrameTable } from './frames/frame.ts';
import { nextStepFrames } from './frames/next-step.ts';
import { specificFrames } from './frames/specific.ts';
import { valueFrames } from './frames/value.ts';
import { peopleOf } from './people.ts';
import { readNote } from './read/note.ts';
import { sentenceOf } from './sentence.ts';

/** What the sentences are for. */
export interface Weaving {
  stage: Stage;
  register: Register;
  context: InterviewContext;
  /** Which of the possible wordings; 0 is the first. */
  wording?: number;
  /** The text the sentences will stand in, so that they do not repeat its turns of phrase. */
  around?: string;
}

export type Woven = Record<NoteSlot, string>;

const frames: Record<NoteSlot, FrameTable> = {
  specific: specificFrames,
  value: valueFrames,
  clarify: clarifyFrames,
  nextStep: nextStepFrames,
};

const longestNote = 20_000;

/** Makes sentences of notes. The same notes give the same sentences; an empty note gives an empty string. */
export function weaveNotes(notes: Notes, weaving: Weaving): Woven {
  const woven: Woven = { specific: '', value: '', clarify: '', nextStep: '' };
  const people = peopleOf(weaving.context);
  const used = new Set<string>();
  let around = (weaving.around ?? '').toLowerCase();
  for (const slot of noteSlots) {
    const note = (notes[slot] ?? '').slice(0, longestNote);
    const sentences: string[] = [];
    for (const phrase of readNote(slot, note, people, weaving.stage)) {
      const frame = chooseFrame(phrase, {
        frames: frames[slot][weaving.register],
        stage: weaving.stage,
        isLater: sentences.length > 0,
        seed: seedOf(note + weaving.stage),
        wording: weaving.wording ?? 0,
        used,
        around,
      });
      used.add(frame);
      around += ` ${frame.toLowerCase()}`;
      sentences.push(sentenceOf(frame, phrase, slot));
    }
    woven[slot] = sentences.join(' ');
  }
  return woven;
}
