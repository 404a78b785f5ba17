import { pageAddress } from '../address.ts';
import { climbTo, findAll, findFirst, onlyShown } from '../find.ts';
import type { Host } from '../host.ts';
import { placeAtEnd } from '../spare-place.ts';
import { outlookSelectors as selectors } from './selectors.ts';

const hostNames = new Set([
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
]);

/** The calendar on the same names has bodies and Send buttons too: those are invitations. */
const mailPath = /^\/(mail|owa)(\/|$)/;

const named = selectors.root.join(',');

/** Outlook on the web, under its four names: noticing composes and standing the button beside Send. */
export const outlook: Host = {
  id: 'outlook',
  selectors,
  matches: (url) => hostNames.has(url.hostname),
  signals: [selectors.body[0], ...selectors.sendGroup, selectors.send[1]].join(','),

  find(element) {
    if (!mailPath.test(pageAddress(element.ownerDocument).pathname)) return null;
    const holder = rootOf(element);
    // While a compose is still being built, climbing finds the Send of another one.
    const isOne = holder && (holder.matches(named) || findAll(holder, selectors.body).length === 1);
    const body = isOne ? onlyShown(holder, selectors.body) : null;
    // A Send over the whole page leads to all of it, with the people of other mails.
    const root = body?.closest(named) ? rootOf(body) : holder;
    return body && root?.contains(element) ? { root, body } : null;
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
    if (!neighbour || !row) return placeAtEnd(root, () => sendOf(root) !== null);
    const element = root.ownerDocument.createElement('div');
    if (group) group.after(element);
    else neighbour.before(element);
    return { element, row };
  },
};

/** The compose an element is in. */
function rootOf(element: Element): HTMLElement | null {
  const nearest = element.closest<HTMLElement>(named);
  // In a window of its own the inner one may hold the editor alone.
  for (let at = nearest; at; at = at.parentElement?.closest<HTMLElement>(named) ?? null) {
    if (findFirst(at, selectors.send)) return at;
  }
  return (
    nearest ??
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
