import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { followUp, formReady, openDesk, typeInMail } from '../e2e/person.ts';
import { interviewRecord, letterRecord, type Records } from '../e2e/plan-records.ts';
import { adoptForm, nextDownload, restingSpot } from './bidi.ts';
import { openTabs, openToolbarPopup } from './browser-window.ts';
import { type FirefoxWithExtension, launchFirefox } from './launch.ts';

/** The extension's own pages in Firefox as it is released: welcome, popup and options, and what they do to a mail. */

type Extension = { browser: typeof import('webextension-polyfill') };

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let browser: FirefoxWithExtension;
  let sites: ServedDoubles;
  /** A page of the extension that is at hand throughout. */
  let home: Page;
  beforeAll(async () => {
    browser = await launchFirefox({ ownPages: true });
    sites = await serveDoubles(browser.context);
    home = await browser.open('options/options');
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await home.evaluate(async () => {
      const { storage } = (globalThis as unknown as Extension).browser;
      await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    });
  });

  const store = (records: Records): Promise<void> =>
    home.evaluate((all) => (globalThis as unknown as Extension).browser.storage.local.set(all), records);

  const stored = (): Promise<Record<string, unknown>> =>
    home.evaluate(async () => {
      const { local, sync } = (globalThis as unknown as Extension).browser.storage;
      // What the background notes for itself is no part of it.
      const { told: _, ...kept } = await local.get(null);
      return { ...kept, ...(await sync.get(null)) };
    });

  /** An interview of the day before yesterday: its thank-you is due. */
  function northwind(): Records {
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    const people = [{ id: 'northwind', name: 'Ana Roy', address: 'ana@northwind.example', title: '' }];
    return {
      ...interviewRecord('northwind', {
        company: 'Northwind',
        role: 'Data Analyst',
        interviewDate: day,
        people,
      }),
      ...letterRecord('northwind', { specific: 'the churn dashboard' }),
    };
  }

  /** Clicks our button, which no locator reaches. */
  async function clickButton(page: Page): Promise<void> {
    const { x, y } = await restingSpot(
      page,
      '[data-room]',
      ({ localName, attributes }) => localName === 'button' && followUp.test(attributes['aria-label'] ?? ''),
    );
    await page.mouse.click(x, y);
  }

  it('the welcome page comes by itself on the first day', async () => {
    const isWelcome = (address: string): boolean => address.endsWith('/src/welcome/welcome.html');
    expect((await openTabs(home)).filter(isWelcome)).toHaveLength(1);
  });

  it('the practice compose takes the whole job', async () => {
    const page = await browser.open('welcome/welcome');
    await page.locator('[data-room]').waitFor({ state: 'attached' });
    await page.locator('[data-room]').scrollIntoViewIfNeeded();
    await clickButton(page);
    const form = await adoptForm(page);
    const body = page.locator('[data-practice="body"]');
    const before = await body.innerHTML();
    await form.getByLabel('Something specific you talked about').click();
    await page.keyboard.type('the churn dashboard');
    await form.getByLabel('Your name', { exact: true }).click();
    await page.keyboard.type('Sam Doe');
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await form.getByRole('button', { name: 'Insert anyway' }).click();
    await body.getByText('the churn dashboard').waitFor();
    expect(await body.innerText()).toMatch(/Kind regards,\s+Sam Doe/);
    await body.press('Control+z');
    await body.getByText('the churn dashboard').waitFor({ state: 'detached' });
    expect(await body.innerHTML()).toBe(before);
    await browser.leave(page);
  });

  it('the toolbar button’s popup is as wide as it is meant to be, and names what is due', async () => {
    await store(northwind());
    await home.bringToFront();
    await openToolbarPopup(home);
    const popup = (): Promise<{ width: number; words: string } | undefined> =>
      home.evaluate(() => {
        const { extension } = (globalThis as unknown as Extension).browser;
        const [view] = extension.getViews({ type: 'popup' }) as unknown as Window[];
        return view && { width: view.innerWidth, words: view.document.body.innerText };
      });
    await expect.poll(async () => (await popup())?.words).toMatch(/Due now\s[\s\S]*Northwind/);
    await expect.poll(async () => (await popup())?.width).toBe(380);
  });

  it('the popup’s quick notes are made by keys alone, and lead to the form with that interview in it', async () => {
    const popup = await browser.open('popup/popup');
    await popup.locator('main:not([aria-busy="true"])').waitFor();
    const focused = (): Promise<string | null | undefined> =>
      popup.evaluate(() => document.activeElement?.textContent);
    do await popup.keyboard.press('Tab');
    while ((await focused()) !== 'Quick notes');
    await popup.keyboard.press('Enter');
    // The first field takes the focus once it is drawn.
    const company = popup.getByLabel('Company');
    await expect.poll(() => company.evaluate((field) => field === document.activeElement)).toBe(true);
    for (const words of ['Northwind', 'Ana Roy', 'Data Analyst']) {
      await popup.keyboard.type(words);
      await popup.keyboard.press('Enter');
    }
    await popup.keyboard.type('churn dashboard');
    await popup.keyboard.press('Control+Enter');
    await popup.getByRole('region', { name: 'Due now' }).getByText('Thank you, since today').waitFor();
    await expect.poll(focused).toBe('Write it');
    const opened = browser.context.waitForEvent('page');
    await popup.keyboard.press('Enter').catch(() => {});
    const form = await opened;
    await form.getByLabel('Something specific you talked about').waitFor();
    await expect.poll(() => form.getByLabel('Company').inputValue()).toBe('Northwind');
    await expect.poll(() => form.getByLabel('Interviewer', { exact: true }).inputValue()).toBe('Ana Roy');
    await browser.leave(form);
  });

  it('a check that is switched off in the options is silent in a mail, and heard again when switched on', async () => {
    const options = await browser.open('options/options');
    const check = options.getByRole('switch', { name: 'Leave the clock to them' });
    await check.click();
    await expect.poll(stored).toMatchObject({ settings: { disabledRules: ['urgent'] } });
    const desk = await openDesk(browser, sites, 'gmail');
    await clickButton(desk.page);
    const form = await formReady(desk.page);
    await fillByKeys(desk.page, form);
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await desk.page.waitForFunction(
      (body) => body?.textContent?.includes('Sam Doe'),
      await desk.body.elementHandle(),
    );
    await typeInMail(desk, 'Please answer ASAP, [company]. ');
    const underlined = (): Promise<string[]> =>
      desk.page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('duly-noted-'))
          .flatMap(([, ranges]) => [...ranges].map(String)),
      );
    await expect.poll(underlined).toEqual(['[company]']);
    await check.click();
    await expect.poll(underlined).toEqual(expect.arrayContaining(['ASAP']));
    await desk.page.close();
    await browser.leave(options);
  });

  it('a template made one’s own is what the form begins with', async () => {
    const options = await browser.open('options/options');
    await options.getByRole('button', { name: 'Make it mine A considered thank-you' }).click();
    await options.getByLabel('Name', { exact: true }).fill('Mine');
    await options.getByRole('textbox', { name: 'Text', exact: true }).press('Control+End');
    await options.keyboard.type('\nGreetings from Firefox');
    await options.getByRole('button', { name: 'Save version' }).click();
    await options.getByText('It comes first next time').waitFor();
    await browser.leave(options);
    const form = await browser.open('panel/panel');
    await form.locator('[data-made="true"]').waitFor();
    expect(await form.getByRole('textbox', { name: 'Email text' }).innerText()).toContain(
      'Greetings from Firefox',
    );
    await browser.leave(form);
  });

  it('everything is exported, deleted, and comes back the same with the file', async () => {
    await store(northwind());
    const options = await browser.open('options/options');
    const before = await stored();
    const download = nextDownload(options);
    await options.getByRole('button', { name: 'Export everything' }).click();
    const file = await download;
    expect(JSON.parse(readFileSync(file, 'utf8')).interviews).toMatchObject([{ company: 'Northwind' }]);
    await options.getByRole('button', { name: 'Delete my data' }).click();
    await options.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await options.getByText('All interviews are deleted.').waitFor();
    await expect.poll(stored).toEqual({});
    const data = options.getByRole('region', { name: 'Your data' });
    await data.locator('input[type="file"]').setInputFiles(file);
    await options.getByRole('button', { name: 'Bring in' }).click();
    await options.getByText('2 records were brought in.').waitFor();
    // What was never chosen comes back as what it was by default.
    const same = async (): Promise<object> => {
      const { settings: _, ...rest } = await stored();
      return rest;
    };
    await expect.poll(same).toEqual(before);
    await browser.leave(options);
  });
});

/** Playwright’s `fill` goes by the page’s active element, which a closed shadow root hides. */
async function fillByKeys(page: Page, form: Awaited<ReturnType<typeof formReady>>): Promise<void> {
  for (const [label, words] of [
    ['Company', 'Northwind'],
    ['Role', 'Data Analyst'],
    ['Your name', 'Sam Doe'],
    ['Something specific you talked about', 'the churn dashboard'],
  ] as const) {
    await form.getByLabel(label, { exact: true }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
  }
}
