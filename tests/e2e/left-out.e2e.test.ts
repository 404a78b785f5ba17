import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { facts, hasFocus, mailOf, notesStatus } from './mail-form.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, fillForm, insert, leaveDesk, type MailName, openDesk, openForm } from './person.ts';
import { interviewRecord, letterRecord } from './plan-records.ts';

/** What the mail goes without, and how it gets in; what stands in it as it was jotted. */

ownBrowser();

let desk: Desk | null = null;
afterEach(async () => {
  if (desk) await leaveDesk(desk);
  desk = null;
});

const specific = 'Something specific you talked about';
const remark = 'boss seemed nice';
const notes = {
  ...facts,
  [specific]: `the churn dashboard. ${remark}`,
  'Next step': 'send my CV; keep it light',
};
const out = `Not in the mail, as it reads like a remark to yourself: “${remark}”`;
const inside = `In the mail as you jotted it: “${remark}”`;

const lineOf = (form: Frame | Page, words: string | RegExp): Locator =>
  form.locator('.asides').getByText(words, { exact: true });
const putIn = (form: Frame | Page): Locator => form.getByRole('button', { name: `Put it in “${remark}”` });
const leaveOut = (form: Frame | Page): Locator =>
  form.getByRole('button', { name: `Leave it out “${remark}”` });

/** Whatever the notes' live region says from now on. */
async function listen(form: Frame | Page): Promise<() => Promise<string[]>> {
  const region = await notesStatus(form).elementHandle();
  await region?.evaluate((element) => {
    const said: string[] = [];
    Object.assign(element, { said });
    new MutationObserver(() => {
      if (element.textContent) said.push(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  return async () => (await region?.evaluate((element) => Reflect.get(element, 'said') as string[])) ?? [];
}

describe.each<MailName>(['gmail', 'outlook'])('over %s', (mail) => {
  it('goes into the mail by a click, and stays through another wording and template', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form, notes);
    await lineOf(form, out).waitFor();
    expect(await mailOf(form).innerText()).not.toContain(remark);
    await putIn(form).click();
    await lineOf(form, inside).waitFor();
    await expect.poll(() => mailOf(form).innerText()).toContain(remark);
    expect(await hasFocus(leaveOut(form))).toBe(true);
    // The other piece is its own.
    await form.getByRole('button', { name: 'Put it in “keep it light”' }).waitFor();
    expect(await mailOf(form).innerText()).not.toContain('light');

    const before = await mailOf(form).innerText();
    await form.getByRole('button', { name: 'Another wording', exact: true }).click();
    await expect.poll(() => mailOf(form).innerText()).not.toBe(before);
    expect(await mailOf(form).innerText()).toContain(remark);
    await form.getByRole('button', { name: /^Template:/ }).click();
    const other = form.locator('.menu-item:not([aria-current])').first();
    const title = await other.locator('.menu-item-title').innerText();
    await other.click();
    await form.getByRole('button', { name: `Template: ${title}` }).waitFor();
    await expect.poll(() => mailOf(form).innerText()).toContain(remark);
  });

  it('stays when the mail is inserted, and comes out again', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form, notes);
    await putIn(form).click();
    await lineOf(form, inside).waitFor();
    await insert(form, desk);
    expect((await desk.saved())?.text).toContain(remark);
    const again = await openForm(desk.page);
    await lineOf(again, inside).waitFor();
    await leaveOut(again).click();
    await lineOf(again, `Leaves the mail once it is made anew from your notes: “${remark}”`).waitFor();
    await again.getByRole('button', { name: 'Write another' }).click();
    await lineOf(again, out).waitFor();
    await putIn(again).click();
    await lineOf(again, inside).waitFor();
    await leaveOut(again).click();
    await lineOf(again, out).waitFor();
    await expect.poll(() => mailOf(again).innerText()).not.toContain(remark);
    expect(await hasFocus(putIn(again))).toBe(true);
  });

  it('by keyboard alone: focus stays, and the change is heard once', async () => {
    desk = await openDesk(browser, sites, mail);
    const { keyboard } = desk.page;
    const form = await openForm(desk.page);
    await fillForm(form, notes);
    await form.getByLabel(specific, { exact: true }).focus();
    const said = await listen(form);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await hasFocus(putIn(form))).toBe(true);
    await keyboard.press('Enter');
    await expect.poll(() => mailOf(form).innerText()).toContain(remark);
    expect(await hasFocus(leaveOut(form))).toBe(true);
    await expect.poll(said).toEqual([inside]);
    await keyboard.press('Space');
    await expect.poll(() => mailOf(form).innerText()).not.toContain(remark);
    expect(await hasFocus(putIn(form))).toBe(true);
    await expect.poll(said).toEqual([inside, out]);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await form.getByLabel('Why you fit').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });
});

