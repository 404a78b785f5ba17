import { addressOf } from '../platform/runtime.ts';
import type * as late from './late/late.ts';

/** The greater part of the content script waits outside the page until somebody wants it. */
export function loadLate(): Promise<typeof late> {
  return import(/* @vite-ignore */ addressOf('src/content/late.js'));
}
