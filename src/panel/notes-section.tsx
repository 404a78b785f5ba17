import type { NoteSlot, Notes } from '../core/text/draft.ts';
import { NoteField } from '../ui/note-field.tsx';
import { t, type WordKey } from '../ui/words.ts';
import './facts-section.css';

const words: Array<{ slot: NoteSlot; label: WordKey; placeholder: WordKey }> = [
  { slot: 'specific', label: 'noteSpecific', placeholder: 'noteSpecificExample' },
  { slot: 'value', label: 'noteValue', placeholder: 'noteValueExample' },
  { slot: 'clarify', label: 'noteClarify', placeholder: 'noteClarifyExample' },
  { slot: 'nextStep', label: 'noteNextStep', placeholder: 'noteNextStepExample' },
];

/** What the person jots down; a word or two each is enough. Below a note stands what the mail leaves out of it. */
export function NotesSection({
  notes,
  asides,
  onNote,
}: {
  notes: Notes;
  asides: { [slot in NoteSlot]?: { leftOut: readonly string[] } };
  onNote: (slot: NoteSlot, value: string) => void;
}) {
  return (
    <section aria-label={t('notesHeading')}>
      <h2 class="section-heading">{t('notesHeading')}</h2>
      <div class="notes">
        {words.map(({ slot, label, placeholder }) => (
          <NoteField
            key={slot}
            name={slot}
            label={t(label)}
            placeholder={t(placeholder)}
            value={notes[slot] ?? ''}
            remark={leftOutWords(asides[slot]?.leftOut ?? [])}
            onValue={(value) => onNote(slot, value)}
          />
        ))}
      </div>
    </section>
  );
}

function leftOutWords(leftOut: readonly string[]): string {
  return leftOut.length === 0 ? '' : t('noteLeftOut', leftOut.map((remark) => `“${remark}”`).join(', '));
}
