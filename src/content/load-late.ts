import { addressOf } from '../platform/runtime.ts';
import type * as late from './late/late.ts';

/**
 * The greater part of the content script waits outside the page until somebody wants it. Rejects where the extension
 * went from under the page.
 */
// Async, because an orphan's API throws when it is asked for the address.
export async function loadLate(): Promise<typeof late> {
  return import(/* @vite-ignore */ addressOf('src/content/late.js'));
}
