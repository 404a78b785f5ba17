import type { ComposeContext, HostFault } from '../../core/text/compose.ts';
import type { Compose, Host } from '../../hosts/host.ts';
import { hostSending } from '../../hosts/sending.ts';
import { hostText } from '../../hosts/text.ts';
import { message } from '../../platform/i18n.ts';
import type { LetterRef } from '../../platform/letter-ref.ts';
import type { ToContent } from '../../platform/port.ts';
import type { Button } from '../button.ts';
import type { NoteFault } from '../faults.ts';
import { openAnnouncer } from './announcer.ts';
import { openCards } from './card.ts';
import { keepCaret } from './caret.ts';
import { type Frame, openFrame } from './frame.ts';
import { watchRecipients } from './recipient-watch.ts';
import { type Review, startReview } from './review.ts';
import { guardSend } from './send-guard.ts';
import { reportSent, watchLetter } from './sent-mail.ts';
import { openSubjectUndo } from './subject-undo.ts';

/** The form over one compose, and its review. */
export interface Desk {
  /** Loads the form, out of sight: it may be wanted soon. */
  prepare(): void;
  /** Shows the form. Rejects when the extension has gone from under the page. */
  show(): Promise<void>;
}

/** Joins form, compose and review: hands and eyes for the panel, which does the thinking. */
export function openDesk(
  host: Host,
  compose: Compose,
  button: Button,
  noteFault: NoteFault,
  signal: AbortSignal,
): Desk {
  const text = hostText(host.id);
  let frame: Frame | null = null;
  let review: (Review & { end(): void }) | null = null;
  let giveFocusBack = (): void => {};
  let hold: readonly string[] = [];
  const announcer = openAnnouncer(signal);
  const insert = openSubjectUndo(text, compose, signal);
  guardSend(
    host,
    compose,
    () => hold,
    () => compose.body.focus(),
    signal,
  );

  const withForm = (act: (opened: Frame) => void): void => {
    if (frame) act(frame);
  };
  const loadForm = (): Frame => {
    if (frame) return frame;
    const opened = openFrame(compose.root, hear, signal);
    frame = opened;
    opened.vouched.catch(() => {
      if (frame === opened) frame = null;
    });
    return opened;
  };
  const context = (): ComposeContext => ({
    ...text.context(compose),
    thread: hostSending(host.id).thread(compose),
  });
  let watchesPeople = false;
  const watchPeople = (): void => {
    if (watchesPeople) return;
    watchesPeople = true;
    watchRecipients(
      compose.root,
      () => frame?.isShown() ?? false,
      () => text.context(compose).recipients,
      () => withForm(({ line }) => line.send({ kind: 'readdressed', context: context() })),
      signal,
    );
  };

  // After the check at Send, so that a press it holds back is not taken for one.
  const follow = (letter: LetterRef, copied: string | null): void =>
    watchLetter(
      host,
      compose,
      { letter, copied },
      (told, pageGoes) => void reportSent(told, pageGoes),
      signal,
    );

  const beginReview = (): Review & { end(): void } => {
    const reviewLife = new AbortController();
    const both = AbortSignal.any([signal, reviewLife.signal]);
    const view = startReview(host, text, compose, (heard) => withForm(({ line }) => line.send(heard)), both);
    const answerCard = (mark: string, answer: 'dismiss' | 'disable-rule'): void =>
      withForm(({ line }) => line.send({ kind: 'answered', mark, answer }));
    openCards(
      compose.body,
      view.painted,
      {
        // Where the words have changed meanwhile, the next painting tells the person more than a fault could.
        fix({ mark, words }, replacement) {
          const fault = text.replace(compose, mark, words, replacement);
          if (fault) noteFault(fault);
        },
        dismiss: ({ id }) => answerCard(id, 'dismiss'),
        disableRule: ({ id }) => answerCard(id, 'disable-rule'),
      },
      both,
    );
    return { ...view, end: () => reviewLife.abort() };
  };

  const hear = (heard: ToContent): void => {
    switch (heard.kind) {
      case 'hide':
        withForm((opened) => {
          opened.hide();
          giveFocusBack();
        });
        break;
      case 'insert': {
        const fault: HostFault | null = host.isOpen(compose) ? insert(heard) : { kind: 'compose-gone' };
        // The caret now stands after the mail; going back to where it was would lose sight of it.
        if (!fault) giveFocusBack = () => compose.body.focus({ preventScroll: true });
        if (fault) noteFault(fault);
        if (!fault && heard.letter) follow(heard.letter, null);
        withForm(({ line }) => line.send({ kind: 'inserted', fault }));
        break;
      }
      case 'copied':
        follow(heard.letter, heard.body);
        break;
      case 'review':
        review?.end();
        review = heard.on ? beginReview() : null;
        hold = [];
        if (!heard.on) button.count(0);
        break;
      case 'paint':
        hold = heard.hold;
        button.count(heard.total);
        announcer.say(findingsInWords(heard.total));
        review?.paint(heard.revision, heard.marks);
    }
  };

  return {
    prepare() {
      loadForm();
    },
    async show() {
      giveFocusBack = keepCaret(text, compose, button.element());
      const opened = loadForm();
      opened.show();
      // Held for it where it is still loading.
      opened.line.send({ kind: 'show', context: context() });
      watchPeople();
      await opened.vouched;
    },
  };
}

function findingsInWords(total: number): string {
  return total === 0 ? message('contentFindingsNone') : message('contentFindings', [String(total)]);
}
