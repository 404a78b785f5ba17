import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { LocalMoment, PlanInput } from '../core/plan/next-step.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Sent } from '../core/plan/sent.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { nearDay } from '../ui/moment-words.ts';
import { Say } from '../ui/say.tsx';
import { stageWords } from '../ui/stage-words.ts';
import { t } from '../ui/words.ts';
import { DueRow } from './due-row.tsx';
import './home.css';
import { InterviewList, shownAtFirst } from './interview-list.tsx';
import { InterviewRow } from './interview-row.tsx';
import { titleOf } from './names.ts';
import { NotifyOffer } from './notify-offer.tsx';
import { type Entry, overview } from './overview.ts';
import { search } from './search.ts';
import { stepNote } from './step-words.ts';

/** What the person did to the lists, kept while an interview's page is open. */
export interface HomeState {
  query: string;
  /** The lists that are drawn to their end. */
  all: ReadonlySet<string>;
  showsDone: boolean;
}

interface HomeProps {
  plan: Plan;
  /** How much of the plan has come. */
  extent: 'nothing' | 'glance' | 'whole';
  inputs: readonly PlanInput[];
  now: LocalMoment;
  /** The instant the clock shows `now`. */
  at: string;
  state: HomeState;
  onState: (state: HomeState) => void;
  /** The interview whose page was left. */
  from: string | null;
  onInterview: (id: string) => void;
  onQuickNotes: () => void;
  onPage: (page: string) => void;
  onThread: (address: string) => void;
  onSettings: () => void;
  onForm: (entry: Entry) => void;
  onAnswer: (entry: Sent, isSent: boolean) => void;
  /** The ids of the log entries the person has just answered for: what is kept follows. */
  answered: ReadonlySet<string>;
}

/** What is due, what is asked, what waits and what is done. */
export function Home(props: HomeProps) {
  const { plan, extent, inputs, now, at, state, from, onState, onInterview } = props;
  const root = useRef<HTMLDivElement>(null);
  const lists = useMemo(() => {
    const query = state.query.trim();
    if (query === '') return overview(inputs, now, at);
    const found = search(plan, query);
    return overview(
      inputs.filter(({ interview }) => found.has(interview.id)),
      now,
      at,
    );
  }, [plan, inputs, now, at, state.query]);

  useLayoutEffect(() => {
    if (from === null) return;
    const rows = root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset.item === from);
    (row ?? root.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [from]);

  const asked = lists.asked.filter(({ entry }) => !props.answered.has(entry.id));
  const count = lists.due.length + asked.length + lists.waiting.length + lists.done.length;
  const isSearching = state.query.trim() !== '';
  const listOf = (name: string) => ({
    all: state.all.has(name),
    onAll: () => onState({ ...state, all: new Set([...state.all, name]) }),
  });
  const row = (entry: Entry) => (
    <InterviewRow
      key={entry.input.interview.id}
      interview={entry.input.interview}
      note={stepNote(entry, now)}
      onOpen={onInterview}
    />
  );

  return (
    <div class="home" ref={root}>
      <header class="home-head">
        <h1 tabIndex={-1}>
          <Mark />
        </h1>
        <Button bare icon="gear" onClick={props.onSettings}>
          {t('popupSettings')}
        </Button>
      </header>
      <main class="home-main" aria-busy={extent !== 'whole'}>
        <div class="home-begin">
          <Button kind="primary" icon="pencil" onClick={() => props.onPage('')}>
            {t('popupWrite')}
          </Button>
          <Button icon="plus" onClick={props.onQuickNotes}>
            {t('quickNotes')}
          </Button>
        </div>
        {inputs.length === 0 && extent === 'whole' && (
          <div class="home-empty">
            <p>
              <strong>{t('popupEmptyTitle')}</strong>
            </p>
            <p>{t('popupEmpty')}</p>
            <p>{t('popupWhere')}</p>
            <Button
              size="small"
              kind="quiet"
              icon="open"
              onClick={() => props.onPage('src/welcome/welcome.html')}
            >
              {t('popupPractice')}
            </Button>
          </div>
        )}
        {inputs.length > shownAtFirst && (
          <input
            type="search"
            class="input"
            aria-label={t('searchInterviews')}
            placeholder={t('searchInterviews')}
            value={state.query}
            onInput={(event) => onState({ ...state, query: event.currentTarget.value, all: new Set() })}
          />
        )}
        {isSearching && count === 0 && (
          <p class="home-quiet">{t('searchInterviewsNone', state.query.trim())}</p>
        )}
        <Say>{isSearching ? t('searchInterviewsFound', count) : ''}</Say>
        {!isSearching && inputs.length > 0 && lists.due.length + asked.length === 0 && (
          <p class="home-quiet">{t('popupNothingDue')}</p>
        )}
        <InterviewList heading={t('listDue')} items={lists.due} loud {...listOf('due')}>
          {(entry) => (
            <DueRow
              key={entry.input.interview.id}
              entry={entry}
              now={now}
              onInterview={onInterview}
              onForm={props.onForm}
              onThread={props.onThread}
            />
          )}
        </InterviewList>
        <InterviewList heading={t('listAsked')} items={asked} {...listOf('asked')}>
          {({ input, entry }) => (
            <InterviewRow
              key={entry.id}
              interview={{
                ...input.interview,
                people: input.interview.people.filter(({ id }) => id === entry.person),
              }}
              note={t(
                'noteWritten',
                t(stageWords[entry.stage].title),
                nearDay(input.localMoment(entry.at).day, now.day),
              )}
              onOpen={onInterview}
              actions={[true, false].map((isSent) => (
                <Button key={String(isSent)} size="small" onClick={() => props.onAnswer(entry, isSent)}>
                  {t(isSent ? 'answerSent' : 'answerNotYet')}{' '}
                  <span class="only-read-aloud">{titleOf(input.interview)}</span>
                </Button>
              ))}
            />
          )}
        </InterviewList>
        <InterviewList heading={t('listWaiting')} items={lists.waiting} {...listOf('waiting')}>
          {row}
        </InterviewList>
        {!isSearching && lists.waiting.length > 0 && <NotifyOffer />}
        <InterviewList
          heading={t('listDone')}
          items={lists.done}
          {...listOf('done')}
          fold={{
            open: state.showsDone || isSearching,
            onFold: (showsDone) => onState({ ...state, showsDone }),
          }}
        >
          {row}
        </InterviewList>
      </main>
    </div>
  );
}
