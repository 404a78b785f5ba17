import {
  type InterviewContext,
  type NoteSlot,
  type Notes,
  noteSlots,
  type Register,
  type Stage,
} from '../text/draft.ts';

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

/** Makes sentences of notes. The same notes give the same sentences; an empty note gives an empty string. */
export function weaveNotes(notes: Notes, weaving: Weaving): Woven {
  const woven: Woven = { specific: '', value: '', clarify: '', nextStep: '' };
  const lead: Woven = {
    specific: 'One point I keep coming back to:',
    value: 'What I would bring:',
    clarify: 'One thing I would like to add:',
    nextStep: 'As for what comes next:',
  };
  for (const slot of noteSlots) {
    const note = (notes[slot] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.\s]+$/, '');
    if (note !== '' && weaving.context) woven[slot] = `${lead[slot]} ${note}${/[!?]$/.test(note) ? '' : '.'}`;
  }
  return woven;
}
