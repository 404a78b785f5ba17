import type { Variant } from './variant.ts';

/** What the browser syncs for one extension, in bytes; a little is left for settings. */
export const syncLimits = { item: 8_192, all: 102_400 - 4_096 };

/** What a variant takes of the synced storage, as the browser counts it: its key and its JSON. */
export function storedBytes(variant: Variant): number {
  const json = JSON.stringify({ schema: 2, ...variant });
  // Chromium writes each “<” as six letters.
  return bytesOf(`variant:${variant.id}`) + bytesOf(json) + 5 * (json.split('<').length - 1);
}

/** Bytes that would not fit if these came to, or took the place of, what is kept now; 0 when all fits. */
export function bytesOver(kept: readonly Variant[], coming: readonly Variant[]): number {
  const after = new Map([...kept, ...coming].map((variant) => [variant.id, variant]));
  const sum = [...after.values()].reduce((total, variant) => total + storedBytes(variant), 0);
  return Math.max(0, sum - syncLimits.all);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two: four bytes for both.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
