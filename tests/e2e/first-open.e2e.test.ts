import { afterEach, expect, it } from 'vitest';
import { axSpot } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, example, fillForm, followUp, formReady, openDesk } from './person.ts';

ownBrowser();

let desk: Desk | undefined;
afterEach(() => desk?.page.close());

/** Brings the pointer to our button; answers where that is. */
async function hover({ page }: Desk): Promise<{ x: number; y: number }> {
  const spot = await axSpot(page, 'button', followUp);
  await page.mouse.move(spot.x, spot.y);
  return spot;
}

it('is loaded out of sight when the pointer comes to the button, and shown by the click', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await desk.type('one two');
  const loaded = desk.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/panel.html'));
  const spot = await hover(desk);
  const form = await loaded;
  const why = form.getByLabel('Why you fit');
  await why.waitFor({ state: 'attached' });
  expect(await why.isVisible()).toBe(false);
  await desk.page.keyboard.type(' three');
  expect(await desk.body.innerText()).toContain('one two three');

  await desk.page.mouse.click(spot.x, spot.y);
  expect(await formReady(desk.page)).toBe(form);
  await form.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('input, textarea'));
  // What stood in the compose at the click, not when the pointer came.
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await form.getByRole('button', { name: 'Insert anyway' }).click();
  await form.getByRole('alertdialog', { name: /^You have already written something/ }).waitFor();
});

it('is loaded once, however often the pointer comes by', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const spot = await hover(desk);
  await desk.page.mouse.move(spot.x, spot.y + 200);
  await desk.page.mouse.move(spot.x, spot.y);
  await desk.page.mouse.click(spot.x, spot.y);
  await formReady(desk.page);
  expect(desk.page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
});

it('is typed into before what makes the mail has come, and copied once it has', async () => {
  const page = await browser.context.newPage();
  let letCome = (): void => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/compose/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
  await fillForm(page.mainFrame());
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  expect(await page.getByRole('textbox', { name: 'Email text' }).innerText()).toBe('');
  expect(await page.getByRole('button', { name: /^Template:/ }).isVisible()).toBe(false);
  letCome();
  await page.getByText('Copied: subject and text.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('the churn dashboard');
  expect(await page.getByLabel('Company').inputValue()).toBe(example.Company);
  await page.close();
});

it('opens its dialogs one after the other, each when it is first wanted', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
  for (const turn of ['first', 'second']) {
    await page.getByRole('button', { name: 'Other ways' }).click();
    await page.getByRole('dialog', { name: 'Other ways' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Template:/ }).click();
    await page.getByText('Edit template', { exact: true }).click();
    await page.getByRole('dialog', { name: 'Edit template' }).getByLabel('Name').fill(turn);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // Focus is back on what led there.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Template:/);
  }
  await page.close();
});
