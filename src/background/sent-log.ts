import type { LetterRef } from '../platform/letter-ref.ts';
import type { MailSent } from '../platform/messages.ts';
import { changeInterview } from '../platform/storage/plan.ts';
import { logSent, takeBackSent } from '../platform/storage/sent.ts';

/**
 * Logs a letter that has left its compose, and keeps the address of its thread; `report` is the id of what its window
 * left. True when it is in the log.
 */
export async function logMail(
  { letter, how, subject, body, thread }: MailSent,
  report?: string,
): Promise<boolean> {
  const at = new Date().toISOString();
  const later = how === 'scheduled' ? { scheduled: true as const } : {};
  const mail = { channel: 'mail', certainty: 'sent', at, subject, body } as const;
  const left = report === undefined ? {} : { report };
  const logged = await logSent({ ...letter, ...mail, ...later, ...left });
  if (thread !== null) await changeInterview(letter.interview, { thread });
  return logged.ok;
}

/** The letter's send was undone: it is a written one again. */
export async function takeBackMail(letter: LetterRef): Promise<boolean> {
  return (await takeBackSent(letter)).ok;
}
