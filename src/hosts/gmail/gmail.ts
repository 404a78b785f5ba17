import { climbTo, findAll, findFirst, onlyShown } from '../find.ts';
import type { Host } from '../host.ts';
import { placeAtEnd } from '../spare-place.ts';
import { gmailSelectors as selectors } from './selectors.ts';

/** Gmail on the web: noticing composes and standing the button beside Send. */
export const gmail: Host = {
  id: 'gmail',
  selectors,
  matches: (url) => url.hostname === 'mail.google.com',
  signals: [selectors.body[0], ...selectors.row].join(','),

  find(element) {
    const holder = element.matches(selectors.body.join(',')) ? element : climbTo(element, [selectors.body]);
    const first = holder === element ? (element as HTMLElement) : holder && findFirst(holder, selectors.body);
    const root = first && rootOf(first);
    const body = root?.contains(element) ? bodyOf(root) : null;
    return root && body && { root, body };
  },

  isOpen({ root, body }) {
    // Closing during a save leaves the root in place, emptied of all this (ISDK, `.aaZ`).
    return body.isConnected && root.contains(body) && isCompose(root);
  },

  // All that look like it: beside Send there may be Send & archive under a name we do not know.
  sendButtons: ({ root }) => [...findAll(root, selectors.send), ...findAll(root, selectors.sendAndArchive)],

  placeButton({ root }) {
    const send = findFirst(root, selectors.send);
    // Without Send, before the trash at the row's other end.
    const neighbour = send ?? findFirst(root, selectors.discard);
    const cell = neighbour?.closest(selectors.cell.join(','));
    // A row without its cells: right beside it, as its sibling.
    const beside = cell?.parentElement && root.contains(cell) && cell !== root ? cell : neighbour;
    const row = beside?.parentElement;
    if (!beside || !row) return placeAtEnd(root, () => findFirst(root, selectors.send) !== null);
    const element = root.ownerDocument.createElement(beside === cell ? beside.localName : 'span');
    if (beside === cell) element.className = 'gU';
    if (send) beside.after(element);
    else beside.before(element);
    return { element, row };
  },
};

/** The smallest element with all of a compose in it, as far as its parts are there. */
function rootOf(body: HTMLElement): HTMLElement | null {
  const whole = climbTo(body, [selectors.form, selectors.send]);
  const named = body.closest<HTMLElement>(selectors.root.join(','));
  // A window that is still being built finds the Send of another one, which may be hidden.
  const isOwn = named?.contains(whole) ? bodyOf : isAlone;
  if (whole && isOwn(whole)) return whole;
  return named && isCompose(named) ? named : null;
}

function isAlone(root: HTMLElement): boolean {
  return findAll(root, selectors.body).length === 1;
}

/** The body of a compose; hidden ones beside it are its own only where all else is there once. */
function bodyOf(root: HTMLElement): HTMLElement | null {
  const isOne = [selectors.form, selectors.send].every((part) => findAll(root, part).length < 2);
  return isOne || isAlone(root) ? onlyShown(root, selectors.body) : null;
}

/** Whether there is any of what makes an editable a mail: the signature in the settings is one too. */
function isCompose(root: HTMLElement): boolean {
  return findFirst(root, [...selectors.form, ...selectors.send, ...selectors.discard]) !== null;
}
