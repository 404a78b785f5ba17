import { useMemo, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import type { Sent } from '../core/plan/sent.ts';
import { localMoment } from '../platform/clock.ts';
import { formPage } from '../platform/pages.ts';
import { planOf, removePlan, savePlan } from '../platform/storage/plan.ts';
import { type QuickDraft, saveQuickDraft } from '../platform/storage/quick-draft.ts';
import type { SaveResult } from '../platform/storage/record.ts';
import { removeEntry, saveEntry } from '../platform/storage/sent.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { Home, type HomeState } from './home.tsx';
import { InterviewPage } from './interview-page.tsx';
import { titleOf } from './names.ts';
import { noteInterview } from './note-interview.ts';
import type { Entry } from './overview.ts';
import './popup.css';
import { QuickNotes } from './quick-notes.tsx';
import { savedWords } from './step-words.ts';
import { UndoNotice } from './undo-notice.tsx';
import { usePlan } from './use-plan.ts';

interface PopupProps {
  /** What there is to draw until the plan itself has come; null: nothing yet. */
  glance: Plan | null;
  /** Quick notes the popup closed over. */
  draft: QuickDraft | null;
  /** Opens a page of the extension in a tab. */
  onPage: (page: string) => void;
  onThread: (address: string) => void;
  onSettings: () => void;
}

type View = { kind: 'home' | 'notes' } | { kind: 'interview'; id: string };

/** Something that was done, and what can be done about it. */
interface News {
  words: string;
  label: string;
  act: () => void;
  /** It is about what was just done on the home page, and means nothing on another. */
  stays?: false;
}

/** What one click on the toolbar offers anywhere: notes, the form, and all that is remembered. */
export function Popup({ glance, draft, onPage, onThread, onSettings }: PopupProps) {
  const { plan, at, extent, fault, keep, whole } = usePlan(glance);
  const [view, setView] = useState<View>({ kind: draft ? 'notes' : 'home' });
  const [from, setFrom] = useState<string | null>(null);
  const [home, setHome] = useState<HomeState>({ query: '', all: new Set(), showsDone: false });
  const [news, setNews] = useState<News | null>(null);
  const [deleted, setDeleted] = useState<News | null>(null);
  const [notes, setNotes] = useState(draft);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<HTMLDivElement>(null);

  const inputs = useMemo(() => inputsOf(plan, localMoment), [plan]);
  const now = useMemo(() => localMoment(at), [at]);
  // A page of it may change it: that takes all of it.
  const id = view.kind === 'interview' && extent === 'whole' && view.id;
  const shown = id !== false && inputs.find(({ interview }) => interview.id === id);

  const focusHeading = (): void => root.current?.querySelector<HTMLElement>('h1')?.focus();
  /** A notice whose button takes back what was done. */
  const undoable = (
    words: string,
    put: (news: News | null) => void,
    undo: () => Promise<SaveResult>,
  ): void => {
    put({
      words,
      label: t('undo'),
      act: () => {
        put(null);
        // Its button goes with it, and focus would be nowhere.
        void keep(undo).then(focusHeading);
      },
    });
  };
  const closeNews = (): void => {
    setNews(null);
    focusHeading();
  };
  const goHome = (left: string | null): void => {
    setFrom(left ?? '');
    setView({ kind: 'home' });
  };
  const openInterview = (id: string): void => {
    setNews(news?.stays === false ? null : news);
    setView({ kind: 'interview', id });
  };
  const openForm = ({ input, step, people }: Entry): void => {
    if (step.kind !== 'due' && step.kind !== 'coming') return;
    onPage(
      formPage({ interview: input.interview.id, person: people[0] ?? step.people[0], stage: step.stage }),
    );
  };

  const onAnswer = async ({ id: asked }: Sent, isSent: boolean): Promise<void> => {
    // At once: the next click is for the next one.
    setAnswered((before) => new Set([...before, asked]));
    const entry = (await whole()).sent.find((one) => one.id === asked);
    if (entry) {
      undoable(t(isSent ? 'answeredSent' : 'answeredNotYet'), setNews, () => saveEntry(entry));
      // It went when it was written, as far as anybody knows.
      await keep(() => (isSent ? saveEntry({ ...entry, certainty: 'sent' }) : removeEntry(entry)));
    }
    setAnswered((before) => new Set([...before].filter((one) => one !== asked)));
  };
  const onDelete = (id: string): void => {
    const own = planOf(plan, id);
    const [interview] = own.interviews;
    if (!interview) return;
    void keep(() => removePlan(own));
    undoable(t('interviewDeleted', titleOf(interview)), setDeleted, () => savePlan(own));
    goHome(null);
  };
  const onNoted = async (noted: QuickDraft): Promise<void> => {
    const settings = await loadSettings();
    // Nobody should have to type their own name twice.
    const me = settings.me || (plan.interviews.find((one) => one.me !== '')?.me ?? '');
    const instant = new Date().toISOString();
    const begun = noteInterview(noted, {
      settings: { me, register: settings.register },
      at: instant,
      newId: () => crypto.randomUUID(),
    });
    const [input] = inputsOf(begun, localMoment);
    let isKept = false;
    await keep(async () => {
      const saved = await savePlan(begun);
      isKept = saved.ok;
      return saved;
    });
    if (!isKept || !input) return;
    await saveQuickDraft(null);
    setNotes(null);
    const { words, stage } = savedWords(input, localMoment(instant));
    setNews({
      words,
      label: t('writeNow'),
      stays: false,
      act: () => onPage(formPage({ interview: input.interview.id, person: input.interview.id, stage })),
    });
    goHome(null);
  };

  return (
    <div class="popup" ref={root}>
      {view.kind === 'notes' ? (
        <QuickNotes
          draft={notes ?? { ...blankDraft, ...now }}
          onBack={() => goHome(null)}
          onDraft={setNotes}
          onSave={onNoted}
        />
      ) : shown ? (
        <InterviewPage
          key={shown.interview.id}
          input={shown}
          plan={plan}
          inputs={inputs}
          now={now}
          at={at}
          keep={keep}
          undoable={(words, undo) => undoable(words, setNews, undo)}
          onBack={() => goHome(shown.interview.id)}
          onInterview={(id) => setView({ kind: 'interview', id })}
          onPage={onPage}
          onThread={onThread}
          onDelete={() => onDelete(shown.interview.id)}
        />
      ) : (
        <Home
          plan={plan}
          extent={extent}
          inputs={inputs}
          now={now}
          at={at}
          state={home}
          onState={setHome}
          from={from}
          onInterview={openInterview}
          onQuickNotes={() => setView({ kind: 'notes' })}
          onPage={(page) => onPage(page || formPage())}
          onThread={onThread}
          onSettings={onSettings}
          onForm={openForm}
          answered={answered}
          onAnswer={(entry, isSent) => void onAnswer(entry, isSent)}
        />
      )}
      {(fault || deleted || news) && (
        <div class="popup-notices">
          {fault && <Notice tone="error">{t(fault === 'full' ? 'planFull' : 'storageFailed')}</Notice>}
          {deleted && <UndoNotice key={deleted.words} {...deleted} />}
          {news && <UndoNotice key={news.words} {...news} onClose={closeNews} />}
        </div>
      )}
    </div>
  );
}

const blankDraft: QuickDraft = {
  company: '',
  who: '',
  role: '',
  specific: '',
  day: '',
  time: '',
  promised: '',
};
