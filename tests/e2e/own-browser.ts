import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';

/** The test file's own Chromium: each file is run in a world of its own, and has its own copy of this one. */
export let browser: ExtensionBrowser;

/** The doubles that are served in it. */
export let sites: ServedDoubles;

/** Launches it before a file's first test, empties the storage before each, and closes it after the last. */
export function ownBrowser(): void {
  beforeAll(async () => {
    browser = await launchWithExtension();
    sites = await serveDoubles(browser.context);
  });
  afterAll(() => browser.close());
  beforeEach(() => browser.forget());
}
