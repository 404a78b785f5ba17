import type { Interview } from '../core/plan/interview.ts';
import { interviewName, interviewState } from '../ui/interview-words.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Popover } from '../ui/popover.tsx';
import { t } from '../ui/words.ts';
import './interview-switcher.css';

interface InterviewSwitcherProps {
  current: Interview;
  interviews: readonly Interview[];
  onPick: (interview: Interview) => void;
  onNew: () => void;
}

const shownAtMost = 6;

/** The interview the form is about; opens the last few others and a blank one. */
export function InterviewSwitcher({ current, interviews, onPick, onNew }: InterviewSwitcherProps) {
  const others = interviews.filter(({ id }) => id !== current.id).slice(0, shownAtMost);
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
          {others.map((interview) => (
            <MenuItem
              key={interview.id}
              title={interviewName(interview)}
              note={interviewState(interview)}
              onClick={() => {
                close();
                onPick(interview);
              }}
            />
          ))}
        </>
      )}
    </Popover>
  );
}
