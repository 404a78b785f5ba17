import { useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import type { ComposeContext, HostFault, InsertMode } from '../core/text/compose.ts';
import type { LetterRef } from '../platform/letter-ref.ts';
import type { Line, ToContent } from '../platform/port.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { copyText } from './copy-text.ts';
import { openWords } from './open-words.ts';
import { subjectChoice } from './subject-choice.ts';
import type { Finished, MailText } from './use-mail.ts';

type Asked = { kind: 'open'; words: string } | { kind: 'own-text' };

/** What the person has already answered on the way to inserting. */
interface Answers {
  openIsFine?: boolean;
  mode?: InsertMode;
}

/** The way of the finished mail out of the form, with its questions and how it ended. */
export interface Handover {
  question: Asked | null;
  fault: HostFault | null;
  copied: boolean;
  sending: boolean;
  replacesSubject: boolean;
  setReplacesSubject(replaces: boolean): void;
  insert(answers: Answers): void;
  copy(): void;
  /** The mail was taken to another compose. */
  opened(): void;
  fillIn(): void;
  cancel(): void;
  /** How the mail page took it; true when it is in. */
  ended(fault: HostFault | null): boolean;
}

interface Given {
  letter: Pick<Letter, 'id' | 'person' | 'stage'>;
  mail: MailText;
  /** False while the mail is still to come. */
  isMade: boolean;
  /** The mail and what is to be said about it, as soon as there is all that takes. */
  finish: () => Promise<Finished>;
  context: ComposeContext | null;
  line: Line<ToContent> | null;
  onWritten: (mail: MailText) => Promise<unknown>;
  onFillIn: (error: FindingView | null) => void;
}

export function useHandover(given: Given): Handover {
  const { letter, mail, isMade, finish, context, line, onWritten, onFillIn } = given;
  const [question, ask] = useState<Asked | null>(null);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [copied, setCopied] = useState(false);
  const [sending, setSending] = useState(false);
  const [replacesSubject, setReplacesSubject] = useState(false);
  const ref: LetterRef = { interview: letter.id, person: letter.person, stage: letter.stage };
  const errorsIn = ({ findings }: Finished) => findings.filter(({ severity }) => severity === 'error');

  const insert = async ({ openIsFine = false, mode }: Answers): Promise<void> => {
    if (!line || !context) return;
    setFault(null);
    setCopied(false);
    // Before the check, which may have to wait for the linter: a second click must not insert twice.
    setSending(true);
    const finished = await finish();
    const text = finished.mail;
    const errors = openIsFine ? [] : errorsIn(finished);
    const open: Asked | null =
      errors.length > 0
        ? { kind: 'open', words: openWords(errors) }
        : context.ownText.trim() !== '' && !mode
          ? { kind: 'own-text' }
          : null;
    ask(open);
    if (open) return setSending(false);
    const choice = subjectChoice(context, text.subject);
    const writes = choice === 'write' || (choice === 'offer' && replacesSubject);
    line.send({
      kind: 'insert',
      subject: writes ? text.subject.trim() : null,
      body: text.body.trim(),
      mode: mode ?? 'above',
      letter: ref,
    });
  };

  const copy = async (): Promise<void> => {
    // At once where it can be: the clipboard opens for a click, not for long.
    const text = isMade ? mail : (await finish()).mail;
    const done = await copyText(`${text.subject.trim()}\n\n${text.body.trim()}`);
    if (!done) return setCopied(false);
    line?.send({ kind: 'copied', letter: ref, body: text.body });
    // Said once it is kept: whoever reads it may close the tab.
    await onWritten(text);
    setCopied(true);
  };

  return {
    question,
    fault,
    copied,
    sending,
    replacesSubject,
    setReplacesSubject,
    insert(answers) {
      if (!sending) void insert(answers);
    },
    copy() {
      void copy();
    },
    opened: () => void onWritten(mail),
    fillIn() {
      ask(null);
      void finish().then((finished) => onFillIn(errorsIn(finished)[0] ?? null));
    },
    cancel: () => ask(null),
    ended(outcome) {
      setSending(false);
      setFault(outcome);
      if (outcome) return false;
      void onWritten(mail);
      return true;
    },
  };
}
