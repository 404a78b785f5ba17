import { tailOf } from '../tail.ts';
import type { Editor } from '../write.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/**
 * Gmail's body: a Closure field. It takes `execCommand` as a change and saves after it, but gathers everything of the
 * last 250 ms into one undo step: typing, our write and the next Ctrl+Z would run together. Losing focus makes it close
 * the step at once (measured; `goog.editor.plugins.UndoRedo` flushes on blur), so focus leaves and comes back, before
 * and after.
 */
export const gmailEditor: Editor = {
  tail: (body) => tailOf(body, [...selectors.signature, ...selectors.quote]),
  step(body, change) {
    closeStep(body);
    change();
    closeStep(body);
  },
};

function closeStep(body: HTMLElement): void {
  const selection = body.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  body.blur();
  body.focus({ preventScroll: true });
  if (!selection || !range) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
