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

/** What the person jots down; a word or two each is enough. */
export function NotesSection({
  notes,
  onNote,
}: {
  notes: Notes;
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
            onValue={(value) => onNote(slot, value)}
          />
        ))}
      </div>
    </section>
  );
}
