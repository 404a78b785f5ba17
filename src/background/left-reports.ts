import { leftReports } from '../platform/left-report.ts';
import { mailSentSchema } from '../platform/messages.ts';
import { readRecords, removeRecord, watchRecords } from '../platform/storage/record.ts';
import { logMail } from './sent-log.ts';

/** Logs the mails whose windows closed themselves on sending, from what they left behind. */
export function collectLeftReports(signal: AbortSignal): void {
  watchRecords('local', [leftReports], () => void collect(), signal);
}

async function collect(): Promise<void> {
  for (const [key, report] of await readRecords('local', leftReports, mailSentSchema, 0)) {
    // Only then: a worker that is stopped in between finds it again, and a mail told twice is logged once.
    if (await logMail(report)) await removeRecord('local', key);
  }
}
