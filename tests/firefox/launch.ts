import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, errors, firefox, type Page } from 'playwright-core';
import { findFirefox } from '../../scripts/firefox.mjs';
import { zipFolder } from '../../scripts/package.mjs';
import { builtFor } from '../browser.ts';
import { wakeFrame } from './bidi.ts';

/** A Firefox with the built extension installed, in a profile of its own. */
export interface FirefoxWithExtension {
  context: BrowserContext;
  /** Opens a page of the extension in a tab, by its path without the ending: `popup/popup`. */
  open(screen: string): Promise<Page>;
  /** Closes such a tab. */
  leave(page: Page): Promise<void>;
  close(): Promise<void>;
}

// Firefox draws one at random, and the extension's pages could not be found from outside.
const uuid = '7d6c6d5e-4b0a-4f62-9a51-0d1f0b6c2e9a';

/**
 * Launches the system's Firefox with the Firefox build. A launch takes some ten seconds: one for a test file. Only with
 * `ownPages` may automation go to the extension's pages and to the browser's own window.
 */
export async function launchFirefox({ ownPages = false } = {}): Promise<FirefoxWithExtension> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox is installed');
  const profile = mkdtempSync(join(tmpdir(), 'duly-noted-firefox-'));
  // Seen once in forty on a busy machine: a Firefox takes the connection and says nothing more. The next one does.
  const context = await start(executablePath, join(profile, 'first'), ownPages).catch((fault: unknown) => {
    if (!(fault instanceof errors.TimeoutError)) throw fault;
    return start(executablePath, join(profile, 'second'), ownPages);
  });
  context.setDefaultTimeout(30_000);
  context.on('page', wakeFrames);
  for (const page of context.pages()) wakeFrames(page);
  return {
    context,
    async open(screen) {
      const page = await context.newPage();
      // Of a page of an extension Firefox tells no more than that it came.
      await page.goto(`moz-extension://${uuid}/src/${screen}.html`, { waitUntil: 'commit' });
      return page;
    },
    async leave(page) {
      // Of the closing of a page of an extension Firefox tells nothing, and Playwright waits for word of it.
      await page.goto('about:blank');
      await page.close();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Starts one on a new profile that holds the extension. */
async function start(executablePath: string, profile: string, ownPages: boolean): Promise<BrowserContext> {
  const built = builtFor('firefox');
  const { browser_specific_settings } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const { id } = browser_specific_settings.gecko;
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), await zipFolder(built));
  return firefox.launchPersistentContext(profile, {
    // Any Firefox as it is released, driven by the protocol it speaks itself.
    channel: 'moz-firefox',
    executablePath,
    headless: true,
    timeout: 45_000,
    viewport: { width: 1440, height: 900 },
    args: ownPages ? ['--remote-allow-system-access'] : [],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
}

function wakeFrames(page: Page): void {
  page.on('framenavigated', (frame) => {
    if (frame.url().startsWith('moz-extension:')) void wakeFrame(frame);
  });
}
