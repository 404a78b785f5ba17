import { pageAddress } from '../address.ts';
import { climbTo, findAll, findFirst } from '../find.ts';
import type { Host } from '../host.ts';
import { outlookSelectors as selectors } from './selectors.ts';

const hostNames = new Set([
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
]);

/** The calendar on the same names has bodies and Send buttons too: those are invitations. */
const mailPath = /^\/(mail|owa)(\/|$)/;

/** Outlook on the web, under its four names: noticing composes and standing the button beside Send. */
export const outlook: Host = {
  id: 'outlook',
  selectors,
  matches: (url) => hostNames.has(url.hostname),
  signals: [selectors.body[0], ...selectors.sendGroup, selectors.send[1]].join(','),

  find(element) {
    if (!mailPath.test(pageAddress(element.ownerDocument).pathname)) return null;
    const root = rootOf(element);
    const body = root && findFirst(root, selectors.body);
    if (!root || !body) return null;
    // While a compose is still being built, climbing finds the Send of another one.
    return findAll(root, selectors.body).length === 1 ? { root, body } : null;
  },

  isOpen: ({ root, body }) => body.isConnected && root.contains(body),

  sendButtons({ root }) {
    const send = sendOf(root);
    return send ? [send] : [];
  },

  placeButton({ root }) {
    const send = sendOf(root);
    const group = findFirst(root, selectors.sendGroup) ?? (send && wholeSend(send));
    // Without Send, before the trash that stands next to it.
    const neighbour = group ?? findFirst(root, selectors.discard);
    const row = neighbour?.parentElement;
    if (!neighbour || !row) return { fault: { kind: 'selector-missed', part: 'send' } };
    const element = root.ownerDocument.createElement('div');
    if (group) group.after(element);
    else neighbour.before(element);
    return { element, row };
  },
};

/** The compose an element is in. */
function rootOf(element: Element): HTMLElement | null {
  const named = element.closest<HTMLElement>(selectors.root.join(','));
  if (named) return named;
  return (
    climbTo(element, [selectors.body, selectors.send, selectors.subject]) ??
    // A reply shows no subject.
    climbTo(element, [selectors.body, selectors.send])
  );
}

function sendOf(root: HTMLElement): HTMLElement | null {
  return findFirst(root, selectors.send) ?? findFirst(root, selectors.oldSend);
}

/** Send with its arrow and their wrappers: what stands in the row as one, and must not be parted. */
function wholeSend(send: HTMLElement): HTMLElement {
  let group = send;
  const arrow = send.nextElementSibling?.matches('button[aria-haspopup]') ? send.nextElementSibling : null;
  for (let at = send.parentElement; at; at = at.parentElement) {
    const others = [...at.querySelectorAll('button')].filter((button) => button !== send && button !== arrow);
    if (others.length > 0 || findFirst(at, selectors.body)) break;
    group = at;
  }
  return group;
}
