import type { Recipient } from '../../core/text/compose.ts';

/**
 * Calls back when a compose has come to have other recipients, until `signal` aborts: hosts fill them in after their
 * window is there, and a person changes them while the form is open. Nothing is read where `isWanted` says no.
 */
export function watchRecipients(
  root: HTMLElement,
  isWanted: () => boolean,
  read: () => readonly Recipient[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const now = (): string => JSON.stringify(read());
  let last = now();
  let frame = 0;
  const look = (): void => {
    const seen = signal.aborted || !isWanted() ? last : now();
    if (seen === last) return;
    last = seen;
    onChange();
  };
  const ask = (): void => {
    if (!isWanted()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const watch = new MutationObserver(ask);
  watch.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}
