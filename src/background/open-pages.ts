import { browser } from '../platform/browser.ts';

/**
 * Puts this version's script into the mail pages that are open already, after an install or update. A copy that is in
 * one, left an orphan by the update, gives way to it: the person need not reload a page with a draft in it.
 */
export async function reachOpenPages(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox does this by itself, and does not give us the means.
  if (!script?.js || !browser.scripting) return;
  const { js } = script;
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(
    tabs.map(
      ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: js }),
    ),
  );
}
