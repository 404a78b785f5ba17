import { climbTo, findAll, findFirst } from '../find.ts';
import type { ButtonPlace, Host } from '../host.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** Gmail on the web: noticing composes and standing the button beside Send. */
export const gmail: Host = {
  id: 'gmail',
  matches: (url) => url.hostname === 'mail.google.com',
  signals: [selectors.body[0], ...selectors.row].join(','),

  find(element) {
    const holder = element.matches(selectors.body.join(',')) ? element : climbTo(element, [selectors.body]);
    const body = holder === element ? (element as HTMLElement) : holder && findFirst(holder, selectors.body);
    const root = body && climbTo(body, [selectors.form, selectors.send]);
    if (!body || !root?.contains(element)) return null;
    // While a window is still being built, climbing finds the Send of another one.
    return findAll(root, selectors.body).length === 1 ? { root, body } : null;
  },

  isOpen({ root, body }) {
    // Closing during a save leaves the element in place, emptied of its form (ISDK, `.aaZ`).
    return body.isConnected && root.contains(body) && findFirst(root, selectors.form) !== null;
  },

  sendButtons: ({ root }) =>
    [findFirst(root, selectors.send), findFirst(root, selectors.sendAndArchive)].filter(
      (button) => button !== null,
    ),

  placeButton({ root }) {
    const send = findFirst(root, selectors.send);
    const row = send?.closest('tr');
    const cell = send?.closest('td');
    if (!send) return { fault: { kind: 'selector-missed', part: 'send' } };
    if (!row || !cell) return besideSend(send);
    const element = root.ownerDocument.createElement('td');
    element.className = 'gU';
    cell.after(element);
    return { element, row };
  },
};

/** A row that is no table any more: right after Send, as Send's sibling. */
function besideSend(send: HTMLElement): ReturnType<Host['placeButton']> {
  const row = send.parentElement;
  if (!row) return { fault: { kind: 'selector-missed', part: 'row' } };
  const element = send.ownerDocument.createElement('span');
  send.after(element);
  return { element, row } satisfies ButtonPlace;
}
