import { tailOf } from '../tail.ts';
import type { Editor } from '../write.ts';
import { outlookSelectors as selectors } from './selectors.ts';

/**
 * Outlook's body: RoosterJS. It sees `execCommand` but takes no undo step for it, so one Ctrl+Z would also eat the
 * person's last words; an untrusted `compositionend` makes it take one before and after (measured on 9.7.0, and
 * redo holds too).
 */
export const outlookEditor: Editor = {
  tail: (body) => tailOf(body, [...selectors.signature, ...selectors.quote]),
  step(body, change) {
    const closeStep = (): boolean =>
      body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    closeStep();
    change();
    closeStep();
  },
};
