import type { Compose, Host } from '../../hosts/host.ts';
import { hostSending } from '../../hosts/sending.ts';

/** Whether an event of the mouse or a key happens on one of the compose's own Send buttons. */
export function isOnSend(host: Host, compose: Compose, event: Event): boolean {
  const path = event.composedPath();
  return host.sendButtons(compose).some((button) => path.includes(button));
}

/** Whether a key sends the mail: pressed on Send, or one that sends from anywhere in the compose. */
export function sendsByKey(host: Host, compose: Compose, event: KeyboardEvent): boolean {
  const presses = event.key === 'Enter' || event.key === ' ';
  if (presses && isOnSend(host, compose, event)) return true;
  return compose.root.contains(event.target as Node | null) && hostSending(host.id).isSendKey(event);
}
