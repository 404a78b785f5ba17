import type { NoteSlot } from '../text/draft.ts';
import { weaveNotes } from './weave.ts';

/** What a casual thank-you to Dev Rastogi tells of one note. */
export const told = (slot: NoteSlot, note: string) =>
  weaveNotes(
    { [slot]: note },
    { stage: 'thank-you', register: 'casual', context: { interviewer: 'Dev Rastogi' } },
  )[slot];
