import type { Letter } from '../core/plan/letter.ts';
import { interviewName, interviewState } from '../ui/interview-words.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Popover } from '../ui/popover.tsx';
import { t } from '../ui/words.ts';
import './interview-switcher.css';

interface InterviewSwitcherProps {
  current: Letter;
  letters: readonly Letter[];
  onPick: (letter: Letter) => void;
  onNew: () => void;
}

const shownAtMost = 6;

/** The interview the form is about; opens the last few others and a blank one. */
export function InterviewSwitcher({ current, letters, onPick, onNew }: InterviewSwitcherProps) {
  const others = letters
    .filter(({ id, person }) => id !== current.id || person !== current.person)
    .slice(0, shownAtMost);
  const name = interviewName(current);
  return (
    <Popover
      label={t('interviews')}
      triggerName={t('interviewCurrent', name)}
      trigger={<span class="interview-switcher-name">{name}</span>}
    >
      {(close) => (
        <>
          <MenuItem
            icon="plus"
            title={t('interviewNew')}
            onClick={() => {
              close();
              onNew();
            }}
          />
          {others.length > 0 && <h3 class="menu-list-heading">{t('interviewsLast')}</h3>}
          {others.map((letter) => (
            <MenuItem
              key={`${letter.id} ${letter.person}`}
              title={interviewName(letter)}
              note={interviewState(letter)}
              onClick={() => {
                close();
                onPick(letter);
              }}
            />
          ))}
        </>
      )}
    </Popover>
  );
}
