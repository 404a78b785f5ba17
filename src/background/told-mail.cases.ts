import type { MailSent } from '../platform/messages.ts';

export const letter = { interview: 'talk', person: 'ana', stage: 'thank-you' } as const;

/** A mail to Ana that has left its compose. */
export const told: MailSent = {
  kind: 'mail-sent',
  letter,
  how: 'sent',
  subject: 'Thank you',
  body: 'Dear Ana',
  thread: null,
};
