import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HostId } from '../core/text/compose.ts';
import { localMoment } from '../platform/clock.ts';
import type { Line, ToContent, ToPanel } from '../platform/port.ts';
import { saveSettings } from '../platform/storage/settings.ts';
import { versionStore } from '../platform/storage/version-store.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { later } from '../ui/later.tsx';
import { Notice } from '../ui/notice.tsx';
import { StagePicker } from '../ui/stage-picker.tsx';
import { useVersions } from '../ui/use-versions.ts';
import { t } from '../ui/words.ts';
import type { Chosen } from './chosen.ts';
import { dismissalOf } from './dismissals.ts';
import { factFor } from './fact-for.ts';
import { FactsSection } from './facts-section.tsx';
import { focusFact, focusFirstEmpty } from './first-empty.ts';
import type { FormAction } from './form-state.ts';
import type { Inbox } from './inbox.ts';
import { MailBar } from './mail-bar.tsx';
import { MailSection } from './mail-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { pickUp } from './open-form.ts';
import './panel.css';
import type { PanelDialog } from './panel-dialogs.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { PeopleStrip } from './people-strip.tsx';
import { ReviewBar } from './review-bar.tsx';
import { type Stored, useStored } from './stored.ts';
import { subjectChoice } from './subject-choice.ts';
import { useForm } from './use-form.ts';
import { useHandover } from './use-handover.ts';
import { useKeys } from './use-keys.ts';
import { useMail } from './use-mail.ts';
import { useMessages } from './use-messages.ts';
import { usePeople } from './use-people.ts';
import { useReview } from './use-review.ts';
import { waysInSight } from './ways-in-sight.ts';

const PanelDialogs = later(async () => (await import('./panel-dialogs.tsx')).PanelDialogs);

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
  const form = useForm({ stored, chosen: chosen ?? null, waitsForMail: line !== null });
  const [showsReview, setShowsReview] = useState(false);
  const [dialog, setDialog] = useState<PanelDialog | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const { context, shown } = form;
  const { letter } = form.state;
  const made = useMail(letter, stored, shown > 0);
  const versions = useVersions(stored, versionStore);
  const review = useReview(letter, made, line, stored.settings.checkAtSend);
  const inReview = showsReview && review.text !== null;

  const change = (action: FormAction): void => {
    // Read by the time the person goes on; what can be undone stays.
    if (versions.news && !versions.news.failed && !versions.news.undo) versions.forgetNews();
    form.change(action);
  };
  const ignore = (finding: FindingView): void => {
    change({ kind: 'dismiss', finding: dismissalOf(finding) });
  };
  const hide = (): void => {
    form.flush();
    line?.send({ kind: 'hide' });
  };
  const handover = useHandover({
    ...made,
    letter,
    context,
    line,
    onWritten: (mail) => form.log({ channel: 'mail', certainty: 'written', ...mail }),
    onFillIn: (error) => {
      const fact = error && factFor(error.quote);
      if (fact) focusFact(root.current, fact);
    },
  });

  const receive = (message: ToPanel): void => {
    switch (message.kind) {
      case 'show':
        form.show(message.context);
        setShowsReview(review.text !== null);
        break;
      case 'readdressed':
        form.learn(message.context);
        break;
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
  useMessages(inbox, receive);

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
  const mail = inReview && review.text ? review.text : made.mail;

  return (
    <div class="panel" data-standing={line ? 'compose' : 'standalone'} hidden={shown === 0} ref={root}>
      <PanelHead
        letter={letter}
        letters={stored.letters}
        onPick={(picked) => form.open(pickUp(picked))}
        onNew={form.openNew}
        onRegister={(register) => change({ kind: 'register', register })}
        {...(line ? { onClose: hide } : {})}
      />
      <main class="panel-main">
        <div class="panel-form">
          {form.saveFault && (
            <Notice tone="error">{t(form.saveFault === 'full' ? 'planFull' : 'storageFailed', '')}</Notice>
          )}
          <StagePicker stage={letter.stage} onStage={(stage) => change({ kind: 'stage', stage })} />
          <PeopleStrip
            {...usePeople({
              letter,
              stored,
              onPick: (picked) => form.open(pickUp(picked, letter.stage)),
              onName: (name) => change({ kind: 'fact', name: 'interviewer', value: name }),
            })}
          />
          <FactsSection
            letter={letter}
            guessed={form.state.guessed}
            today={localMoment().day}
            onFact={(name, value) => change({ kind: 'fact', name, value })}
            onPromised={(day) => change({ kind: 'promised', day })}
          />
          <NotesSection
            notes={letter.notes}
            asides={made.asides}
            frozen={(inReview ? review.text?.body : letter.edited?.body) ?? null}
            ways={inReview ? {} : waysInSight(made, made.mail.body, letter.edited !== null)}
            wordings={letter.slotWordings}
            onTurn={(slot, wording) => {
              const { words, edited } = made.turned(slot, wording);
              change({ kind: 'turn', slot, wording, edited });
              return words;
            }}
            onNote={(slot, value) => change({ kind: 'note', slot, value })}
            onInsist={(slot, piece, isIn) => change({ kind: 'insist', slot, piece, isIn })}
          />
        </div>
        <MailSection
          key={inReview ? 'review' : 'draft'}
          bar={
            inReview ? (
              <ReviewBar onWriteAgain={() => setShowsReview(false)} />
            ) : (
              <MailBar
                form={form.state}
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
          isMade={inReview || made.isMade}
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
      {dialog && (
        <PanelDialogs
          open={dialog}
          letter={letter}
          made={made}
          versions={versions}
          form={form}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

function alike(a: { subject: string; body: string }, b: { subject: string; body: string }): boolean {
  return a.subject === b.subject && a.body === b.body;
}
