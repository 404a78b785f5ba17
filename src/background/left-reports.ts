import { leftReports } from '../platform/left-report.ts';
import { type MailSent, mailSentSchema } from '../platform/messages.ts';
import { inTurn } from '../platform/storage/in-turn.ts';
import { readRecords, removeRecord, watchRecords } from '../platform/storage/record.ts';
import { isReported } from '../platform/storage/sent.ts';
import { tellTabs } from '../platform/tell-tabs.ts';
import { logMail } from './sent-log.ts';

/** What a page that has to load more first may take, and what one that is frozen may not. */
const tellingMs = 5_000;

/**
 * Logs the mails whose windows closed themselves on sending, from what they left behind: now, where a worker was stopped
 * before it was done or never heard of it, and whenever more comes.
 */
export function collectLeftReports(signal: AbortSignal): void {
  const collectAll = (): void => void inTurn('left-reports', collect);
  collectAll();
  watchRecords('local', [leftReports], collectAll, signal);
}

async function collect(): Promise<void> {
  for (const [key, report] of await readRecords('local', leftReports, mailSentSchema, 0)) {
    const id = key.slice(leftReports.length);
    // Only what is logged goes: a worker that is stopped in between finds it again.
    if ((await isReported(id)) || (await log(id, report))) await removeRecord('local', key);
  }
}

async function log(id: string, report: MailSent): Promise<boolean> {
  // The host's undo brings the mail back in another page, which can only notice it from now on.
  await Promise.race([tellTabs({ kind: 'left', report }), passed(tellingMs)]);
  return logMail(report, id);
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => resolve(), { once: true });
  });
}
