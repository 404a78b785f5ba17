import type { ToPanel } from '../platform/port.ts';

/** Holds messages from the mail page until somebody listens: they may come before the form is drawn. */
export interface Inbox {
  put(message: ToPanel): void;
  listen(onMessage: (message: ToPanel) => void): void;
}

export function createInbox(): Inbox {
  const held: ToPanel[] = [];
  let deliver: ((message: ToPanel) => void) | null = null;
  return {
    put(message) {
      if (deliver) deliver(message);
      else held.push(message);
    },
    listen(onMessage) {
      deliver = onMessage;
      for (const message of held.splice(0)) onMessage(message);
    },
  };
}
