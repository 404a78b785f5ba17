import { blankLetter } from '../core/plan/blank-letter.ts';
import type { Interview, Person } from '../core/plan/interview.ts';
import { keptLetter } from '../core/plan/plan.ts';
import { type NoteSlot, type Notes, noteSlots } from '../core/text/draft.ts';
import { changeInterview, changeLetter } from '../platform/storage/plan.ts';
import { t, type WordKey } from '../ui/words.ts';
import { KeptField, KeptNote } from './kept-fields.tsx';
import type { Keep } from './use-plan.ts';

interface PersonEditorProps {
  interview: Interview;
  person: Person;
  notes: Notes;
  keep: Keep;
}

const facts = [
  ['name', 'personName', 'text'],
  ['title', 'personTitle', 'text'],
  ['address', 'personAddress', 'email'],
] as const satisfies ReadonlyArray<readonly [keyof Person, WordKey, 'text' | 'email']>;

const noteWords: Record<NoteSlot, [label: WordKey, example: WordKey]> = {
  specific: ['noteSpecific', 'noteSpecificExample'],
  value: ['noteValue', 'noteValueExample'],
  clarify: ['noteClarify', 'noteClarifyExample'],
  nextStep: ['noteNextStep', 'noteNextStepExample'],
};

/** One of the people of an interview, and what the person noted for the mail to them. */
export function PersonEditor({ interview, person, notes, keep }: PersonEditorProps) {
  const { id } = interview;
  const keepFact = (name: keyof Person) => (value: string) =>
    keep(() =>
      changeInterview(id, ({ people }) => ({
        people: people.map((one) => (one.id === person.id ? { ...one, [name]: value } : one)),
      })),
    );
  const blank = keptLetter({ ...blankLetter(id, interview), person: person.id });
  const keepNote = (slot: NoteSlot) => (value: string) =>
    keep(() => changeLetter(blank, (letter) => ({ notes: { ...letter.notes, [slot]: value } })));

  return (
    <>
      <div class="two-columns">
        {facts.map(([name, label, type]) => (
          <KeptField
            key={name}
            name={`${name}-${person.id}`}
            label={t(label)}
            type={type}
            value={person[name]}
            keep={keepFact(name)}
          />
        ))}
      </div>
      {noteSlots.map((slot) => (
        <KeptNote
          key={slot}
          label={t(noteWords[slot][0])}
          placeholder={t(noteWords[slot][1])}
          value={notes[slot] ?? ''}
          keep={keepNote(slot)}
        />
      ))}
    </>
  );
}
