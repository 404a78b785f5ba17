import type { BrowserContext, Page } from 'playwright-core';

/** Addresses under which a content script takes a page for the mail host's own. */
export const oddAddress = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.office.com/mail/0/',
  calendar: 'https://outlook.office.com/calendar/view/week',
} as const;

/**
 * Opens a page at a mail host's true address with `html` as its whole content; nothing leaves the machine. `used` is
 * loaded with it instead of a new page, which costs a process.
 */
export async function openOddPage(
  context: BrowserContext,
  address: string,
  html: string,
  used?: Page,
): Promise<Page> {
  const page = used ?? (await context.newPage());
  await page.unrouteAll();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(address);
  return page;
}
