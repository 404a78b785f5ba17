import { browser } from '../platform/browser.ts';
import type { ClaimAnswer } from '../platform/messages.ts';

/**
 * The one-time secrets of panel frames. They live in session storage: the worker may be stopped between a content
 * script's registering and its frame's asking, and page scripts cannot read it.
 */
function keyOf(tabId: number, secret: string): string {
  return `frame:${tabId}:${secret}`;
}

export async function registerFrame(tabId: number, secret: string, portSecret: string): Promise<true> {
  await browser.storage.session.set({ [keyOf(tabId, secret)]: portSecret });
  return true;
}

/** Good once, and only in the tab it was registered for. */
export async function claimFrame(tabId: number, secret: string): Promise<ClaimAnswer> {
  const key = keyOf(tabId, secret);
  const { [key]: portSecret } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof portSecret === 'string' ? { ok: true, portSecret } : { ok: false };
}
