import { browser } from './browser.ts';

/** Shows a number on the toolbar button; nothing for 0. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  // The marker yellow of the product with its ink: 11 : 1.
  await browser.action.setBadgeBackgroundColor({ color: '#f8df78' });
  await browser.action.setBadgeTextColor({ color: '#24211b' });
}
