import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axClick, axFind, axGone } from './ax.ts';
import { type Desk, followUp, openDesk } from './person.ts';

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
  // It goes with the extension, and not before: until then a click would still find it at work.
  const gone = page.waitForEvent('close');
  await page.evaluate(`(${work.toString()})(chrome)`).catch(() => {});
  await gone;
  await desk.page.bringToFront();
}

it.each([
  ['updated', (api: Api) => api.runtime.reload()],
  ['removed', (api: Api) => api.management.uninstallSelf()],
] as const)(
  '%s under an open page: a plain sentence on the next click, and the draft as it was',
  async (_, work) => {
    desk = await openDesk(browser, sites, 'gmail');
    await desk.type('my own words');
    const before = await desk.html();
    await axFind(desk.page, 'button', followUp);
    await end(work);
    await axClick(desk.page, 'button', followUp);
    await axFind(desk.page, 'alert', /.*/);
    await axGone(desk.page, 'button', followUp);
    expect(await desk.html()).toBe(before);
  },
);
