import { readText } from '../editable.ts';
import type { Compose, HostText } from '../host.ts';
import { setInputValue } from '../subject.ts';
import { type Editor, insertMail, replaceSpan } from '../write.ts';
import { practiceSelectors as selectors } from './selectors.ts';

/** A plain contenteditable: the browser's own undo. */
const editor: Editor = {
  tail: (body) => body.querySelector(selectors.signature),
  step: (_body, change) => change(),
};

/** Reading and writing the practice compose. */
export const practiceText: HostText = {
  context(compose) {
    const chips = [...compose.root.querySelectorAll<HTMLElement>(selectors.recipient)];
    return {
      host: 'practice',
      kind: 'new',
      recipients: chips.map(({ dataset }) => ({
        name: dataset.name ?? '',
        address: dataset.address ?? null,
      })),
      subject: practiceText.subject(compose),
      subjectWritable: true,
      ownText: practiceText.read(compose).text.trim(),
    };
  },

  isReply: () => false,
  read: ({ body }) => readText(body, editor.tail(body)),
  subject: (compose) => subjectInput(compose)?.value ?? '',
  insert: (compose, insertion) => insertMail(compose, insertion, editor),
  setSubject(compose, subject) {
    const input = subjectInput(compose);
    if (input) setInputValue(input, subject);
  },
  replace: (compose, span, expected, replacement) =>
    replaceSpan(compose, span, expected, replacement, editor),
};

function subjectInput({ root }: Compose): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>(selectors.subject);
}
