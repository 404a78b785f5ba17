import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ToPanel } from '../platform/port.ts';
import type { Inbox } from './inbox.ts';

/** Hears the mail page with what was drawn last. */
export function useMessages(inbox: Inbox, receive: (message: ToPanel) => void): void {
  const receiver = useRef(receive);
  receiver.current = receive;
  // Not in an effect after painting: what was held is to be in the first picture.
  useLayoutEffect(() => inbox.listen((message) => receiver.current(message)), [inbox]);
}
