import * as v from 'valibot';
import { letterRefSchema } from './letter-ref.ts';

/** A letter that has left its compose. */
export const mailSentSchema = v.object({
  kind: v.literal('mail-sent'),
  letter: letterRefSchema,
  how: v.picklist(['sent', 'scheduled']),
  /** As they stood when the person sent them, without signature and quote. */
  subject: v.string(),
  body: v.string(),
  /** The address of the thread a reply went to, where the page showed one. */
  thread: v.nullable(v.string()),
});
export type MailSent = v.InferOutput<typeof mailSentSchema>;

/** The same where the page goes with its compose. Told twice, in whatever way, it is one by its id. */
export const mailLeftSchema = v.object({
  kind: v.literal('mail-left'),
  id: v.pipe(v.string(), v.uuid()),
  report: mailSentSchema,
});
export type MailLeft = v.InferOutput<typeof mailLeftSchema>;

/**
 * Messages through the background, in one table. Each is validated where it arrives;
 * whatever does not fit, or comes from another extension, is left unanswered.
 */
export const requestSchema = v.variant('kind', [
  /** A content script is about to open the panel frame: the address will carry `secret`. */
  v.object({ kind: v.literal('frame-register'), secret: v.string(), portSecret: v.string() }),
  /** A panel frame asks whether the secret in its address is good. Answered once with a {@link ClaimAnswer}. */
  v.object({ kind: v.literal('frame-claim'), secret: v.string() }),
  /** A letter has left its compose. Answered with whether it could be logged; told twice, it is logged once. */
  mailSentSchema,
  /** A window has gone on sending: the background keeps what it told, in case the window could not. */
  mailLeftSchema,
  /** The host's "Undo send" has brought that letter back. */
  v.object({ kind: v.literal('mail-unsent'), letter: letterRefSchema }),
  /** The options page gathers a bug report. Answered with a list of `Diagnosis`. */
  v.object({ kind: v.literal('diagnose-tabs') }),
]);
export type Request = v.InferOutput<typeof requestSchema>;

/** `portSecret` never appears in an address, so the mail page cannot learn it and pose as the content script. */
export const claimAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), portSecret: v.string() }),
  v.object({ ok: v.literal(false) }),
]);
export type ClaimAnswer = v.InferOutput<typeof claimAnswerSchema>;

/** What the background tells the content script of a tab. */
export const commandSchema = v.object({
  kind: v.picklist([
    /** Opens the form; answered with whether there was a compose to open it over. */
    'follow-up',
    /** Answered with a `Diagnosis`. */
    'diagnose',
    /** A window of its own closed on sending what is in `report`, a {@link MailSent}: answered once its return is watched for. */
    'left',
  ]),
});
export type Command = { kind: 'follow-up' | 'diagnose' } | { kind: 'left'; report: MailSent };

/** The one `window` message: hands the port to the frame. */
export const portOfferSchema = v.object({ kind: v.literal('duly-noted-port'), portSecret: v.string() });
