import { useMemo } from 'preact/hooks';
import { type InterviewState, interviewStates } from '../core/plan/interview.ts';
import { type LocalMoment, nextStep, type PlanInput } from '../core/plan/next-step.ts';
import { othersWaiting } from '../core/plan/others-waiting.ts';
import type { Plan } from '../core/plan/plan.ts';
import { timeline } from '../core/plan/timeline.ts';
import { changeInterview } from '../platform/storage/plan.ts';
import type { SaveResult } from '../platform/storage/record.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { dayName } from '../ui/moment-words.ts';
import { stateWords } from '../ui/state-words.ts';
import { TimelinePicture } from '../ui/timeline-picture.tsx';
import { t } from '../ui/words.ts';
import { FactsEditor } from './facts-editor.tsx';
import { HistorySection } from './history-section.tsx';
import './interview-page.css';
import { InterviewList } from './interview-list.tsx';
import { InterviewRow } from './interview-row.tsx';
import { besideOf, titleOf } from './names.ts';
import { PageHead } from './page-head.tsx';
import { PeopleSection } from './people-section.tsx';
import { StepCard } from './step-card.tsx';
import { stepNote } from './step-words.ts';
import type { Keep } from './use-plan.ts';

export interface InterviewPageProps {
  input: PlanInput;
  plan: Plan;
  /** All interviews. */
  inputs: readonly PlanInput[];
  now: LocalMoment;
  /** The instant the clock shows `now`. */
  at: string;
  keep: Keep;
  /** Tells what was done, with a way to take it back. */
  undoable: (words: string, undo: () => Promise<SaveResult>) => void;
  onBack: () => void;
  onInterview: (id: string) => void;
  onPage: (page: string) => void;
  onThread: (address: string) => void;
  onDelete: () => void;
}

const mostOthers = 3;

/** Everything about one interview: what comes next, what was, who was there, and what can be put right. */
export function InterviewPage(props: InterviewPageProps) {
  const { input, inputs, now, keep } = props;
  const { interview } = input;
  const { id, state, role, round, interviewDate } = interview;
  const step = nextStep(input, now);
  const isSilent = state === 'waiting' && step.kind !== 'due';
  const others = useMemo(
    () => (isSilent ? othersWaiting(inputs, id, now).slice(0, mostOthers) : []),
    [inputs, id, isSilent, now],
  );
  const points = useMemo(() => timeline(input, now), [input, now]);
  const day = interviewDate && dayName(interviewDate, now.day);

  const setState = (next: InterviewState): void => {
    void keep(() => changeInterview(id, { state: next, stateAt: new Date().toISOString() }));
  };

  return (
    <div class="interview-page">
      <PageHead
        focus
        heading={titleOf(interview)}
        note={[besideOf(interview), role, round, day].filter(Boolean).join(' · ')}
        onBack={props.onBack}
      />
      <main>
        <StepCard {...props} step={step} />
        {points.length > 0 && <TimelinePicture points={points} today={now.day} />}
        <section class="interview-state" aria-labelledby="state">
          <h2 id="state">{t('stateHeading')}</h2>
          <Choice
            label={t('stateHeading')}
            options={interviewStates.map((value) => ({ value, label: t(stateWords[value].title) }))}
            value={state}
            onValue={setState}
            grid
          />
        </section>
        <InterviewList heading={t('othersHeading')} items={others} all onAll={() => {}}>
          {(other) => (
            <InterviewRow
              key={other.interview.id}
              interview={other.interview}
              note={
                other.step.kind === 'due'
                  ? stepNote(
                      { input: { ...input, interview: other.interview }, step: other.step, snoozedTo: '' },
                      now,
                    )
                  : t('noteSilent', other.silentDays)
              }
              onOpen={props.onInterview}
            />
          )}
        </InterviewList>
        <PeopleSection {...props} />
        <HistorySection {...props} />
        <FactsEditor interview={interview} keep={keep} />
        <div class="interview-delete">
          <Button kind="quiet" size="small" icon="bin" onClick={props.onDelete}>
            {t('interviewDelete')}
          </Button>
        </div>
      </main>
    </div>
  );
}
