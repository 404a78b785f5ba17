import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { findFirefox } from '../../scripts/firefox.mjs';
import { zipFolder } from '../../scripts/package.mjs';
import { builtFor } from '../browser.ts';
import { wakeFrame } from './bidi.ts';

/** A Firefox with the built extension installed, in a profile of its own. */
export interface FirefoxWithExtension {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Launches the system's Firefox with the Firefox build. A launch takes some ten seconds: one for a test file. */
export async function launchFirefox(): Promise<FirefoxWithExtension> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox is installed');
  const built = builtFor('firefox');
  const profile = mkdtempSync(join(tmpdir(), 'duly-noted-firefox-'));
  const { browser_specific_settings } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(
    join(profile, 'extensions', `${browser_specific_settings.gecko.id}.xpi`),
    await zipFolder(built),
  );
  const context = await firefox.launchPersistentContext(profile, {
    // Any Firefox as it is released, driven by the protocol it speaks itself.
    channel: 'moz-firefox',
    executablePath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    firefoxUserPrefs: { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 },
  });
  context.setDefaultTimeout(10_000);
  context.on('page', wakeFrames);
  for (const page of context.pages()) wakeFrames(page);
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function wakeFrames(page: Page): void {
  page.on('framenavigated', (frame) => {
    if (frame.url().startsWith('moz-extension:')) void wakeFrame(frame);
  });
}
