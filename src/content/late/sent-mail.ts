import type { Compose, Host } from '../../hosts/host.ts';
import { leaveReport } from '../../platform/left-report.ts';
import type { LetterRef } from '../../platform/letter-ref.ts';
import type { MailLeft, MailSent, Request } from '../../platform/messages.ts';
import { runtimeApi } from '../../platform/runtime.ts';
import { lifeOf } from './life-of.ts';
import { watchSend } from './send-watch.ts';
import { watchUndo } from './undo-send.ts';

export type SentReport = Extract<Request, { kind: 'mail-sent' | 'mail-unsent' }>;

/** What a compose is taken to hold: a letter that was inserted, or, where `copied` has its words, may be pasted. */
export interface Held {
  letter: LetterRef;
  copied: string | null;
}

/** What each watched compose holds, by its body. */
const held = new WeakMap<HTMLElement, Held>();

/**
 * Reports when the letter in a compose is sent and when that is undone; the compose it comes back in is watched on.
 * Called again, it only takes note of another letter; one that was copied never takes an inserted one's place.
 * `signal` aborts when the compose has gone.
 */
export function watchLetter(
  host: Host,
  compose: Compose,
  holds: Held,
  report: (told: SentReport, pageGoes: boolean) => void,
  signal: AbortSignal,
): void {
  const { body } = compose;
  const now = held.get(body);
  if (!now || holds.copied === null || now.copied !== null) held.set(body, holds);
  if (now) return;
  watchSend(
    host,
    compose,
    (departed, withPage) => {
      const { letter, copied } = held.get(body) ?? holds;
      if (copied !== null && !sharesLine(departed.body, copied)) return;
      report({ kind: 'mail-sent', letter, ...departed }, withPage);
      hearUndo(host, letter, departed, report);
    },
    signal,
  );
  // After the watch, whose last word comes by the same signal.
  signal.addEventListener('abort', () => held.delete(body), { once: true });
}

/** Reports when a sent mail is brought back, and watches on over the compose it is in. */
export function hearUndo(
  host: Host,
  letter: LetterRef,
  sent: { subject: string; body: string },
  report: (told: SentReport, pageGoes: boolean) => void,
): void {
  watchUndo(host, sent, (again) => {
    report({ kind: 'mail-unsent', letter }, false);
    watchLetter(host, again, { letter, copied: null }, report, lifeOf(host, again));
  });
}

/** Tells the background, because the form's frame goes with its compose. */
export async function reportSent(told: SentReport, pageGoes: boolean): Promise<void> {
  try {
    if (pageGoes && told.kind === 'mail-sent') await leave(told);
    else await runtimeApi().runtime.sendMessage(told);
  } catch {
    // The extension was updated under the page: the letter stays in the log as written.
  }
}

// Both ways: a background that sleeps may wake too late to hear it, and Firefox may end what a closed window was storing.
async function leave(report: MailSent): Promise<void> {
  const id = crypto.randomUUID();
  const message: MailLeft = { kind: 'mail-left', id, report };
  await Promise.all([leaveReport(message), runtimeApi().runtime.sendMessage(message)]);
}

/** Whether a mail has a line of the copied one that is more than a greeting. */
function sharesLine(sent: string, copied: string): boolean {
  return copied.split('\n').some((line) => line.trim().length > 30 && sent.includes(line.trim()));
}
