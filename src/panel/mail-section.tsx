import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Stage } from '../core/text/draft.ts';
import { counted } from '../ui/counted.ts';
import { FindingList, type Pointed } from '../ui/finding-list.tsx';
import type { FindingView } from '../ui/finding-view.ts';
import { MailBody, type MailBodyHandle } from '../ui/mail-body.tsx';
import { Say } from '../ui/say.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { WordCount } from '../ui/word-count.tsx';
import { t } from '../ui/words.ts';
import './mail-section.css';
import { replaceInInput } from './replace-in-input.ts';

interface MailSectionProps {
  /** The bar above the mail. */
  bar: ComponentChildren;
  mail: { subject: string; body: string };
  stage: Stage;
  /** Null while the mail is still being read. */
  findings: readonly FindingView[] | null;
  /** False while the mail is still to come. */
  isMade: boolean;
  /** The mail in the compose is shown, not changed. */
  readOnly: boolean;
  onMail: (mail: { subject: string; body: string }) => void;
  onIgnore: (finding: FindingView) => void;
  /** Leads to the field of the form that fills a gap; null where none does. */
  fieldFor: (finding: FindingView) => (() => void) | null;
}

const none: readonly FindingView[] = [];

/** The finished mail, editable, with everything found in it. */
export function MailSection(props: MailSectionProps) {
  const { bar, mail, stage, isMade, readOnly, onMail, onIgnore, fieldFor } = props;
  const findings = props.findings ?? none;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<MailBodyHandle | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const inBody = useMemo(() => findings.filter((finding) => finding.field === 'body'), [findings]);

  const select = (finding: FindingView): void => {
    setPointed({ group: finding.group, inView: false });
    if (finding.field === 'body') body.current?.select(finding);
    if (finding.field !== 'subject') return;
    subject.current?.focus();
    subject.current?.setSelectionRange(finding.start, finding.end);
  };
  const fix = (finding: FindingView, replacement: string): void => {
    setPointed(null);
    if (finding.field === 'body') body.current?.replace(finding, replacement);
    else if (finding.field === 'subject' && subject.current)
      replaceInInput(subject.current, finding, replacement);
  };

  return (
    <section class="mail" aria-label={t('mailHeading')} data-made={isMade} ref={section}>
      {bar}
      <div class="mail-sheet">
        <div class="mail-subject">
          <label for={id}>{t('subject')}</label>
          <input
            id={id}
            ref={subject}
            value={mail.subject}
            readOnly={readOnly || !isMade}
            autocomplete="off"
            aria-invalid={findings.some((finding) => finding.field === 'subject')}
            onInput={(event) => onMail({ ...mail, subject: event.currentTarget.value })}
          />
        </div>
        <div class="mail-scroll">
          <MailBody
            label={t('mailBody')}
            text={mail.body}
            findings={inBody}
            active={pointed?.group ?? null}
            readOnly={readOnly || !isMade}
            onText={(text) => onMail({ ...mail, body: text })}
            onPoint={(finding, by) => {
              const next = finding && { group: finding.group, inView: by === 'caret' };
              if (next?.group !== pointed?.group || next?.inView) setPointed(next);
            }}
            handle={body}
          />
        </div>
        <div class="mail-count">
          <WordCount body={mail.body} stage={stage} />
        </div>
      </div>
      <section class="mail-findings" aria-label={t('findingsHeading')} tabIndex={-1}>
        {props.findings && (
          <FindingList
            findings={findings}
            pointed={pointed}
            onSelect={select}
            {...(readOnly ? {} : { onFix: fix, onIgnore, fieldFor })}
          />
        )}
      </section>
      {props.findings && (
        <Say>
          {findings.length === 0
            ? t('findingsNone')
            : counted(findings.length, 'findingsOne', 'findingsMany')}
        </Say>
      )}
    </section>
  );
}
