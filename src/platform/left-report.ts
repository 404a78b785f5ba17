import type { MailLeft } from './messages.ts';
import { runtimeApi } from './runtime.ts';

/** Under which, and its id, a report lies that its page could not wait to hand over. */
export const leftReports = 'left-report:';

/**
 * Leaves a report behind for the background to find. A page that closes itself is gone before a sleeping background
 * would hear it; what it stores is stored.
 */
export async function leaveReport({ id, report }: Pick<MailLeft, 'id' | 'report'>): Promise<void> {
  await runtimeApi().storage.local.set({ [leftReports + id]: report });
}
