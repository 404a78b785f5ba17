import { afterEach, expect, it } from 'vitest';
import { axFind, spotOf } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, followUp, formReady, openDesk } from './person.ts';

ownBrowser();

let desk: Desk;
afterEach(() => desk.page.close());

/** Brings the pointer to our button; answers where that is. */
async function hover(): Promise<{ x: number; y: number }> {
  const spot = await spotOf(desk.page, await axFind(desk.page, 'button', followUp));
  await desk.page.mouse.move(spot.x, spot.y);
  return spot;
}

it('is loaded out of sight when the pointer comes to the button, and shown by the click', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await desk.type('one two');
  const loaded = desk.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/panel.html'));
  const spot = await hover();
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
  const spot = await hover();
  await desk.page.mouse.move(spot.x, spot.y + 200);
  await desk.page.mouse.move(spot.x, spot.y);
  await desk.page.mouse.click(spot.x, spot.y);
  await formReady(desk.page);
  expect(desk.page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
});
