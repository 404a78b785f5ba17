import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axClick, axCount, axFind, axGone } from './ax.ts';
import { type Desk, fillForm, followUp, openDesk, openForm } from './person.ts';

/** The extension goes from under an open page, or comes to it. */

let browser: ExtensionBrowser;
let sites: ServedDoubles;
let desk: Desk;
beforeEach(async () => {
  browser = await launchWithExtension();
  sites = await serveDoubles(browser.context);
});
afterEach(() => browser.close());

type Api = typeof import('webextension-polyfill');

/** Runs code that ends the extension, and the page it runs on with it. */
async function end(work: (api: Api) => unknown): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/options/options.html`);
  await page.evaluate(`(${work.toString()})(chrome)`).catch(() => {});
  await desk.page.bringToFront();
}

it.each(['gmail', 'outlook'] as const)(
  '%s: after an update the new script takes over, without a reload',
  async (mail) => {
    desk = await openDesk(browser, sites, mail);
    await desk.type('my own words');
    const before = await desk.html();
    await openForm(desk.page);
    const sheets = (): Promise<number> => desk.page.evaluate(() => document.adoptedStyleSheets.length);
    const sheetsBefore = await sheets();
    const arrival = browser.context.waitForEvent('serviceworker');
    await end((api) => api.runtime.reload());
    await arrival;
    // The old form goes with the old script; the button that is there now is the new one's.
    await desk.page.waitForFunction(() => document.querySelector('duly-noted-form') === null);
    await axFind(desk.page, 'button', followUp);
    expect(await axCount(desk.page, 'button', followUp)).toBe(1);
    expect(await sheets()).toBe(sheetsBefore);
    expect(await desk.html()).toBe(before);
    const form = await openForm(desk.page);
    await fillForm(form);
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await form.getByRole('button', { name: 'Add above it' }).click();
    await desk.page.waitForFunction(
      (body) => /Dear Ana[\s\S]*my own words/.test(body?.textContent ?? ''),
      await desk.body.elementHandle(),
    );
  },
);

it('removed under an open page: a plain sentence on the next click, and the draft as it was', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await desk.type('my own words');
  const before = await desk.html();
  await axFind(desk.page, 'button', followUp);
  await end((api) => api.management.uninstallSelf());
  await axClick(desk.page, 'button', followUp);
  await axFind(desk.page, 'alert', /.*/);
  await axGone(desk.page, 'button', followUp);
  expect(await desk.html()).toBe(before);
});
