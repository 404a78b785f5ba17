import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axClick, axFind, axGone } from './ax.ts';
import { type Desk, example, fillForm, followUp, formReady, insert, openDesk, openForm } from './person.ts';

let browser: ExtensionBrowser;
let sites: ServedDoubles;
beforeAll(async () => {
  browser = await launchWithExtension();
  sites = await serveDoubles(browser.context);
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

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
  const kept = await asExtension(async (api) => Object.keys(await api.storage.local.get(null)));
  expect(kept).toEqual(
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

it('the extension is reloaded under an open page: a plain sentence, and the draft as it was', async () => {
  const own = await launchWithExtension();
  try {
    const doubles = await serveDoubles(own.context);
    desk = await openDesk(own, doubles, 'gmail');
    await desk.type('my own words');
    const before = await desk.html();
    await axFind(desk.page, 'button', followUp);
    const page = await own.context.newPage();
    await page.goto(`chrome-extension://${own.id}/src/options/options.html`);
    await page
      .evaluate(() =>
        (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.reload(),
      )
      .catch(() => {});
    await desk.page.bringToFront();
    await axClick(desk.page, 'button', followUp);
    await axFind(desk.page, 'alert', /.*/);
    await axGone(desk.page, 'button', followUp);
    expect(await desk.html()).toBe(before);
  } finally {
    await own.close();
  }
});

it('a panel page framed by a stranger shows nothing of the person', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  await axFind(desk.page, 'button', followUp);
  const form = await openForm(desk.page);
  await fillForm(form);
  // The passing address a page script could have seen, with a secret that has been used.
  const [worker] = browser.context.serviceWorkers();
  const panel = await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return chrome.runtime.getURL('src/panel/panel.html');
  });
  const address = `${panel}${new URL(form.url()).hash}`;
  // A page on a mail host's name that lets itself frame anything.
  await desk.page
    .context()
    .route('https://outlook.live.com/stranger', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe id="stranger" src="${address}"></iframe>` }),
    );
  const page = await browser.context.newPage();
  await page.goto('https://outlook.live.com/stranger');
  const frame = page.frameLocator('#stranger');
  await frame.getByText('This form can only be opened from Duly Noted itself.').waitFor();
  expect(await frame.getByRole('textbox').count()).toBe(0);
  await page.close();
});

it('a port offered by the mail page is not taken', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  const heard = await desk.page.evaluate(async () => {
    const heard: unknown[] = [];
    for (let index = 0; index < frames.length; index += 1) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => heard.push(event.data);
      frames[index]?.postMessage({ kind: 'duly-noted-port', portSecret: 'guess' }, '*', [port2]);
      port1.postMessage({ kind: 'show' });
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return heard;
  });
  expect(heard).toEqual([]);
  expect(await form.getByLabel('Why you fit').inputValue()).toBe(example['Why you fit']);
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
