import { useId, useRef, useState } from 'preact/hooks';
import type { SlotAsides } from '../core/compose/asides.ts';
import type { SlotWays } from '../core/compose/slot-wordings.ts';
import type { NoteSlot, Notes, SlotWording, SlotWordings } from '../core/text/draft.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { Say } from '../ui/say.tsx';
import { t, type WordKey } from '../ui/words.ts';
import { asideIdsOf, describingIds } from './aside-ids.ts';
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
  /** Which notes can be told otherwise where they stand, and how. */
  ways: { [slot in NoteSlot]?: SlotWays };
  wordings: SlotWordings;
  onNote: (slot: NoteSlot, value: string) => void;
  onInsist: (slot: NoteSlot, piece: string, isIn: boolean) => void;
  /** Tells a note otherwise; what the mail says of it then comes back. */
  onTurn: (slot: NoteSlot, wording: SlotWording) => string;
}

/** What a note was when it was last turned, and what is to be said about that. */
interface Turned {
  note: string;
  words: string;
}

/** What the person jots down; a word or two each is enough. Below a note stands what the mail does not make of it. */
export function NotesSection(props: NotesSectionProps) {
  const { notes, asides, frozen, ways, wordings, onNote, onInsist, onTurn } = props;
  const id = useId();
  const typed = useRef<NoteSlot | null>(null);
  const [said, say] = useState('');
  const [turned, setTurned] = useState<{ [slot in NoteSlot]?: Turned }>({});

  const turn = (slot: NoteSlot, note: string, wording: SlotWording | null): void => {
    const now = wording === null ? t('noOtherWording') : t('noteReads', `“${onTurn(slot, wording)}”`);
    setTurned({ ...turned, [slot]: { note, words: now } });
    say(now);
  };
  return (
    <section aria-label={t('notesHeading')}>
      <h2 class="section-heading">{t('notesHeading')}</h2>
      <div class="notes">
        {words.map(({ slot, label, placeholder }) => {
          const note = notes[slot] ?? '';
          const aside = asides[slot] ?? noAsides;
          const { next, own } = ways[slot] ?? nothing;
          const justTurned = turned[slot]?.note === note ? turned[slot].words : null;
          const wasTurned = justTurned ?? (wordings[slot] ? t('ownWordsOffer') : null);
          const ids = asideIdsOf(`${id}-${slot}`, aside);
          const describing = describingIds(ids, aside, own === 'chosen');
          return (
            <NoteField
              key={slot}
              name={slot}
              label={t(label)}
              placeholder={t(placeholder)}
              value={note}
              describedBy={describing.join(' ')}
              onValue={(value) => {
                typed.current = slot;
                say('');
                onNote(slot, value);
              }}
              action={
                (next !== null || own === 'possible') && (
                  <Button bare icon="again" onClick={() => turn(slot, note, next)}>
                    {t('anotherWordingFor', t(label))}
                  </Button>
                )
              }
            >
              {(describing.length > 0 || (own === 'possible' && wasTurned !== null)) && (
                <AsideList
                  asides={aside}
                  frozen={frozen}
                  note={note}
                  ids={ids}
                  own={own}
                  turned={wasTurned}
                  onInsist={(piece, isIn) => onInsist(slot, piece, isIn)}
                  onOwn={(isOwn) => turn(slot, note, isOwn ? 'as-written' : 0)}
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

const noAsides: SlotAsides = { leftOut: [], pieces: [], asJotted: [] };
const nothing: SlotWays = { next: null, own: null };
