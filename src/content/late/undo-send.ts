import type { Compose, Host } from '../../hosts/host.ts';
import { hostText } from '../../hosts/text.ts';
import { hearComposes } from '../watch.ts';

/** Gmail lets a send be undone for up to 30 s, Outlook for 10; the rest is for a slow page. Listened for, not polled. */
const undoWindowMs = 35_000;

/**
 * Notices that a sent mail was taken back: "Undo send" opens a new compose with its text in it, and nothing else marks
 * it. `onUndone` gets that compose; all listening ends with the undo time.
 */
export function watchUndo(
  host: Host,
  sent: { subject: string; body: string },
  onUndone: (again: Compose) => void,
): void {
  if (sent.body === '') return;
  const text = hostText(host.id);
  const found = new AbortController();
  const signal = AbortSignal.any([found.signal, AbortSignal.timeout(undoWindowMs)]);
  // Another mail of the same words that is being written already is not this one come back.
  const known = new WeakSet(
    [...document.querySelectorAll(host.signals)].flatMap((element) => host.find(element)?.body ?? []),
  );

  const isSame = (compose: Compose): boolean => {
    const subject = text.subject(compose).trim();
    if (squeeze(text.read(compose).text) !== squeeze(sent.body)) return false;
    return subject === sent.subject || subject === '' || sent.subject === '';
  };
  const consider = (compose: Compose): void => {
    const { body } = compose;
    if (known.has(body)) return;
    known.add(body);
    const typedIn = new AbortController();
    const both = AbortSignal.any([signal, typedIn.signal]);
    const look = (): void => {
      if (both.aborted || !isSame(compose)) return;
      found.abort();
      onUndone(compose);
    };
    // The text may come after the window. What the person puts there themselves is a new mail.
    const watch = new MutationObserver(look);
    watch.observe(body, { childList: true, characterData: true, subtree: true });
    both.addEventListener('abort', () => watch.disconnect(), { once: true });
    for (const type of ['keydown', 'beforeinput', 'input', 'paste', 'drop']) {
      body.addEventListener(type, (event) => event.isTrusted && typedIn.abort(), {
        capture: true,
        signal: both,
      });
    }
    look();
  };
  hearComposes(host, consider, signal);
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
