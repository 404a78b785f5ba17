import { readText } from '../editable.ts';
import { findFirst } from '../find.ts';
import type { Compose, HostText } from '../host.ts';
import { isVisible, setInputValue } from '../subject.ts';
import { insertMail, replaceSpan } from '../write.ts';
import { outlookEditor } from './editor.ts';
import { outlookRecipients } from './recipients.ts';
import { outlookSelectors as selectors } from './selectors.ts';

/** Reading and writing an Outlook compose. */
export const outlookText: HostText = {
  context(compose) {
    const kind = isReply(compose) ? 'reply' : 'new';
    const input = subjectInput(compose);
    return {
      host: 'outlook',
      kind,
      recipients: outlookRecipients(compose.root),
      subject: input?.value ?? '',
      subjectWritable: kind === 'new' && isVisible(input),
      ownText: outlookText.read(compose).text.trim(),
    };
  },

  isReply,
  read: ({ body }) => readText(body, outlookEditor.tail(body)),
  subject: (compose) => subjectInput(compose)?.value ?? '',
  insert: (compose, insertion) => insertMail(compose, insertion, outlookEditor),
  setSubject(compose, subject) {
    const input = subjectInput(compose);
    // In a reply another subject splits the thread.
    if (!isReply(compose) && isVisible(input)) setInputValue(input, subject);
  },
  replace: (compose, span, expected, replacement) =>
    replaceSpan(compose, span, expected, replacement, outlookEditor),
};

function subjectInput({ root }: Compose): HTMLInputElement | null {
  return findFirst(root, selectors.subject) as HTMLInputElement | null;
}

/** A reply shows neither fields nor subject until they are opened, and holds the mail it answers. */
function isReply(compose: Compose): boolean {
  if (findFirst(compose.body, selectors.quote)) return true;
  return subjectInput(compose) === null && findFirst(compose.root, selectors.to) === null;
}
