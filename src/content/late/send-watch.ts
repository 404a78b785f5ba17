import type { Compose, Departure, Host } from '../../hosts/host.ts';
import { hostSending } from '../../hosts/sending.ts';
import { hostText } from '../../hosts/text.ts';
import { isOnSend, sendsByKey } from './send-key.ts';

/** A mail that has left its compose, as it stood when the person sent it. */
export interface Departed {
  how: Departure;
  subject: string;
  body: string;
  /** The thread a reply went to, or null. */
  thread: string | null;
}

/**
 * Notices that a mail was sent, and holds nothing up. Pressing Send says little: the host may refuse, ask, or give a
 * date to be chosen and cancelled. So a press only makes the mail one that may be leaving; it has left when its compose
 * then goes (`signal` aborts) and the person did nothing else first. Whatever they do meanwhile in the page itself —
 * typing on, discarding, closing, turning to another mail — means that it was not sent after all; only what stands over
 * the page, the host's menus and dialogs, belongs to sending. A page that then goes elsewhere by its own script has sent
 * it too. `onDeparted` hears whether the page itself is going.
 */
export function watchSend(
  host: Host,
  compose: Compose,
  onDeparted: (departed: Departed, withPage: boolean) => void,
  signal: AbortSignal,
): void {
  const text = hostText(host.id);
  const sending = hostSending(host.id);
  let leaving: Departed | null = null;
  let menuOpen = false;
  let pageMoves = false;

  const begin = (how: Departure): void => {
    menuOpen = false;
    pageMoves = false;
    // Now: once the compose is gone there is nothing left to read, and the page may show another thread.
    leaving = {
      how,
      subject: text.subject(compose).trim(),
      body: text.read(compose).text.trim(),
      thread: sending.thread(compose),
    };
  };
  const giveUp = (): void => {
    leaving = null;
    menuOpen = false;
  };
  const depart = (withPage: boolean): void => {
    if (!leaving || (host.isOpen(compose) && !withPage)) return;
    const departed = leaving;
    giveUp();
    onDeparted(departed, withPage);
  };
  // A mail's own window closes itself on sending; one that the person closes was not closed by a script.
  const settle = (): void => depart(window.closed);

  const hear = (event: MouseEvent | KeyboardEvent): void => {
    const target = event.composedPath()[0] as Node | undefined;
    if (target?.nodeType !== Node.ELEMENT_NODE || !host.isOpen(compose)) return;
    const element = target as Element;
    const isKey = 'key' in event;
    const presses = isKey ? event.key === 'Enter' || event.key === ' ' : event.button === 0;
    const picked = menuOpen && presses ? sending.picked(itemAt(element)) : null;
    const arrow = sending.menuButton(compose);
    if (picked) begin(picked);
    else if (isKey ? sendsByKey(host, compose, event) : presses && isOnSend(host, compose, event))
      begin('sent');
    else if (arrow?.contains(element) && (presses || (isKey && event.key.startsWith('Arrow')))) {
      leaving = null;
      menuOpen = true;
    } else if (
      event.type !== 'click' &&
      event.isTrusted &&
      !isModifier(event) &&
      !isOverPage(host, element)
    ) {
      giveUp();
    }
  };
  const options = { capture: true, signal };
  // `click` too: a screen reader clicks without pressing.
  for (const type of ['pointerdown', 'click', 'keydown'] as const)
    window.addEventListener(type, hear, options);
  // What was changed after the try was not sent by it.
  compose.body.addEventListener('input', (event) => event.isTrusted && giveUp(), options);
  // A tab that is left or closed paints no more, and painting is what tells that a compose has gone.
  document.addEventListener('visibilitychange', settle, options);
  // Before that, while a page that closes itself can still be heard: asked once the script that closes it has run.
  window.addEventListener('beforeunload', () => queueMicrotask(settle), options);
  // The browser's own ways to leave a page — another address, a reload, closing — are no navigation of the page's.
  window.navigation?.addEventListener(
    'navigate',
    ({ destination, navigationType }) => {
      pageMoves = !destination.sameDocument && (navigationType === 'push' || navigationType === 'replace');
    },
    options,
  );
  window.addEventListener('pagehide', () => depart(window.closed || pageMoves), options);
  signal.addEventListener('abort', settle, { once: true });
}

/** The menu item an event is on. Menus that keep the focus themselves name it. */
function itemAt(element: Element): Element {
  const active = element.getAttribute('aria-activedescendant');
  return (active && element.ownerDocument.getElementById(active)) || element;
}

function isModifier(event: MouseEvent | KeyboardEvent): boolean {
  return 'key' in event && ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph'].includes(event.key);
}

/** Whether an element is part of a menu or dialog over the page: by its role, or by standing apart from the page's own parts. */
function isOverPage(host: Host, element: Element): boolean {
  // Composes themselves stand in dialogs.
  const isFree = (layer: Element | null): boolean =>
    layer !== null && !layer.querySelector(`${host.signals},main,[role="main"]`);
  if (isFree(element.closest('[role="dialog"],[role="alertdialog"],[role="menu"]'))) return true;
  let branch: Element | null = element;
  while (branch && branch.parentElement !== document.body) branch = branch.parentElement;
  return isFree(branch) && !branch?.localName.startsWith('duly-noted-');
}
