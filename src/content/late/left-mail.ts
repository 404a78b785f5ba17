import * as v from 'valibot';
import type { Host } from '../../hosts/host.ts';
import { mailSentSchema } from '../../platform/messages.ts';
import { hearUndo, reportSent } from './sent-mail.ts';

const leftSchema = v.object({ report: mailSentSchema });

/**
 * Watches for the return of a mail whose window closed itself on sending, and can watch no more. True when what was
 * told is such a mail.
 */
export function watchLeft(host: Host, told: unknown): boolean {
  const left = v.safeParse(leftSchema, told);
  if (!left.success) return false;
  const { letter, ...departed } = left.output.report;
  hearUndo(host, letter, departed, (report, pageGoes) => void reportSent(report, pageGoes));
  return true;
}
