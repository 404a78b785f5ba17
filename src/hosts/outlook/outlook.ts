import { climbTo, findFirst } from '../find.ts';
import type { Host } from '../host.ts';
import { outlookSelectors as selectors } from './selectors.ts';

const hostNames = new Set([
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
]);

/** Outlook on the web, under its four names: noticing composes and standing the button beside Send. */
export const outlook: Host = {
  id: 'outlook',
  matches: (url) => hostNames.has(url.hostname),
  signals: [selectors.body[0], ...selectors.sendGroup].join(','),

  find(element) {
    const root = rootOf(element);
    const body = root && findFirst(root, selectors.body);
    return root && body && findFirst(root, selectors.send) ? { root, body } : null;
  },

  isOpen: ({ root, body }) => body.isConnected && root.contains(body),

  sendButtons({ root }) {
    const send = findFirst(root, selectors.send);
    return send ? [send] : [];
  },

  placeButton({ root }) {
    const send = findFirst(root, selectors.send);
    const group = findFirst(root, selectors.sendGroup) ?? send;
    const row = group?.parentElement;
    if (!group || !row) return { fault: { kind: 'selector-missed', part: 'send' } };
    const element = root.ownerDocument.createElement('div');
    group.after(element);
    return { element, row };
  },
};

/** The compose an element is in; the calendar has Send buttons of the same kind, but no body to write in. */
function rootOf(element: Element): HTMLElement | null {
  const named = element.closest<HTMLElement>(selectors.root.join(','));
  return named ?? climbTo(element, [selectors.body, selectors.send, selectors.subject]);
}
