import type { Host } from '../host.ts';
import { practiceSelectors as selectors } from './selectors.ts';

/** The practice compose of the welcome page, and the simplest example of a host. */
export const practice: Host = {
  id: 'practice',
  selectors: Object.fromEntries(Object.entries(selectors).map(([part, selector]) => [part, [selector]])),
  matches: (url) => url.pathname.endsWith('/welcome.html') && /^(chrome|moz)-extension:$/.test(url.protocol),
  signals: `${selectors.body},${selectors.toolbar}`,

  find(element) {
    const root = element.closest<HTMLElement>(selectors.root);
    const body = root?.querySelector<HTMLElement>(selectors.body);
    return root && body ? { root, body } : null;
  },

  isOpen: ({ body }) => body.isConnected,

  sendButtons: ({ root }) => [...root.querySelectorAll(selectors.send)],

  placeButton({ root }) {
    const send = root.querySelector<HTMLElement>(selectors.send);
    const row = root.querySelector<HTMLElement>(selectors.toolbar);
    if (!send || !row) return { fault: { kind: 'selector-missed', part: send ? 'toolbar' : 'send' } };
    const element = root.ownerDocument.createElement('span');
    send.after(element);
    return { element, row };
  },
};
