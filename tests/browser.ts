import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/setup.mjs';

export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the build for one browser lies; `EXTENSION_DIST` names another folder of builds than the project's. */
export function builtFor(browser: 'chrome' | 'firefox'): string {
  return join(process.env.EXTENSION_DIST ?? join(root, 'dist'), browser);
}

/** A plain Chromium, without the extension. */
export function launchPlain(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: quietFlags });
}

/** A Chromium with the built extension loaded, in a profile of its own. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's id, as it stands in its pages' addresses. */
  id: string;
  /** The welcome page the extension opens by itself on install. */
  welcome: Page;
  /** Forgets all that was stored, as on the first day. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Default: true. */
  headless?: boolean;
  /** A profile to keep, so that a browser can be closed and opened again. Default: a new one, removed on close. */
  profile?: string;
  /** The built extension. Default: `$EXTENSION_DIST/chrome`, else dist/chrome. */
  extension?: string;
  colorScheme?: 'light' | 'dark';
  /** The time zone the machine is in, as `Europe/Berlin`. Default: the real one. */
  timeZone?: string;
  /** Through which everything goes that no route answers. Default: none. */
  proxy?: string;
  /** Null: as large as the window. Default: 1440 × 900. */
  viewport?: { width: number; height: number } | null;
}

/** Launches Chromium with the built extension and waits until its background runs. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const own = options.profile === undefined;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'duly-noted-'));
  const extension = options.extension ?? builtFor('chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless ?? true,
    ...(options.timeZone ? { env: { ...process.env, TZ: options.timeZone } } : {}),
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.proxy ? { proxy: { server: options.proxy } } : {}),
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [...quietFlags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  // Below a test's own limit, so that a failure names the step that was waited for.
  context.setDefaultTimeout(30_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const welcome = own ? await welcomePage(context) : (context.pages()[0] ?? (await context.newPage()));
  return {
    context,
    id,
    welcome,
    async forget() {
      // The welcome page is at hand; a test may have closed it.
      const page = welcome.isClosed() ? await context.newPage() : welcome;
      const mine = page.url().startsWith(`chrome-extension://${id}/`);
      if (!mine) await page.goto(`chrome-extension://${id}/src/options/options.html`);
      await page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
          .chrome;
        await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
      });
      if (page !== welcome) await page.close();
    },
    async close() {
      await context.close();
      if (own) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const opened = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'));
  // A new tab is announced before it has an address.
  await opened.waitForURL('**/welcome.html');
  return opened;
}

/** The panel frame over a page's compose: it sits in a closed shadow root, so only the frame list knows it. */
export async function panelFrame(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/panel.html');
  for (;;) {
    const frame = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', isPanel));
    // The frame of a compose that has just gone is listed until the browser has told of it.
    const answers = await frame.evaluate(() => true).catch(() => false);
    if (answers) return frame;
    if (page.isClosed()) throw new Error('the page has closed');
  }
}
