import { findFirst } from '../find.ts';
import type { HostSending } from '../host.ts';
import { gmailText } from './gmail-text.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** `#inbox/<id>`, `#label/jobs/<id>`, `#search/ana/<id>`: the last part of what names a thread is its long id. */
const threadHash = /^#[^?]*\/[\w-]{10,}(?=$|\?)/;

/** The ways to send in Gmail beyond its buttons. */
export const gmailSending: HostSending = {
  isSendKey: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  menuButton: ({ root }) => findFirst(root, selectors.sendMenu),
  picked: (item) => (item.closest(selectors.scheduleSend.join(',')) ? 'scheduled' : null),

  thread(compose) {
    const { root } = compose;
    const { origin, pathname, hash } = root.ownerDocument.location;
    // A reply in a docked window need not belong to the thread behind it.
    if (!gmailText.isReply(compose) || root.closest('[role="dialog"]')) return null;
    const thread = threadHash.exec(hash)?.[0];
    return thread ? origin + pathname + thread : null;
  },
};
