import type { SlotWays } from '../core/compose/slot-wordings.ts';
import { type NoteSlot, noteSlots } from '../core/text/draft.ts';
import type { FormMail } from './use-mail.ts';

/** How the notes can be told otherwise where that shows: what was made of them stands in the mail, or nothing was made yet. */
export function waysInSight(
  { ways, woven }: Pick<FormMail, 'ways' | 'woven'>,
  body: string,
  isEdited: boolean,
): { [slot in NoteSlot]?: SlotWays } {
  const inSight = noteSlots.filter((slot) => {
    const words = woven[slot] ?? '';
    return words === '' ? !isEdited : body.includes(words);
  });
  return Object.fromEntries(inSight.flatMap((slot) => (ways[slot] ? [[slot, ways[slot]]] : [])));
}
