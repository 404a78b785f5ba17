import type { Letter } from '../core/plan/letter.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import './people-strip.css';

interface PeopleStripProps {
  /** The letter in the form. */
  current: Letter;
  /** The letters to everybody of this interview, in the order they were in it. */
  letters: readonly Letter[];
  onPick: (letter: Letter) => void;
  /** Begins a letter to somebody else of the same interview. */
  onAdd: () => void;
  /** Makes a letter for each of the names that stand in the form; missing where only one does. */
  onSplit?: () => void;
}

/** Who is written to, one mail each: the way from one interviewer of a talk to the next. */
export function PeopleStrip({ current, letters, onPick, onAdd, onSplit }: PeopleStripProps) {
  return (
    <section class="people-strip" aria-label={t('peopleHeading')}>
      {letters.length > 1 &&
        letters.map((letter) => {
          const isCurrent = letter.person === current.person;
          const isWritten = letter.written.some(({ stage }) => stage === current.stage);
          const name = (isCurrent ? current : letter).interviewer.trim() || t('personUnnamed');
          return (
            <Button
              key={letter.person}
              size="small"
              pressed={isCurrent}
              title={t(isWritten ? 'personWritten' : 'personToWrite', name)}
              {...(isWritten ? { icon: 'tick' } : {})}
              onClick={() => {
                if (!isCurrent) onPick(letter);
              }}
            >
              {name}
            </Button>
          );
        })}
      {onSplit ? (
        <Button size="small" kind="quiet" onClick={onSplit}>
          {t('peopleSplit')}
        </Button>
      ) : (
        <Button size="small" kind="quiet" icon="plus" onClick={onAdd}>
          {t('personAdd')}
        </Button>
      )}
    </section>
  );
}
