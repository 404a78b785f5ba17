import type { Interview } from '../core/plan/interview.ts';
import { isUnfinished } from '../core/plan/match.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Popover } from '../ui/popover.tsx';
import { stageWords } from '../ui/stage-words.ts';
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

/** "Ana Roy · Acme", or as much of it as is known. */
export function interviewName({ interviewer, company, role }: Interview): string {
  const parts = [interviewer, company].map((part) => part.trim()).filter((part) => part !== '');
  return parts.join(' · ') || role.trim() || t('interviewUnnamed');
}

/** Which mail it is at, and whether that is written. */
export function interviewState(interview: Interview): string {
  const stage = t(stageWords[interview.stage].title);
  return t(isUnfinished(interview) ? 'interviewStarted' : 'interviewWritten', stage);
}
