import { useEffect, useRef } from 'preact/hooks';
import type { Line, ToContent, ToPanel } from '../platform/port.ts';
import type { Inbox } from './inbox.ts';

/** Hears the mail page with what was drawn last, and says once that the form is drawn. */
export function useMessages(
  inbox: Inbox,
  line: Line<ToContent> | null,
  receive: (message: ToPanel) => void,
): void {
  const receiver = useRef(receive);
  receiver.current = receive;
  useEffect(() => {
    inbox.listen((message) => receiver.current(message));
    line?.send({ kind: 'ready' });
  }, [inbox, line]);
}
