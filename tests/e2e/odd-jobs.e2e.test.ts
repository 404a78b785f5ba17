import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type OddGmail, oddGmail, oddGmailPage } from '../doubles/odd/gmail.ts';
import { type OddOutlook, oddOutlook, oddOutlookPage, oddOutlookRow } from '../doubles/odd/outlook.ts';
import { oddAddress, openOddPage } from '../doubles/odd/serve.ts';
import { axCount, axFind } from './ax.ts';
import { example, fillForm, followUp, openForm } from './person.ts';

/** The whole job in compose windows that differ from all we know: from the button to the mail and back. */

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

let page: Page;
// So that nothing of it is at work any more when the next begins.
afterEach(() => page.goto('about:blank'));

const { Interviewer: _known, ...notes } = example;

/** Writes a mail by the form into the body that is shown, and takes it back. */
async function expectWholeJob(interviewer = 'Ana Roy'): Promise<void> {
  await axFind(page, 'button', followUp);
  expect(await axCount(page, 'button', followUp)).toBe(1);
  const bodies = page.locator('[contenteditable="true"][aria-multiline="true"]');
  const body = bodies.locator('visible=true');
  const before = await bodies.evaluateAll((all) => all.map((one) => one.innerHTML));
  const form = await openForm(page);
  expect(await form.getByLabel('Interviewer').inputValue()).toBe(interviewer);
  await fillForm(form, interviewer === '' ? example : notes);
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.waitForFunction(
    (element) => element?.textContent?.includes('Sam Doe') && document.activeElement === element,
    await body.elementHandle(),
  );
  expect(await body.innerText()).toContain('Dear Ana Roy,');
  expect(await page.locator('#theirs').allInnerTexts()).toEqual(['theirs']);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    (element) => !element?.textContent?.includes('Sam Doe'),
    await body.elementHandle(),
  );
  await expect.poll(() => bodies.evaluateAll((all) => all.map((one) => one.innerHTML))).toEqual(before);
}

const theirs = '<div class="gmail_quote" id="theirs">theirs</div>';

it.each<[string, OddGmail, string?]>([
  ['with ten layers round its body and its row', { wrappers: 10 }],
  ['with its row in boxes, not in a table', { row: 'boxes' }],
  ['with a second toolbar above its own', { second: 'toolbar' }],
  ['with a body of another mode hidden behind its own', { second: 'hidden body' }],
  ['with a body of another mode hidden before its own', { second: 'hidden body before' }],
  ['with recipients in rows of another make', { recipients: 'tolerant' }],
  ['with recipients in the summary alone', { recipients: 'summary', collapsed: true }],
  ['without a label anywhere', { labels: false }],
  [
    'in a stand-alone window, without markup, right to left',
    { kind: 'standalone', plainText: true, direction: 'rtl' },
  ],
  [
    'as a reply in a thread window, layers and boxes at once',
    { kind: 'standalone-thread', answers: '#msg-f:1', wrappers: 3, row: 'boxes' },
  ],
])('gmail, a compose %s', async (_, odd) => {
  page = await openOddPage(
    browser.context,
    oddAddress.gmail,
    oddGmailPage(oddGmail({ body: `<div><br></div>${theirs}`, ...odd })),
    page,
  );
  await expectWholeJob();
});

const outlookTheirs =
  '<div class="elementToProof"><br></div><div id="divRplyFwdMsg"><span id="theirs">theirs</span></div>';

it.each<[string, OddOutlook, string?]>([
  ['with ten layers round its body', { wrappers: 10 }],
  ['with a second toolbar above its own', { second: 'toolbar' }],
  ['with a body hidden behind its own', { second: 'hidden body' }],
  ['with its row in the bar of a window round it', { row: 'window bar' }],
  ['with its row in the bar of a window, without test ids', { row: 'window bar', testId: false }],
  ['with Send in the ribbon over the page', { row: 'ribbon' }],
  ['as a reply with Send in the ribbon', { row: 'ribbon', kind: 'reply' }],
])('outlook, a compose %s', async (_, odd) => {
  const ribbon = odd.row === 'ribbon' ? oddOutlookRow() : '';
  page = await openOddPage(
    browser.context,
    oddAddress.outlook,
    oddOutlookPage(oddOutlook({ body: outlookTheirs, ...odd }), { ribbon }),
    page,
  );
  await expectWholeJob();
});

it('gmail, a template of a compose hidden in the page: the button is in the one that is shown', async () => {
  const template = `<div style="display:none">${oddGmail()}</div><template>${oddGmail()}</template>`;
  page = await openOddPage(
    browser.context,
    oddAddress.gmail,
    oddGmailPage(template + oddGmail({ body: `<div><br></div>${theirs}` })),
    page,
  );
  await expectWholeJob();
});

it('gmail, a body in a frame of its own, as long ago: nothing is shown and nothing is touched', async () => {
  const framed = oddGmail().replace(
    /<div class="Am [\s\S]*?<\/div><\/div>/,
    '<iframe class="Am Al editable" srcdoc="<body contenteditable=true>mine</body>"></iframe>',
  );
  page = await openOddPage(browser.context, oddAddress.gmail, oddGmailPage(framed), page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const frame = page.frameLocator('iframe');
  await frame.locator('body').click();
  await page.keyboard.type('x');
  expect(await axCount(page, 'button', followUp)).toBe(0);
  expect(await frame.locator('body').innerHTML()).toMatch(/^x?mine?x?/);
  expect(faults).toEqual([]);
});

it('outlook, Send that comes after its compose: the button goes beside it', async () => {
  page = await openOddPage(
    browser.context,
    oddAddress.outlook,
    oddOutlookPage(oddOutlook({ row: 'ribbon', body: outlookTheirs })),
    page,
  );
  await axFind(page, 'button', followUp);
  await page.evaluate((row) => {
    const drawn = document.createElement('template');
    drawn.innerHTML = row;
    document.querySelector('.h-b2')?.prepend(drawn.content);
  }, oddOutlookRow());
  await page.waitForFunction(() => document.querySelector('.h-row [data-room]') !== null);
  await expectWholeJob();
});
