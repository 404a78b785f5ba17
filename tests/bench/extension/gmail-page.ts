import type { BrowserContext, Page } from 'playwright-core';
import { gmailDouble } from '../../doubles/gmail/double.ts';

const gmail = gmailDouble();

/** Answers Gmail's own name from its double, and nothing else. Outlook's would only cost a build here. */
export async function serveGmail(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const answer = gmail.respond(new URL(route.request().url()));
    if (!answer) return route.abort();
    const { status, contentType, headers = {}, body } = answer;
    return route.fulfill({
      status,
      contentType,
      headers,
      body: typeof body === 'string' ? body : Buffer.from(body),
    });
  });
}

/** A fresh page of the double. */
export async function openGmail(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(gmail.address());
  await page.waitForFunction(() => window.double !== undefined);
  return page;
}

/** Waits until our content script watches the page: its style rule is how it notices a compose. */
export async function untilWatched(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.adoptedStyleSheets.some((sheet) =>
      [...sheet.cssRules].some(({ cssText }) => cssText.includes('duly-noted-appeared')),
    ),
  );
}
