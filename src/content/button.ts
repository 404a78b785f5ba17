import type { ButtonPlace, Compose, Host } from '../hosts/host.ts';
import { message } from '../platform/i18n.ts';
import { buttonCss } from './button-css.ts';
import { attachShell, keepEventsIn, make } from './shadow.ts';
import { isOnDark } from './theme.ts';

/** The Follow-up button of one compose. */
export interface Button {
  /** Puts the button back if a remade toolbar has lost it; does nothing while it is in place. */
  remount(): void;
  /** Shows how many findings are open; 0 hides the number. */
  count(findings: number): void;
  element(): HTMLElement | null;
}

// A wrong place plus re-insertion once froze a mail page for another extension's users; five tries in ten seconds
// is what a toolbar that is being redrawn may need, more is a loop.
const mostTries = 5;
const triesWindowMs = 10_000;

/** Mounts the button in the compose's toolbar and keeps it there until `signal` aborts. */
export function mountButton(
  host: Host,
  compose: Compose,
  onClick: () => void,
  /** The pointer or the focus has come to the button: a click may follow. */
  onNear: () => void,
  signal: AbortSignal,
): Button {
  let place: ButtonPlace | null = null;
  let shown: { label: HTMLElement; badge: HTMLElement; button: HTMLButtonElement } | null = null;
  let findings = 0;
  let tries: number[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;
  let mounted: AbortController | null = null;

  const unmount = (): void => {
    mounted?.abort();
    mounted = null;
    place?.element.remove();
    place = null;
    shown = null;
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(later);
      unmount();
    },
    { once: true },
  );

  // A window being dragged redraws its toolbar many times; when that is over nobody tells us.
  const tryLater = (ms: number): void => {
    clearTimeout(later);
    later = setTimeout(remount, ms);
  };

  const remount = (): void => {
    const stands = place?.row.isConnected && place.row.contains(place.element);
    if (signal.aborted || (stands && !place?.spare?.isOver())) return;
    const now = performance.now();
    tries = tries.filter((at) => now - at < triesWindowMs);
    if (tries.length >= mostTries) {
      tryLater(triesWindowMs - now + (tries[0] ?? now));
      return;
    }
    tries.push(now);
    unmount();
    const found = host.placeButton(compose);
    // No place, no button; the keyboard command and the toolbar popup still lead to the form.
    if ('fault' in found) return;
    place = found;
    mounted = new AbortController();
    shown = draw(host, found.element, onClick, onNear, mounted.signal);
    showCount();
    makeRoom(found.element, found.row, compose.root, mounted.signal);
    const watch = new MutationObserver(remount);
    watch.observe(found.row, { childList: true });
    mounted.signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  };

  const showCount = (): void => {
    if (!shown) return;
    shown.badge.textContent = String(findings);
    shown.badge.hidden = findings === 0;
    const name =
      findings === 0 ? message('contentButtonName') : message('contentButtonNameCount', [String(findings)]);
    shown.button.ariaLabel = name;
    shown.button.title = name;
  };

  remount();
  return {
    remount,
    count(total) {
      findings = total;
      showCount();
    },
    element: () => place?.element ?? null,
  };
}

function draw(
  host: Host,
  element: HTMLElement,
  onClick: () => void,
  onNear: () => void,
  signal: AbortSignal,
): { label: HTMLElement; badge: HTMLElement; button: HTMLButtonElement } {
  // A table cell cannot hold a shadow root, so ours stands inside the element the host gave.
  const shell = make('div');
  const root = attachShell(shell, buttonCss(host.id, isOnDark(element)));
  const label = make('span', { className: 'label', textContent: message('contentButtonLabel') });
  const badge = make('span', { className: 'count', hidden: true });
  const button = make('button', { type: 'button' }, icon(), label, badge);
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onClick, { signal });
  button.addEventListener('pointerenter', onNear, { once: true, signal });
  button.addEventListener('focus', onNear, { once: true, signal });
  // Like the host's own tools, a click leaves the caret where it is.
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  root.append(button);
  // Gmail numbers its own controls with 1; with 0 ours would come after the whole page.
  if (host.id === 'gmail') shell.tabIndex = 1;
  keepEventsIn(element, signal);
  element.append(shell);
  return { label, badge, button };
}

/**
 * Gives up the icon, then the label, then itself, where there is no room: the row's own buttons must never leave the
 * window. The keyboard command and the toolbar popup need no room.
 */
function makeRoom(element: HTMLElement, row: HTMLElement, root: HTMLElement, signal: AbortSignal): void {
  const shell = element.firstElementChild;
  if (!shell) return;
  const overflows = (): boolean => {
    const last = row.lastElementChild?.getBoundingClientRect();
    const room = root.getBoundingClientRect();
    if (row.scrollWidth > row.clientWidth + 1) return true;
    return last !== undefined && (last.right > room.right + 1 || last.left < room.left - 1);
  };
  const leavesWindow = (): boolean => {
    const last = row.lastElementChild?.getBoundingClientRect();
    return last !== undefined && (last.right > innerWidth + 1 || last.left < -1);
  };
  const measure = (): void => {
    for (const room of ['all', 'label', 'icon']) {
      shell.setAttribute('data-room', room);
      if (!overflows()) return;
    }
    // Only where that brings the trash back: a row that is too long by itself is not our doing.
    const leaves = leavesWindow();
    shell.setAttribute('data-room', 'none');
    if (overflows() && !(leaves && !leavesWindow())) shell.setAttribute('data-room', 'icon');
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An envelope with a tick, the mark of the product. */
function icon(): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const paths = [
    'M17.5 9V5.5a1 1 0 0 0-1-1h-13a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1H9',
    'm2.8 5 7.2 5.5L17.2 5',
    'm11.5 14.5 2 2 4-4.5',
  ];
  paths.forEach((d, index) => {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', d);
    if (index === 2) path.setAttribute('class', 'tick');
    svg.append(path);
  });
  return svg;
}
