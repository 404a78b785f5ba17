import { browser } from './browser.ts';
import type { Command } from './messages.ts';

/** Tells every tab with a content script of ours; resolves to what each answered. */
export async function tellTabs(command: Command): Promise<unknown[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, command))),
  );
  // Rejected: a tab that is no mail page of ours.
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}
