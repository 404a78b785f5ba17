import type { Browser, Page } from 'playwright-core';
import type { DoubleOptions } from '../doubles/double.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import type { HostName } from './compose-on-double.ts';

/** A browser's one page for doubles: a new one costs more than all that is done in it. */
interface Kept {
  page: Page;
  sites: ServedDoubles;
}
const kept = new WeakMap<Browser, Promise<Kept>>();

/** Loads the double of a host. What was loaded before it in the same browser is gone, with all of its windows. */
export async function loadDouble(browser: Browser, host: HostName, look: DoubleOptions): Promise<Page> {
  const opening = kept.get(browser) ?? open(browser);
  kept.set(browser, opening);
  const { page, sites } = await opening;
  await page.goto(sites[host].address(look));
  await page.waitForFunction(() => window.double !== undefined);
  return page;
}

async function open(browser: Browser): Promise<Kept> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const sites = await serveDoubles(context);
  return { page: await context.newPage(), sites };
}

/** Closes the windows that a double's page has opened. */
export async function closeWindows(page: Page): Promise<void> {
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
}
