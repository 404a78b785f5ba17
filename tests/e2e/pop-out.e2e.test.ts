import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type OddOutlook, oddOutlook, oddOutlookPage } from '../doubles/odd/outlook.ts';
import { oddAddress, openOddPage } from '../doubles/odd/serve.ts';
import { axClick, axCount, axFind } from './ax.ts';
import { followUp, formReady } from './person.ts';

/** Outlook's own windows for one mail: without an address, and written by the script of the page that opened them. */

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());

let opener: Page;
afterEach(() => opener.close());

const popped = (odd: OddOutlook = {}): string =>
  `<!doctype html><html><body><div data-app-section="Form_Content">${oddOutlook({ namedRoot: false, ...odd })}</div></body></html>`;

/** Opens a window as Outlook does and writes each of these pages into it, one over the other. */
async function popOut(...pages: string[]): Promise<Page> {
  opener = await openOddPage(browser.context, oddAddress.outlook, oddOutlookPage(''));
  // The window loads through its opener, and what a test answers for that one would wait for ever in this.
  await opener.unrouteAll();
  const arrival = opener.waitForEvent('popup');
  await opener.evaluate((all) => {
    const child = window.open('', '', 'width=900,height=700');
    Object.assign(window, { child });
    for (const html of all) {
      child?.document.write(html);
      child?.document.close();
    }
  }, pages);
  const page = await arrival;
  await page.setViewportSize({ width: 900, height: 700 });
  return page;
}

/** Has the opener write the window anew. */
function rewrite(html: string): Promise<void> {
  return opener.evaluate((written) => {
    const { child } = window as unknown as { child: Window };
    child.document.open();
    child.document.write(written);
    child.document.close();
  }, html);
}

it('a window without an address has the button and the form', async () => {
  const page = await popOut(popped());
  await axFind(page, 'button', followUp);
  expect(await axCount(page, 'button', followUp)).toBe(1);
  await axClick(page, 'button', followUp);
  const form = await formReady(page);
  expect(await form.getByLabel('Interviewer').inputValue()).toBe('Ana Roy');
});

it('a window that is written again keeps one button, for the mail that is in it now', async () => {
  const page = await popOut('<!doctype html><html><body>Loading …</body></html>');
  await rewrite(popped());
  await axFind(page, 'button', followUp);
  await rewrite(popped({ to: 'Jun Park' }));
  await axFind(page, 'button', followUp);
  expect(await axCount(page, 'button', followUp)).toBe(1);
  await axClick(page, 'button', followUp);
  const form = await formReady(page);
  expect(await form.getByLabel('Interviewer').inputValue()).toBe('Jun Park');
});

it('a window written twice at once has one', async () => {
  const page = await popOut('<!doctype html><html><body></body></html>', popped());
  await axFind(page, 'button', followUp);
  expect(await axCount(page, 'button', followUp)).toBe(1);
});
