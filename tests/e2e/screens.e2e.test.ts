import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panelFrame } from '../browser.ts';
import { axClick, axFind } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { fillForm, followUp, formReady, openDesk, openForm } from './person.ts';

ownBrowser();

const screens = ['welcome/welcome', 'panel/panel', 'popup/popup', 'options/options'];

async function open(screen: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/${screen}.html`);
  await page.locator('h1, form, main').first().waitFor();
  return page;
}

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it.each(screens)('%s has nothing axe objects to', async (screen) => {
    const page = await open(screen);
    // Colours that are still fading into the other theme are not what anybody reads.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await page.close();
  });

  it('the form over a mail, full of findings, has nothing axe objects to', async () => {
    const desk = await openDesk(browser, sites, 'gmail', { look: { theme: colorScheme } });
    await desk.page.emulateMedia({ colorScheme });
    const form = await openForm(desk.page);
    await fillForm(form, {
      'Why you fit': 'I demand an answer',
      Role: 'Analyst',
      Company: '',
    });
    await form
      .getByText(/things? to look at/)
      .first()
      .waitFor();
    const panel = await browser.context.newPage();
    // axe cannot be injected through a closed shadow root, so the same form is looked at in a tab of its own.
    await panel.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel
      .getByText(/things? to look at/)
      .first()
      .waitFor();
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await panel.close();
    await desk.page.close();
  });
});

it.each(['light', 'dark'] as const)(
  'every window and question of the form, in a %s theme, has nothing axe objects to',
  async (colorScheme) => {
    const page = await open('panel/panel');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) found.push(`${state}: ${id}, ${nodes.map(({ html }) => html)}`);
    };
    await fillForm(page.mainFrame());
    await page.locator('.mail-findings').getByText('No faults found.').waitFor();
    await look('filled');
    await page.getByRole('button', { name: 'Other ways' }).click();
    await page.getByRole('dialog', { name: 'Other ways' }).waitFor();
    await look('other ways');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Template:/ }).click();
    await page.getByText('Edit template', { exact: true }).waitFor();
    await look('templates');
    await page.getByText('Edit template', { exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.press('Control+End');
    await page.keyboard.type('\n{{compny}} {{');
    await page.getByRole('listbox').waitFor();
    await look('template with a fault, fields offered');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Interview:/ }).click();
    await look('interviews');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Email text' }).press('Control+End');
    await page.keyboard.type(' asap');
    await page.getByLabel('Role').fill('Analyst');
    await page.getByText('You changed this text by hand').waitFor();
    await look('changed by hand');
    expect(found).toEqual([]);
    await page.close();
  },
);

it('the practice compose takes the whole job, without any mail account', async () => {
  const page = await open('welcome/welcome');
  const node = await axFind(page, 'button', followUp);
  expect(node.name).toBe('Write an interview follow-up');
  await page.locator('[data-room]').scrollIntoViewIfNeeded();
  await axClick(page, 'button', followUp);
  const form = await formReady(page);
  expect(await panelFrame(page)).toBe(form);
  await fillForm(form);
  const body = page.locator('[data-practice="body"]');
  const before = await body.innerHTML();
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await body.getByText('the churn dashboard').waitFor();
  expect(await body.innerText()).toMatch(/Kind regards,\s+Sam Doe/);
  await body.press('Control+z');
  await body.getByText('the churn dashboard').waitFor({ state: 'detached' });
  expect(await body.innerHTML()).toBe(before);
  await page.close();
});

it('the popup opens the same form in a tab, where it copies and opens a prefilled compose', async () => {
  const popup = await open('popup/popup');
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Write a follow-up' }).click();
  const tab = await opened;
  await tab.getByLabel('Interviewer').waitFor();
  await fillForm(tab.mainFrame());
  await tab.getByRole('button', { name: 'Copy', exact: true }).click();
  await tab.getByText('Copied: subject and text.').waitFor();
  const gmail = await tab.getByRole('link', { name: 'Open in Gmail' }).getAttribute('href');
  expect(gmail).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?.*su=.*body=.*churn/);
  await tab.close();
});
