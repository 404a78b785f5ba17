import { earliest } from '../find.ts';
import { typingPaused } from '../typing.ts';
import type { Editor } from '../write.ts';
import { gmailSelectors as selectors } from './selectors.ts';

// Closure's field closes an undo step with its delayed change, 250 ms after the last key (measured).
const closureStepMs = 300;

/** Gmail's body: a Closure field, which takes `execCommand` as one undoable change and saves after it. */
export const gmailEditor: Editor = {
  tail: (body) => earliest(body, [...selectors.signature, ...selectors.quote]),
  calm: (body) => typingPaused(body, closureStepMs),
  put(body, text) {
    body.ownerDocument.execCommand('insertText', false, text);
  },
};
