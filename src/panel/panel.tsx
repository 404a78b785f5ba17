import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import type { Sent } from '../core/plan/sent.ts';
import { isVariant } from '../core/templates/variant.ts';
import type { ComposeContext, HostId } from '../core/text/compose.ts';
import { localMoment } from '../platform/clock.ts';
import type { Line, ToContent, ToPanel } from '../platform/port.ts';
import { logSent } from '../platform/storage/sent.ts';
import { saveSettings } from '../platform/storage/settings.ts';
import { versionStore } from '../platform/storage/version-store.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { Notice } from '../ui/notice.tsx';
import { StagePicker } from '../ui/stage-picker.tsx';
import { useVersions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';
import { dismissalOf } from './dismissals.ts';
import { factFor } from './fact-for.ts';
import { FactsSection } from './facts-section.tsx';
import { focusFact, focusFirstEmpty } from './first-empty.ts';
import { changeForm, type FormState } from './form-state.ts';
import type { Inbox } from './inbox.ts';
import { MailBar } from './mail-bar.tsx';
import { MailSection } from './mail-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { isForSomebodyElse, openForm, pickUp, refreshForm } from './open-form.ts';
import './panel.css';
import { type Chosen, chosenLetter } from './chosen.ts';
import { OtherWays } from './other-ways.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { PeopleStrip } from './people-strip.tsx';
import { ReviewBar } from './review-bar.tsx';
import { type Stored, useStored } from './stored.ts';
import { subjectChoice } from './subject-choice.ts';
import { useHandover } from './use-handover.ts';
import { useKeeper } from './use-keeper.ts';
import { useKeys } from './use-keys.ts';
import { useMail } from './use-mail.ts';
import { useMessages } from './use-messages.ts';
import { usePeople } from './use-people.ts';
import { useReview } from './use-review.ts';
import { VersionDialog } from './version-dialog.tsx';

interface PanelProps {
  /** The line to the mail page; null in a tab of its own. */
  line: Line<ToContent> | null;
  inbox: Inbox;
  stored: Stored;
  /** What to take up, where something was chosen. */
  chosen?: Chosen | null;
}

/** The form: what is known and noted on one side, the mail it makes on the other. */
export function Panel({ line, inbox, stored: initial, chosen }: PanelProps) {
  const stored = useStored(initial);
  const begin = (context: ComposeContext | null, afresh = false): FormState =>
    openForm({ ...stored, context, afresh, now: localMoment(), newId: crypto.randomUUID() });

  const [form, change] = useReducer(changeForm, null, () => {
    const picked = chosen && chosenLetter(stored.letters, chosen);
    return picked ? pickUp(picked, chosen.stage) : begin(null);
  });
  const [context, setContext] = useState<ComposeContext | null>(null);
  const [shown, setShown] = useState(line ? 0 : 1);
  /** The person chose the interview; the mail's recipients no longer do. */
  const [pinned, setPinned] = useState(false);
  const [showsReview, setShowsReview] = useState(false);
  const [dialog, setDialog] = useState<'mail' | 'template' | 'other-ways' | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const { letter } = form;
  const made = useMail(letter, stored, shown > 0);
  const versions = useVersions(stored, versionStore);
  const review = useReview(letter, made, line, stored.settings.checkAtSend);
  const { keeper, fault: saveFault } = useKeeper();
  const inReview = showsReview && review.text !== null;

  const ignore = (finding: FindingView): void => {
    change({ kind: 'dismiss', finding: dismissalOf(finding) });
  };
  const hide = (): void => {
    keeper.flush();
    line?.send({ kind: 'hide' });
  };
  const handover = useHandover({
    ...made,
    letter,
    context,
    line,
    onWritten: () => {
      const at = new Date().toISOString();
      change({ kind: 'written', at });
      void logSent({ ...entryOf(letter), ...made.mail, at });
    },
    onFillIn: (error) => {
      const fact = error && factFor(error.quote);
      if (fact) focusFact(root.current, fact);
    },
  });

  const receive = (message: ToPanel): void => {
    switch (message.kind) {
      case 'show': {
        const free = !form.touched && !pinned;
        const other = free || (context !== null && isForSomebodyElse(context, message.context));
        if (other) {
          keeper.flush();
          setPinned(false);
        }
        const state = other ? begin(message.context) : refreshForm(form, message.context);
        change({ kind: 'open', state });
        setContext(message.context);
        setShowsReview(review.text !== null);
        setShown(shown + 1);
        break;
      }
      case 'text':
        review.read(message);
        break;
      case 'inserted':
        if (!handover.ended(message.fault)) return;
        line?.send({ kind: 'review', on: true });
        rememberMail(context?.host);
        hide();
        break;
      case 'answered': {
        const finding = review.findingOf(message.mark);
        if (finding && message.answer === 'dismiss') ignore(finding);
        if (!finding || message.answer === 'dismiss') return;
        const disabledRules = [...new Set([...stored.settings.disabledRules, finding.rule])];
        void saveSettings({ ...stored.settings, disabledRules });
      }
    }
  };
  useMessages(inbox, line, receive);

  // Not in an effect after painting: a form that is thrown away paints no more.
  useLayoutEffect(() => {
    if (form.touched) keeper.put({ letter, opened: form.opened });
  }, [letter, form.opened, form.touched, keeper]);
  useLayoutEffect(() => {
    if (shown > 0 && root.current) focusFirstEmpty(root.current);
  }, [shown]);
  useKeys({
    submit: () => (inReview ? hide() : line ? handover.insert({}) : handover.copy()),
    close: line ? hide : null,
  });

  /** Where the person writes mail is where a reminder opens one. */
  const rememberMail = (host: HostId | undefined): void => {
    const { settings } = stored;
    if (host === undefined || host === 'practice' || host === settings.mail) return;
    void saveSettings({ ...settings, mail: host });
  };
  const open = (state: FormState): void => {
    keeper.flush();
    change({ kind: 'open', state });
    setPinned(true);
    setShown(shown + 1);
  };
  const mail = inReview && review.text ? review.text : made.mail;

  return (
    <div class="panel" data-standing={line ? 'compose' : 'standalone'} hidden={shown === 0} ref={root}>
      <PanelHead
        letter={letter}
        letters={stored.letters}
        onPick={(picked) => open(pickUp(picked))}
        onNew={() => open(begin(context, true))}
        onRegister={(register) => change({ kind: 'register', register })}
        {...(line ? { onClose: hide } : {})}
      />
      <main class="panel-main">
        <div class="panel-form">
          {saveFault && (
            <Notice tone="error">{t(saveFault === 'full' ? 'storageFull' : 'storageFailed', '')}</Notice>
          )}
          <StagePicker stage={letter.stage} onStage={(stage) => change({ kind: 'stage', stage })} />
          <PeopleStrip
            {...usePeople({
              letter,
              stored,
              onPick: (picked) => open(pickUp(picked, letter.stage)),
              onName: (name) => change({ kind: 'fact', name: 'interviewer', value: name }),
            })}
          />
          <FactsSection
            letter={letter}
            guessed={form.guessed}
            today={localMoment().day}
            onFact={(name, value) => change({ kind: 'fact', name, value })}
            onPromised={(day) => change({ kind: 'promised', day })}
          />
          <NotesSection
            notes={letter.notes}
            onNote={(slot, value) => change({ kind: 'note', slot, value })}
          />
        </div>
        <MailSection
          key={inReview ? 'review' : 'draft'}
          bar={
            inReview ? (
              <ReviewBar onWriteAgain={() => setShowsReview(false)} />
            ) : (
              <MailBar
                form={form}
                made={made}
                versions={versions}
                change={change}
                organisationName={stored.organisation.name}
                onSaveMail={() => setDialog('mail')}
                onEditTemplate={() => setDialog('template')}
              />
            )
          }
          mail={mail}
          stage={letter.stage}
          findings={inReview ? review.findings : made.findings}
          readOnly={inReview}
          onMail={(typed) => change({ kind: 'edit', mail: alike(typed, made.composed) ? null : typed })}
          onIgnore={ignore}
          fieldFor={({ rule, quote }) => {
            const fact = rule === 'placeholder' ? factFor(quote) : undefined;
            return fact ? () => focusFact(root.current, fact) : null;
          }}
        />
      </main>
      <PanelFoot
        handover={handover}
        mail={{ ...made.mail, to: letter.address }}
        subject={context ? subjectChoice(context, made.mail.subject) : 'leave'}
        overCompose={line !== null}
        onOtherWays={() => setDialog('other-ways')}
        {...(inReview ? { onBack: hide } : {})}
      />
      {dialog === 'other-ways' && (
        <OtherWays
          letter={letter}
          made={made}
          onUsed={(channel, body) => {
            keeper.put({ letter, opened: form.opened });
            const at = new Date().toISOString();
            change({ kind: 'written', at });
            void logSent({ ...entryOf(letter), channel, certainty: 'sent', subject: '', body, at });
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {(dialog === 'mail' || dialog === 'template') && (
        <VersionDialog
          from={dialog}
          letter={letter}
          made={made}
          problem={versions.news?.failed ? t(versions.news.words) : null}
          onClose={() => setDialog(null)}
          onSave={async (text, template) => {
            const over = dialog === 'template' && isVariant(template);
            const id = await (over ? versions.saveOver(template, text) : versions.saveNew(text, template));
            if (!id) return;
            change({ kind: 'adopt', id, register: template.register });
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}

function entryOf({ id, person, stage }: Letter): Omit<Sent, 'id' | 'at' | 'subject' | 'body'> {
  return { interview: id, person, stage, channel: 'mail', certainty: 'written' };
}

function alike(a: { subject: string; body: string }, b: { subject: string; body: string }): boolean {
  return a.subject === b.subject && a.body === b.body;
}
