/** A compose in a window of its own: how it is opened, what it is given, and how it closes itself. */
import type { ComposeOptions, SavedDraft } from '../../double.ts';
import { el } from './element.ts';
import { inbox } from './inbox.ts';
import type { MailPage } from './mail-page.ts';

/** What the page leaves for the window it opens, and what that window tells it in the end. */
interface HandedOver {
  options: ComposeOptions;
  sent(draft: SavedDraft, how: 'sent' | 'scheduled'): void;
}

declare global {
  interface Window {
    handedOver?: HandedOver;
  }
}

/** Gmail names such a window's kind in its address. */
const view = 'btop';

/** Whether this page is such a window. */
export const isOwnWindow = new URLSearchParams(location.search).get('view') === view;

/** Opens a window for a draft; `sent` is called when it has left from there. */
export function openOwnWindow(options: ComposeOptions, sent: HandedOver['sent']): void {
  window.handedOver = { options, sent };
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('view', view);
  window.open(address, '', 'width=900,height=700');
}

/** What the window was opened for. */
export function handedOver(): HandedOver | null {
  const opener = window.opener as Window | null;
  return opener?.handedOver ?? null;
}

/** A page that is nothing but one compose. */
export function makeOwnWindowPage(): MailPage {
  const place = el('div.nH');
  const [earlier] = inbox;
  return {
    element: el('div.nH.own-window', { role: 'main' }, place),
    showEarlier: (sender, subject) => ({
      ...earlier,
      sender: sender ?? earlier.sender,
      subject: subject?.replace(/^\s*(re|fwd)\s*:\s*/i, '') || earlier.subject,
    }),
    openReply: (reply) => place.append(reply),
    // The window goes with its mail; the mail is not taken out of it first.
    closeReply: () => window.close(),
    canReply: () => false,
    backToList() {},
  };
}
