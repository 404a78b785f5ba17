import { useId, useRef, useState } from 'preact/hooks';
import type { SlotAsides } from '../core/compose/asides.ts';
import type { NoteSlot, Notes } from '../core/text/draft.ts';
import { later } from '../ui/later.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { Say } from '../ui/say.tsx';
import { t, type WordKey } from '../ui/words.ts';
import './facts-section.css';

const AsideList = later(async () => (await import('./aside-list.tsx')).AsideList);

const words: Array<{ slot: NoteSlot; label: WordKey; placeholder: WordKey }> = [
  { slot: 'specific', label: 'noteSpecific', placeholder: 'noteSpecificExample' },
  { slot: 'value', label: 'noteValue', placeholder: 'noteValueExample' },
  { slot: 'clarify', label: 'noteClarify', placeholder: 'noteClarifyExample' },
  { slot: 'nextStep', label: 'noteNextStep', placeholder: 'noteNextStepExample' },
];

interface NotesSectionProps {
  notes: Notes;
  asides: { [slot in NoteSlot]?: SlotAsides };
  /** The mail's text where it does not follow the notes: it was changed by hand, or stands in the compose. */
  frozen: string | null;
  onNote: (slot: NoteSlot, value: string) => void;
  onInsist: (slot: NoteSlot, piece: string, isIn: boolean) => void;
}

/** What the person jots down; a word or two each is enough. Below a note stands what the mail does not make of it. */
export function NotesSection({ notes, asides, frozen, onNote, onInsist }: NotesSectionProps) {
  const id = useId();
  const typed = useRef<NoteSlot | null>(null);
  const [said, say] = useState('');
  return (
    <section aria-label={t('notesHeading')}>
      <h2 class="section-heading">{t('notesHeading')}</h2>
      <div class="notes">
        {words.map(({ slot, label, placeholder }) => {
          const note = notes[slot] ?? '';
          const aside = asides[slot];
          const lines = (aside?.pieces.length ?? 0) + (aside?.asJotted.length ? 1 : 0);
          const ids = Array.from({ length: lines }, (_, at) => `${id}-${slot}-${at}`);
          return (
            <NoteField
              key={slot}
              name={slot}
              label={t(label)}
              placeholder={t(placeholder)}
              value={note}
              describedBy={ids.join(' ')}
              onValue={(value) => {
                typed.current = slot;
                say('');
                onNote(slot, value);
              }}
            >
              {aside && lines > 0 && (
                <AsideList
                  asides={aside}
                  frozen={frozen}
                  note={note}
                  ids={ids}
                  onInsist={(piece, isIn) => onInsist(slot, piece, isIn)}
                  onSay={(change, isHint) => {
                    // Nobody waits to hear what an opened form says four times.
                    if (!isHint || typed.current === slot) say(change);
                  }}
                />
              )}
            </NoteField>
          );
        })}
      </div>
      <Say>{said}</Say>
    </section>
  );
}
