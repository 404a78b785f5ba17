import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { message } from '../../platform/i18n.ts';
import type { Request } from '../../platform/messages.ts';
import { type Line, openLineToPanel, type ToContent, type ToPanel } from '../../platform/port.ts';
import { addressOf, extensionAlive, runtimeApi } from '../../platform/runtime.ts';
import { attachShell, keepEventsIn, make } from '../shadow.ts';

const css = `
:host{all:initial}
div{position:fixed;inset:auto;margin:0;padding:0;border:0;border-radius:14px;color-scheme:light dark;
background:light-dark(#f9f4ea,#1a1814);overflow:visible;width:760px;height:640px;
max-width:calc(100vw - 16px);max-height:calc(100vh - 16px)}
iframe{display:block;width:100%;height:100%;border:0;border-radius:14px;color-scheme:normal;background:transparent;
box-shadow:0 0 0 1px rgb(0 0 0/14%),0 12px 40px rgb(0 0 0/32%)}
`;

/** The form over one compose. It stays loaded while hidden: it is also the brain of the inline review. */
export interface Frame {
  /** Rejects when nobody vouched for the frame; it has gone from the page by then. */
  vouched: Promise<void>;
  show(): void;
  hide(): void;
  isShown(): boolean;
  line: Line<ToPanel>;
}

/**
 * Frames the panel page over `anchor`, hidden. The page's address carries a secret the background will vouch for; a
 * second one, which the mail page never sees, goes with the port.
 * Throws when the extension is gone (updated or removed under the open page).
 */
export function openFrame(
  anchor: HTMLElement,
  onMessage: (message: ToContent) => void,
  signal: AbortSignal,
): Frame {
  if (!extensionAlive()) throw new Error('the extension is gone');
  const secret = crypto.randomUUID();
  const portSecret = crypto.randomUUID();
  // The background may have to wake up for this; the page loads meanwhile.
  const registered = register({ kind: 'frame-register', secret, portSecret });

  const host = make('duly-noted-form' as 'div');
  const root = attachShell(host, css);
  const box = make('div', { popover: 'manual' });
  const iframe = make('iframe', {
    title: message('contentFormTitle'),
    src: `${addressOf('src/panel/panel.html')}#${secret}`,
    allow: 'clipboard-write',
  });
  box.append(iframe);
  root.append(box);
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const channel = new MessageChannel();
  const line = openLineToPanel(channel.port1, onMessage, signal);
  const loaded = new Promise<void>((resolve) => {
    iframe.addEventListener('load', () => resolve(), { once: true, signal });
  });
  // A frame focused while its page still loads can keep the focus in name and leave the keys to the mail page.
  void loaded.then(() => {
    if (root.activeElement !== iframe) return;
    iframe.blur();
    iframe.focus();
  });
  keepEventsIn(host, signal);
  // Only once the secret is known: a frame that asked too early asks again when the port is offered.
  void Promise.all([registered, loaded]).then(
    () => iframe.contentWindow?.postMessage({ kind: 'duly-noted-port', portSecret }, '*', [channel.port2]),
    () => {
      hide();
      host.remove();
    },
  );

  let stopFollowing: (() => void) | null = null;
  const hide = (): void => {
    stopFollowing?.();
    stopFollowing = null;
    if (box.matches(':popover-open')) box.hidePopover();
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    vouched: registered,
    line,
    hide,
    isShown: () => box.matches(':popover-open'),
    show() {
      // The top layer: no dialog of the mail page can cover it, and it covers none once it is put away.
      if (!box.matches(':popover-open')) box.showPopover();
      let seen = false;
      stopFollowing ??= autoUpdate(anchor, box, () => {
        // Minimised, or another draft's tab chosen: the form goes with its compose.
        if (seen && !anchor.checkVisibility()) return hide();
        seen ||= anchor.checkVisibility();
        void place(anchor, box);
      });
      iframe.focus();
    },
  };
}

async function register(request: Request): Promise<void> {
  const answer = await runtimeApi().runtime.sendMessage(request);
  if (answer !== true) throw new Error('the background did not answer');
}

/** Beside the compose where there is room, over it where there is not, always whole inside the window. */
async function place(anchor: HTMLElement, box: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, box, {
    strategy: 'fixed',
    placement: 'left-end',
    middleware: [
      offset(10),
      flip({ fallbackPlacements: ['right-end'] }),
      shift({ crossAxis: true, padding: 8 }),
    ],
  });
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
}
