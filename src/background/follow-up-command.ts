import { browser } from '../platform/browser.ts';
import type { Command } from '../platform/messages.ts';
import { formPage, openPage } from '../platform/pages.ts';

/**
 * The keyboard command: opens the form over the mail being written. Where there is none — another page, a mail page
 * without a compose, a mail page we no longer understand — the same form opens in a tab, so the keys never do nothing.
 */
export async function runFollowUpCommand(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const command: Command = { kind: 'follow-up' };
  if (tab?.id !== undefined && (await askTab(tab.id, command))) return;
  await openPage(formPage());
}

/** True when a content script in the tab opened the form. */
async function askTab(tabId: number, command: Command): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, command)) === true;
  } catch {
    // "Receiving end does not exist": a tab without our content script.
    return false;
  }
}
