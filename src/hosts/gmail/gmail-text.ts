import { readText } from '../editable.ts';
import { findAll, findFirst } from '../find.ts';
import type { Compose, HostText } from '../host.ts';
import { isVisible, setInputValue } from '../subject.ts';
import { insertMail, replaceSpan } from '../write.ts';
import { gmailEditor } from './editor.ts';
import { gmailRecipients } from './recipients.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** Reading and writing a Gmail compose. */
export const gmailText: HostText = {
  context(compose) {
    const kind = isReply(compose) ? 'reply' : 'new';
    const input = subjectInput(compose);
    return {
      host: 'gmail',
      kind,
      recipients: gmailRecipients(compose.root),
      subject: input?.value ?? '',
      subjectWritable: kind === 'new' && isVisible(input),
      ownText: gmailText.read(compose).text.trim(),
    };
  },

  isReply,
  read: ({ body }) => readText(body, gmailEditor.tail(body)),
  subject: (compose) => subjectInput(compose)?.value ?? '',
  insert: (compose, insertion) => insertMail(compose, insertion, gmailEditor),
  setSubject(compose, subject) {
    const input = subjectInput(compose);
    // In a reply another subject splits the thread.
    if (!isReply(compose) && isVisible(input)) setInputValue(input, subject);
  },
  replace: (compose, span, expected, replacement) =>
    replaceSpan(compose, span, expected, replacement, gmailEditor),
};

function subjectInput({ root }: Compose): HTMLInputElement | null {
  return findFirst(root, selectors.subject) as HTMLInputElement | null;
}

function isReply(compose: Compose): boolean {
  const answers = findAll(compose.root, selectors.replyTarget).some((input) => {
    const { value } = input as HTMLInputElement;
    // "undefined" or empty in a new mail.
    return value !== '' && value !== 'undefined';
  });
  if (answers) return true;
  // Composes in a thread are replies even where the hidden input has gone. A mail that has a window of its own stands
  // in no dialog either, but it shows its subject.
  return !compose.root.closest('[role="dialog"]') && !isVisible(subjectInput(compose));
}
