import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { axFind } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, example, fillForm, followUp, formReady, insert, openDesk, openForm } from './person.ts';

ownBrowser();

let desk: Desk;
afterEach(() => desk.page.close());

/** Runs code where the extension's API is, as the extension itself would. */
async function asExtension<T>(work: (api: typeof import('webextension-polyfill')) => Promise<T>): Promise<T> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/options/options.html`);
  const result = await page.evaluate(`(${work.toString()})(chrome)`);
  await page.close();
  return result as T;
}

it('the compose closes while the form is open: the form goes, the notes stay', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  await desk.close();
  await desk.page.waitForFunction(() => document.querySelector('duly-noted-form') === null);
  await desk.page.close();
  desk = await openDesk(browser, sites, 'gmail');
  const again = await openForm(desk.page);
  expect(await again.getByLabel('Why you fit').inputValue()).toBe(example['Why you fit']);
});

it('a body with nothing but a signature, and no recipients: the mail goes above the signature', async () => {
  desk = await openDesk(browser, sites, 'gmail', { to: [] });
  const form = await openForm(desk.page);
  await fillForm(form);
  await insert(form, desk);
  const { text } = (await desk.saved()) ?? { text: '' };
  expect(text.indexOf('Kind regards')).toBeLessThan(text.indexOf('-- '));
});

it('a corrupt record: set aside, not dropped, and the form opens all the same', async () => {
  await asExtension(async (api) => {
    await api.storage.local.set({ 'interview:broken': { schema: 1, id: 7 }, 'interview:worse': 'text' });
    await api.storage.sync.set({ 'variant:broken': { nothing: true } });
  });
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  const kept = (): Promise<string[]> =>
    asExtension(async (api) => Object.keys(await api.storage.local.get(null)));
  await expect
    .poll(kept)
    .toEqual(
      expect.arrayContaining([
        'unreadable:interview:broken',
        'unreadable:interview:worse',
        'unreadable:variant:broken',
      ]),
    );
});

it('synced storage is full: the version is kept on this device, and the person is told', async () => {
  await asExtension(async (api) => {
    // 100 kB in all, 8 kB an item: fill it to the brim.
    const piece = 'x'.repeat(8000);
    for (let index = 0; index < 12; index += 1) await api.storage.sync.set({ [`filler:${index}`]: piece });
    for (let size = 4000; size > 4; size = Math.floor(size / 2)) {
      await api.storage.sync.set({ [`rest:${size}`]: 'x'.repeat(size) }).catch(() => {});
    }
  });
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  await form.getByRole('button', { name: /^Template:/ }).click();
  await form.getByText('Save as my version').click();
  await form.getByRole('button', { name: 'Save version' }).click();
  await form.getByText(/kept on this device only/).waitFor();
});

/** Runs code in the extension's background, which alone knows its passing addresses and its session storage. */
async function inBackground<Given, T>(
  work: (given: Given, api: typeof import('webextension-polyfill')) => Promise<T>,
  given: Given,
): Promise<T> {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('the background is not running');
  return worker.evaluate(`(${work.toString()})(${JSON.stringify(given)}, chrome)`) as Promise<T>;
}

/** A page on a mail host's name, drawn by a stranger, that frames our form and may try what it likes with it. */
async function openStranger(secret: string): Promise<Page> {
  const panel = await inBackground(async (path, api) => api.runtime.getURL(path), 'src/panel/panel.html');
  const address = 'https://outlook.live.com/stranger';
  const page = await browser.context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
  await page.goto(address);
  await page.bringToFront();
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.id = 'stranger';
    frame.dataset.src = src;
    document.body.append(frame);
  }, `${panel}#${secret}`);
  return page;
}

/** Lets the stranger's frame load. */
async function load(page: Page): Promise<void> {
  await page.locator('#stranger').evaluate(
    (frame: HTMLIFrameElement) =>
      new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        frame.src = frame.dataset.src ?? '';
      }),
  );
}

/** The stranger offers a port with a secret, asks for the form on it, and gives it a fair while of frames. */
function offerPort(page: Page, portSecret: string): Promise<void> {
  return page.evaluate(async (secret) => {
    const { port1, port2 } = new MessageChannel();
    const compose = { host: 'outlook', kind: 'new', recipients: [], ownText: '', thread: null };
    port1.postMessage({ kind: 'show', context: { ...compose, subject: '', subjectWritable: true } });
    frames[0]?.postMessage({ kind: 'duly-noted-port', portSecret: secret }, '*', [port2]);
    for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
  }, portSecret);
}

it('a panel page framed by a stranger shows nothing of the person', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  await axFind(desk.page, 'button', followUp);
  const form = await openForm(desk.page);
  await fillForm(form);
  // The address a page script could have seen: its secret has been used.
  const page = await openStranger(new URL(form.url()).hash.slice(1));
  await load(page);
  const frame = page.frameLocator('#stranger');
  await frame.getByText('This form can only be opened from Duly Noted itself.').waitFor();
  expect(await frame.getByRole('textbox').count()).toBe(0);
  await page.close();
});

it('a port offered by the mail page is not taken, even when its frame was let in', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  const page = await openStranger('known-to-the-page');
  // As if the page had stolen an address before our frame used it: the frame is let in, the port still is not.
  await inBackground(async (secret, api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    await api.storage.session.set({ [`frame:${tab?.id}:${secret}`]: 'never-in-an-address' });
  }, 'known-to-the-page');
  await load(page);
  const form = page.frameLocator('#stranger').getByLabel('Why you fit');
  await offerPort(page, 'a guess');
  expect(await form.isVisible()).toBe(false);
  // The right one is taken: it staying hidden was a refusal.
  await offerPort(page, 'never-in-an-address');
  await form.waitFor();
  await page.close();
});

it('a frame that asked before it was known asks again when it is offered a port', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  const page = await openStranger('known-later');
  await load(page);
  const frame = page.frameLocator('#stranger');
  const refused = frame.getByText('This form can only be opened from Duly Noted itself.');
  await refused.waitFor();
  await offerPort(page, 'never-in-an-address');
  expect(await refused.isVisible()).toBe(true);
  await inBackground(async (secret, api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    await api.storage.session.set({ [`frame:${tab?.id}:${secret}`]: 'never-in-an-address' });
  }, 'known-later');
  await offerPort(page, 'never-in-an-address');
  await frame.getByLabel('Why you fit').waitFor();
  await refused.waitFor({ state: 'detached' });
  await page.close();
});

it('the keyboard command opens the form over the compose, and in a tab where there is none', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await axFind(desk.page, 'button', followUp);
  await desk.page.bringToFront();
  const press = async (): Promise<void> => {
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(() => {
      // The browser's own shortcut does not reach a driven page; its event is what the extension hears.
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string): void } } };
      };
      chrome.commands.onCommand.dispatch('follow-up');
    });
  };
  await press();
  await formReady(desk.page);

  const blank = await browser.context.newPage();
  await blank.goto('about:blank');
  await blank.bringToFront();
  const opened = browser.context.waitForEvent('page');
  await press();
  const tab = await opened;
  await tab.waitForURL('**/panel.html');
  await tab.getByLabel('Interviewer').waitFor();
  await tab.close();
  await blank.close();
});
