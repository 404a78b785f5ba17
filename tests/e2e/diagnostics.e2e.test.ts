import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { axFind } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, followUp, type MailName, openDesk } from './person.ts';

/** What a person copies for a bug report: all that helps, and nothing of theirs. */

ownBrowser();
beforeAll(() => browser.welcome.close());

const open: Page[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
});

const secrets = [
  'Zebulon',
  'zebulon@quux.example',
  'quixotic',
  'marzipan',
  'secretrole',
  'secretclass',
  'secretid',
];

async function openSecret(mail: MailName, kind: 'new' | 'reply'): Promise<Desk> {
  const desk = await openDesk(browser, sites, mail, {
    kind,
    to: [{ name: 'Zebulon', address: 'zebulon@quux.example' }],
    subject: 'quixotic',
    body: '<div>marzipan</div>',
  });
  open.push(desk.page);
  await axFind(desk.page, 'button', followUp);
  await desk.body.evaluate((body) => {
    const wrapper = body.parentElement;
    wrapper?.setAttribute('role', 'Zebulon marzipan');
    wrapper?.setAttribute('aria-label', 'secretrole');
    wrapper?.classList.add('secretclass');
    if (wrapper) wrapper.id = 'secretid';
  });
  return desk;
}

async function copied(): Promise<string> {
  const page = await browser.context.newPage();
  open.push(page);
  await page.goto(`chrome-extension://${browser.id}/src/options/options.html`);
  await page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await page.getByText('Copied. This is all of it:').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.getByRole('textbox', { name: 'Diagnostics' }).inputValue()).toBe(text);
  return text;
}

it('with no mail page open: version and browser', async () => {
  expect(await copied()).toMatch(/^Duly Noted \d+\.\d+\.\d+\nMozilla\/5\.0 .*\nNo mail page answered\.$/);
});

it.each(['gmail', 'outlook'] as const)(
  '%s: what was found of the page, and nothing of the person',
  async (mail) => {
    await openSecret(mail, 'new');
    const report = await copied();
    const body = mail === 'gmail' ? '1 × [g_editable="true"][role="textbox"]' : '1 × [role="textbox"]';
    expect(report).toContain(body);
    expect(report).toMatch(/compose 1: with button; div\[textbox\] < /);
    expect(report).toContain('composes: 1\n  faults: none');
    for (const secret of secrets) expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
  },
);

it('two pages, one without Send and trash: told apart, and the fault by its name though a place was found', async () => {
  await openSecret('outlook', 'reply');
  const gmail = await openSecret('gmail', 'new');
  await gmail.page.evaluate((key) => {
    document.querySelector(`[id="${key}"] tr.btC`)?.remove();
    window.dispatchEvent(new Event('focus'));
  }, gmail.key);
  await gmail.subject.focus();
  await gmail.body.focus();
  const report = await copied();
  expect(report).toMatch(/\nGmail\n[\s\S]*compose 1: with button[\s\S]*faults: selector-missed: send \(\d\)/);
  expect(report).toMatch(/\nOutlook\n[\s\S]*compose 1: with button/);
  for (const secret of secrets) expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
});
