import { useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import type { ComposeContext, HostFault, InsertMode } from '../core/text/compose.ts';
import type { LetterRef } from '../platform/letter-ref.ts';
import type { Line, ToContent } from '../platform/port.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { copyText } from './copy-text.ts';
import { openWords } from './open-words.ts';
import { subjectChoice } from './subject-choice.ts';

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
  mail: { subject: string; body: string };
  /** What is to be said about the mail, now. */
  check: () => Promise<readonly FindingView[]>;
  context: ComposeContext | null;
  line: Line<ToContent> | null;
  onWritten: () => void;
  onFillIn: (error: FindingView | null) => void;
}

export function useHandover({ letter, mail, check, context, line, onWritten, onFillIn }: Given): Handover {
  const [question, ask] = useState<Asked | null>(null);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [copied, setCopied] = useState(false);
  const [sending, setSending] = useState(false);
  const [replacesSubject, setReplacesSubject] = useState(false);
  const ref: LetterRef = { interview: letter.id, person: letter.person, stage: letter.stage };
  const openErrors = async () => (await check()).filter((finding) => finding.severity === 'error');

  const insert = async ({ openIsFine = false, mode }: Answers): Promise<void> => {
    if (!line || !context) return;
    setFault(null);
    setCopied(false);
    // Before the check, which may have to wait for the linter: a second click must not insert twice.
    setSending(true);
    const errors = openIsFine ? [] : await openErrors();
    const open: Asked | null =
      errors.length > 0
        ? { kind: 'open', words: openWords(errors) }
        : context.ownText.trim() !== '' && !mode
          ? { kind: 'own-text' }
          : null;
    ask(open);
    if (open) return setSending(false);
    const choice = subjectChoice(context, mail.subject);
    const writes = choice === 'write' || (choice === 'offer' && replacesSubject);
    line.send({
      kind: 'insert',
      subject: writes ? mail.subject.trim() : null,
      body: mail.body.trim(),
      mode: mode ?? 'above',
      letter: ref,
    });
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
      void copyText(`${mail.subject.trim()}\n\n${mail.body.trim()}`).then((done) => {
        setCopied(done);
        if (!done) return;
        onWritten();
        line?.send({ kind: 'copied', letter: ref, body: mail.body });
      });
    },
    opened: onWritten,
    fillIn() {
      ask(null);
      void openErrors().then(([first]) => onFillIn(first ?? null));
    },
    cancel: () => ask(null),
    ended(outcome) {
      setSending(false);
      setFault(outcome);
      if (outcome) return false;
      onWritten();
      return true;
    },
  };
}
