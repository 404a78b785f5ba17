import type { LocalMoment } from '../core/plan/next-step.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import { InterviewRow } from './interview-row.tsx';
import { titleOf } from './names.ts';
import type { Entry } from './overview.ts';
import { stepNote } from './step-words.ts';

interface DueRowProps {
  entry: Entry;
  now: LocalMoment;
  onInterview: (id: string) => void;
  onForm: (entry: Entry) => void;
  onThread: (address: string) => void;
}

/** A mail that is due, one click from the form or from its thread. */
export function DueRow({ entry, now, onInterview, onForm, onThread }: DueRowProps) {
  const { interview } = entry.input;
  const isLate = entry.step.kind === 'due' && now.day > entry.step.lateAfter;
  return (
    <InterviewRow
      interview={{ ...interview, people: interview.people.filter(({ id }) => entry.people.includes(id)) }}
      note={stepNote(entry, now)}
      late={isLate && t('late')}
      onOpen={onInterview}
      actions={
        <>
          {interview.thread !== '' && (
            <Button bare icon="open" onClick={() => onThread(interview.thread)}>
              {t('openThreadOf', titleOf(interview))}
            </Button>
          )}
          <Button size="small" onClick={() => onForm(entry)}>
            {t('writeNow')} <span class="only-read-aloud">{titleOf(interview)}</span>
          </Button>
        </>
      }
    />
  );
}
