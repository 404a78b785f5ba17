/** The double in a real browser, for its own tests. */
import type { Browser, Page } from 'playwright-core';
import type { ComposeOptions, DoubleOptions, SavedDraft } from '../double.ts';
import { gmailDouble } from './double.ts';

const site = gmailDouble();
const viewport = { width: 1280, height: 800 };

/** A page on Gmail's own address that nothing but the double answers; `used` is loaded anew, which is cheaper. */
export async function openPage(browser: Browser, used?: Page, options?: DoubleOptions): Promise<Page> {
  const page = used ?? (await newPage(browser));
  const windows = page
    .context()
    .pages()
    .filter((other) => other !== page);
  for (const window of windows) await window.close();
  await page.setViewportSize(viewport);
  await page.goto(site.address(options));
  await page.waitForFunction(() => window.double !== undefined);
  return page;
}

async function newPage(browser: Browser): Promise<Page> {
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
  return context.newPage();
}

export interface OpenCompose {
  key: string;
  root: string;
  body: string;
  subject: string;
  send: string;
  discard: string;
  settled(): Promise<void>;
  saved(): Promise<SavedDraft | null>;
  /** The body's text as it is shown. */
  shown(): Promise<string>;
  /** Puts the caret at the body's start, waits for nothing. */
  caretAtStart(): Promise<void>;
}

/** Opens a compose and waits until all of it is there. */
export async function openCompose(page: Page, options: ComposeOptions): Promise<OpenCompose> {
  const key = await page.evaluate((wanted) => window.double.openCompose(wanted), options);
  const parts = await page.evaluate((opened) => window.double.parts(opened), key);
  const compose: OpenCompose = {
    key,
    ...parts,
    settled: () => page.evaluate((opened) => window.double.settled(opened), key),
    saved: () => page.evaluate((opened) => window.double.savedDraft(opened), key),
    shown: () => page.locator(parts.body).innerText(),
    caretAtStart: () =>
      page.locator(parts.body).evaluate((body) => {
        body.focus();
        getSelection()?.setBaseAndExtent(body, 0, body, 0);
      }),
  };
  await compose.settled();
  return compose;
}