it('is kept when the page is closed, and passed over once the note has it no more', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, notes);
  await putIn(form).click();
  await lineOf(form, inside).waitFor();
  await leaveDesk(desk);
  desk = await openDesk(browser, sites, 'gmail');
  const again = await openForm(desk.page);
  await lineOf(again, inside).waitFor();
  expect(await mailOf(again).innerText()).toContain(remark);

  const field = again.getByLabel(specific, { exact: true });
  await field.fill('the churn dashboard');
  await leaveOut(again).waitFor({ state: 'detached' });
  await expect.poll(() => mailOf(again).innerText()).not.toContain(remark);
  await field.fill('the churn dashboard. Boss seemed nice!');
  await lineOf(again, 'In the mail as you jotted it: “Boss seemed nice!”').waitFor();
});

it('of a mail changed by hand says that it comes when that is made anew', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, notes);
  await mailOf(form).press('Control+End');
  await desk.page.keyboard.type(' My own words.');
  const said = await listen(form);
  await putIn(form).click();
  await lineOf(form, `Goes into the mail once it is made anew from your notes: “${remark}”`).waitFor();
  expect(await mailOf(form).innerText()).toContain('My own words.');
  await form.getByRole('button', { name: 'Rebuild from notes' }).click();
  await lineOf(form, inside).waitFor();
  expect(await mailOf(form).innerText()).toContain(remark);
  // What was asked for was said; the rest the mail's own bar tells.
  expect(await said()).toHaveLength(1);
});

const jotting = 'wk rtd ctr; frl pkt 4; grq mts zk';
const hint = '3 points are in the mail almost as jotted. Write sentences and they read better.';

describe('what stands in the mail as it was jotted', () => {
  it('is said once the typing rests, aloud once, and no longer than it holds', async () => {
    desk = await openDesk(browser, sites, 'gmail');
    const form = await openForm(desk.page);
    await fillForm(form, facts);
    const field = form.getByLabel(specific, { exact: true });
    await field.focus();
    const said = await listen(form);
    await field.fill(jotting);
    const line = lineOf(form, hint);
    await line.waitFor();
    await expect.poll(said).toEqual([await line.innerText()]);
    await field.blur();
    expect(await field.getAttribute('aria-describedby')).toBe(await line.getAttribute('id'));

    await field.fill('I liked hearing how you moved every nightly report to the new dashboard.');
    await line.waitFor({ state: 'detached' });
    expect(await said()).toHaveLength(1);
  });

  it('says nothing while keys come: each begins the pause anew', async () => {
    desk = await openDesk(browser, sites, 'gmail');
    const form = await openForm(desk.page);
    // The pause takes as long as the test does.
    await form.evaluate(() => {
      const still = new CSSStyleSheet();
      still.replaceSync('.aside-hint { animation-play-state: paused !important }');
      document.adoptedStyleSheets.push(still);
    });
    await fillForm(form, facts);
    const field = form.getByLabel(specific, { exact: true });
    await field.focus();
    const said = await listen(form);
    await field.fill(jotting);
    const line = lineOf(form, hint);
    for (const key of ['x', 't', 'r']) {
      await line.waitFor({ state: 'attached' });
      await line.evaluate((element) => element.setAttribute('data-before', ''));
      await desk.page.keyboard.press(key);
      await expect.poll(() => line.getAttribute('data-before')).toBeNull();
      const { visibility, delay } = await line.evaluate((element) => ({
        visibility: getComputedStyle(element).visibility,
        delay: element.getAnimations()[0]?.effect?.getTiming().delay,
      }));
      expect({ visibility, delay }).toEqual({ visibility: 'hidden', delay: 1000 });
    }
    expect(await field.getAttribute('aria-describedby')).toBeNull();
    expect(await said()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it('can be read, in a narrow window too, and axe objects to nothing', async () => {
    const records = {
      ...interviewRecord('talk', { company: 'Northwind', role: 'Data Analyst' }),
      ...letterRecord('talk', { specific: notes[specific], value: jotting, nextStep: notes['Next step'] }),
    };
    await browser.welcome.evaluate((all) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return chrome.storage.local.set(all);
    }, records);
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${browser.id}/src/panel/panel.html?interview=talk`);
    await page.locator('[data-made="true"]').waitFor();
    await putIn(page).click();
    await lineOf(page, inside).waitFor();
    await lineOf(page, hint).waitFor();
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const box = await leaveOut(page).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });
});

it('right to left: the button stands in the form and does its work', async () => {
  desk = await openDesk(browser, sites, 'gmail', { look: { language: 'ar' } });
  const form = await openForm(desk.page);
  await fillForm(form, notes);
  await putIn(form).click();
  await lineOf(form, inside).waitFor();
  expect(await form.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
