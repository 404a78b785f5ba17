/** Opens the double's page in a real browser, for the tests beside this file. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DoublePage } from '../double.ts';
import type { OutlookComposeOptions, OutlookOptions, OutlookSite } from './double.ts';

const viewport = { width: 1440, height: 900 };

/** A context in which the site answers under its true host names and everything else fails. */
export async function contextOf(browser: Browser, site: OutlookSite): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport });
  await context.route('**/*', (route) => {
    const answer = site.respond(new URL(route.request().url()));
    if (!answer) return route.abort();
    const { status, contentType, headers = {}, body } = answer;
    return route.fulfill({
      status,
      contentType,
      headers,
      body: typeof body === 'string' ? body : Buffer.from(body),
    });
  });
  return context;
}

/** One open compose, as a test sees it. */
export interface OpenCompose {
  page: Page;
  key: string;
  parts: ReturnType<DoublePage['parts']>;
  /** What the page complained of so far: uncaught faults and console errors. */
  complaints: string[];
}

/** Loads the context's one page anew, with one compose on it, mounted to the end: what stood there before is gone. */
export async function openPage(
  context: BrowserContext,
  site: OutlookSite,
  compose: OutlookComposeOptions,
  options: OutlookOptions = {},
): Promise<OpenCompose> {
  const [page = await context.newPage(), ...windows] = context.pages();
  for (const window of windows) await window.close();
  for (const event of ['pageerror', 'console'] as const) page.removeAllListeners(event);
  await page.setViewportSize(viewport);
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(site.address(options));
  const key = await page.evaluate((asked) => window.double.openCompose(asked), compose);
  const parts = await page.evaluate((own) => window.double.parts(own), key);
  return { page, key, parts, complaints };
}

/** Clicks into the first line of the body, where the person writes. */
export async function enterBody({ page, parts }: OpenCompose): Promise<void> {
  await page.click(parts.body, { position: { x: 60, y: 16 } });
}

/** Waits until the body's visible text does, or does not, have the words. */
export async function bodyText(open: OpenCompose, words: string, has = true): Promise<string> {
  const handle = await open.page.waitForFunction(
    ({ body, words, has }) => {
      const text = document.querySelector<HTMLElement>(body)?.innerText ?? '';
      return text.includes(words) === has ? { text } : null;
    },
    { body: open.parts.body, words, has },
  );
  return (await handle.jsonValue())?.text ?? '';
}

/** The draft once nothing waits to be saved. */
export async function settledDraft({
  page,
  key,
}: OpenCompose): Promise<ReturnType<DoublePage['savedDraft']>> {
  return page.evaluate(async (own) => {
    await window.double.settled(own);
    return window.double.savedDraft(own);
  }, key);
}
