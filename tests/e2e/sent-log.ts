import type { ExtensionBrowser } from '../browser.ts';

/** A mail of the log, as it is stored. */
export interface Entry {
  certainty: string;
  stage: string;
  body: string;
}

/** Every mail of the log. */
export function sentLog({ welcome }: ExtensionBrowser): Promise<Entry[]> {
  return welcome.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const all = Object.entries(await storage.local.get(null));
    return all.flatMap(([key, value]) => (key.startsWith('sent:') ? [value as Entry] : []));
  });
}
