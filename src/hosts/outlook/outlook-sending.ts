import { findFirst } from '../find.ts';
import type { HostSending } from '../host.ts';
import { outlookText } from './outlook-text.ts';
import { outlookSelectors as selectors } from './selectors.ts';

const mailPath = /\/id\/[^/]+\/?$/;

/** The ways to send in Outlook beyond its button. */
export const outlookSending: HostSending = {
  isSendKey({ key, code, ctrlKey, metaKey, altKey }) {
    // By its place on the keyboard: with Alt a Mac types another letter.
    if (altKey && !ctrlKey && !metaKey) return code === 'KeyS';
    return key === 'Enter' && (ctrlKey || metaKey);
  },

  menuButton: ({ root }) => findFirst(root, selectors.sendMenu),

  // Nothing but words tells the items apart, and those are the language's: the first is Send itself, the others ask when.
  picked(element) {
    const item = element.closest('[role^="menuitem"]');
    const menu = item?.closest('[role="menu"]');
    if (!item || !menu) return null;
    return menu.querySelector('[role^="menuitem"]') === item ? 'sent' : 'scheduled';
  },

  thread(compose) {
    const { origin, pathname } = compose.root.ownerDocument.location;
    return outlookText.isReply(compose) && mailPath.test(pathname) ? origin + pathname : null;
  },
};
