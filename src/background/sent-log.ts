import type { LetterRef } from '../platform/letter-ref.ts';
import type { MailSent } from '../platform/messages.ts';
import { changeInterview } from '../platform/storage/plan.ts';
import { logSent, takeBackSent } from '../platform/storage/sent.ts';

let last: Promise<unknown> = Promise.resolve();

/** Each reads the log before it writes it, so the same send told twice at once would be logged twice. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}

/** Logs a letter that has left its compose, and keeps the address of its thread. True when it is in the log. */
export function logMail({ letter, subject, body, thread }: MailSent): Promise<boolean> {
  const at = new Date().toISOString();
  return inTurn(async () => {
    const logged = await logSent({ ...letter, channel: 'mail', certainty: 'sent', at, subject, body });
    if (thread !== null) await changeInterview(letter.interview, { thread });
    return logged.ok;
  });
}

/** The letter's send was undone: it is a written one again. */
export function takeBackMail(letter: LetterRef): Promise<boolean> {
  return inTurn(async () => (await takeBackSent(letter)).ok);
}
