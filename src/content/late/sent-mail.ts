import type { Compose, Host } from '../../hosts/host.ts';
import type { LetterRef } from '../../platform/letter-ref.ts';
import type { Request } from '../../platform/messages.ts';
import { runtimeApi } from '../../platform/runtime.ts';
import { lifeOf } from './life-of.ts';
import { watchSend } from './send-watch.ts';
import { watchUndo } from './undo-send.ts';

export type SentReport = Extract<Request, { kind: 'mail-sent' | 'mail-unsent' }>;

/** The letter in each compose that is watched, by its body. */
const letters = new WeakMap<HTMLElement, { letter: LetterRef }>();

/**
 * Reports when the letter in a compose is sent and when that is undone; the compose it comes back in is watched on.
 * Called again, it only takes note of another letter. `signal` aborts when the compose has gone.
 */
export function watchLetter(
  host: Host,
  compose: Compose,
  letter: LetterRef,
  report: (told: SentReport) => void,
  signal: AbortSignal,
): void {
  const { body } = compose;
  const watched = letters.get(body);
  if (watched) {
    watched.letter = letter;
    return;
  }
  const now = { letter };
  letters.set(body, now);
  signal.addEventListener('abort', () => letters.delete(body), { once: true });
  watchSend(
    host,
    compose,
    (departed) => {
      const left = now.letter;
      report({ kind: 'mail-sent', letter: left, ...departed, at: new Date().toISOString() });
      watchUndo(host, departed, (again) => {
        report({ kind: 'mail-unsent', letter: left });
        watchLetter(host, again, left, report, lifeOf(host, again));
      });
    },
    signal,
  );
}

/** Tells the background, because the form's frame goes with its compose. */
export async function reportSent(told: SentReport): Promise<void> {
  try {
    await runtimeApi().runtime.sendMessage(told);
  } catch {
    // The extension was updated under the page: the letter stays in the log as written.
  }
}
