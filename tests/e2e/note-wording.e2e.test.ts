import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { facts, hasFocus, mailOf, notesStatus } from './mail-form.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, fillForm, insert, leaveDesk, type MailName, openDesk, openForm } from './person.ts';
import { interviewRecord, letterRecord } from './plan-records.ts';

/** One note in another wording, or as it was written, and the rest of the mail as it was. */

ownBrowser();

let desk: Desk | null = null;
afterEach(async () => {
  if (desk) await leaveDesk(desk);
  desk = null;
});

const notes = {
  ...facts,
  'Something specific you talked about': 'the churn dashboard',
  'Anything to put right': 'rambled on the conflict question',
  'Next step': 'portfolio by Friday',
} as const;

const turn = (form: Frame | Page, label: string): Locator =>
  form.getByRole('button', { name: `Another wording for “${label}”` });
const asWritten = (form: Frame | Page): Locator => form.getByRole('button', { name: 'As I wrote it' });
const writeForMe = (form: Frame | Page): Locator => form.getByRole('button', { name: 'Write it for me' });
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+|\n+/).filter(Boolean);

/** The text once it is another than before. */
async function changed(form: Frame | Page, before: string): Promise<string> {
  await expect.poll(() => mailOf(form).innerText()).not.toBe(before);
  return mailOf(form).innerText();
}

/** What the notes' live region says. */
const saidIn = (form: Frame | Page): Promise<string> => notesStatus(form).innerText();

describe.each<MailName>(['gmail', 'outlook'])('over %s', (mail) => {
  it('turns one sentence by keyboard, says so once, keeps the focus, and comes back with the letter', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form, notes);
    const first = await mailOf(form).innerText();
    await form.getByLabel('Anything to put right').focus();
    await desk.page.keyboard.press('Tab');
    expect(await hasFocus(turn(form, 'Anything to put right'))).toBe(true);
    await desk.page.keyboard.press('Enter');
    const second = await changed(form, first);
    expect(await hasFocus(turn(form, 'Anything to put right'))).toBe(true);
    const gone = sentences(first).filter((one) => !sentences(second).includes(one));
    const come = sentences(second).filter((one) => !sentences(first).includes(one));
    expect([gone, come].map((all) => all.length)).toEqual([1, 1]);
    expect(come[0]).toContain('conflict');
    await expect.poll(() => saidIn(form)).toBe(`In the mail now: “${come[0]}”`);

    await insert(form, desk);
    expect((await desk.saved())?.text).toContain(come[0]);
    const again = await openForm(desk.page);
    // What stands in the compose is not turned from here.
    expect(await turn(again, 'Anything to put right').count()).toBe(0);
    await again.getByRole('button', { name: 'Write another' }).click();
    await expect.poll(() => mailOf(again).innerText()).toContain(come[0]);
    await turn(again, 'Anything to put right').waitFor();
  });

  it('puts a note in as it was written, without the remark in it until that is asked for', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form, { ...notes, 'Next step': 'send CV w/ refs; keep it light' });
    const ours = await mailOf(form).innerText();
    await asWritten(form).focus();
    await desk.page.keyboard.press('Enter');
    const own = await changed(form, ours);
    expect(own).toContain('Send CV w/ refs.');
    expect(own).not.toContain('light');
    expect(await hasFocus(writeForMe(form))).toBe(true);
    await expect.poll(() => saidIn(form)).toBe('In the mail now: “Send CV w/ refs.”');
    expect(await turn(form, 'Next step').count()).toBe(0);
    const field = form.getByLabel('Next step');
    const described = await field.getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain(
      await form.getByText('In the mail as you wrote it.').getAttribute('id'),
    );

    await form.getByRole('button', { name: 'Put it in “keep it light”' }).click();
    await expect.poll(() => mailOf(form).innerText()).toContain('Send CV w/ refs; keep it light.');
    await form.getByRole('button', { name: 'Leave it out “keep it light”' }).click();
    await writeForMe(form).click();
    await expect.poll(() => mailOf(form).innerText()).toBe(ours);
    expect(await hasFocus(asWritten(form))).toBe(true);
  });
});

it('has no button where nothing is noted, or where the note is told in one way only', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, facts);
  await expect.poll(() => mailOf(form).innerText()).toContain('Northwind');
  expect(await form.getByRole('button', { name: /^Another wording for/ }).count()).toBe(0);
  const field = form.getByLabel('Why you fit');
  await field.fill('payments');
  await turn(form, 'Why you fit').waitFor();
  expect(await form.getByRole('button', { name: /^Another wording for/ }).count()).toBe(1);
  expect(await asWritten(form).count()).toBe(0);
  await field.fill('I led the payments migration at Contoso for two years.');
  await turn(form, 'Why you fit').waitFor({ state: 'detached' });
  await field.fill('');
  expect(await form.getByRole('button', { name: /^Another wording for/ }).count()).toBe(0);
});

it.each([800, 640, 320])('moves nothing when the button comes, %i pixels wide', async (width) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
  await page.locator('[data-made="true"]').waitFor();
  const label = 'Something specific you talked about';
  const field = page.getByLabel(label, { exact: true });
  const top = () =>
    field.evaluate((element) => {
      const above = element.closest('.notes')?.getBoundingClientRect().top ?? 0;
      return element.getBoundingClientRect().top - above;
    });
  const before = await top();
  await field.fill('the churn dashboard');
  await turn(page, label).waitFor();
  expect(await top()).toBe(before);
  await page.close();
});

it('says so where there is no other wording, and offers the person’s own', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, { ...facts, 'Why you fit': 'led the payments migration at Contoso for 2 yrs' });
  const ours = await mailOf(form).innerText();
  await turn(form, 'Why you fit').click();
  await expect.poll(() => saidIn(form)).toBe('There is no other wording for this note.');
  expect(await hasFocus(turn(form, 'Why you fit'))).toBe(true);
  expect(await mailOf(form).innerText()).toBe(ours);
  await asWritten(form).click();
  await expect
    .poll(() => mailOf(form).innerText())
    .toContain('Led the payments migration at Contoso for 2 yrs.');
});

it('comes round to the first wording, and stays through another wording of the whole mail', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, notes);
  const first = await mailOf(form).innerText();
  const seen = [first];
  do {
    await turn(form, 'Something specific you talked about').click();
    seen.push(await changed(form, seen.at(-1) ?? ''));
  } while (seen.at(-1) !== first);
  expect(seen.length).toBeGreaterThan(2);
  expect(new Set(seen).size).toBe(seen.length - 1);
  await asWritten(form).click();
  await expect.poll(() => mailOf(form).innerText()).toContain('The churn dashboard.');
  const own = await mailOf(form).innerText();
  await form.getByRole('button', { name: 'Another wording', exact: true }).click();
  expect(await changed(form, own)).toContain('The churn dashboard.');
});

it('leaves what was changed by hand, and is not offered where that was the note’s own sentence', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, notes);
  await mailOf(form).press('Control+End');
  await desk.page.keyboard.type(', with a wave');
  const edited = await mailOf(form).innerText();
  await turn(form, 'Anything to put right').click();
  const turned = await changed(form, edited);
  expect(turned).toContain('Sam Doe, with a wave');
  expect(await form.getByRole('button', { name: 'Rebuild from notes' }).count()).toBe(0);
  const [mine = ''] = sentences(turned).filter((one) => one.includes('conflict'));
  await mailOf(form).fill(turned.replace(mine, 'About the conflict question: I was vague.'));
  await turn(form, 'Anything to put right').waitFor({ state: 'detached' });
  await turn(form, 'Something specific you talked about').waitFor();
  await form.getByRole('button', { name: 'Rebuild from notes' }).waitFor({ state: 'detached' });
});

const jotted = 'wk rtd ctr; frl pkt 4; grq mts zk';

it('the summary praises nothing that still reads as jotted, on screen and aloud', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, { ...notes, 'Why you fit': jotted });
  await form
    .locator('.asides')
    .getByText(/points are in the mail almost as jotted/)
    .waitFor();
  const summary = form.getByRole('region', { name: 'Things to look at' });
  await expect
    .poll(() => summary.innerText())
    .toBe('No faults found. Give it a last read before you send it.');
  await expect
    .poll(() => form.getByRole('region', { name: 'Your email' }).getByRole('status').innerText())
    .toBe(await summary.innerText());
});

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it('can be read and pressed, in a narrow window too; a reason is said once; axe objects to nothing', async () => {
    const records = {
      ...interviewRecord('talk', { company: 'Northwind', role: 'Data Analyst' }),
      ...letterRecord('talk', {
        specific: 'the churn dashboard. boss seemed nice; keep it light',
        value: jotted,
        clarify: notes['Anything to put right'],
        nextStep: notes['Next step'],
      }),
    };
    await browser.welcome.evaluate((all) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return chrome.storage.local.set(all);
    }, records);
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${browser.id}/src/panel/panel.html?interview=talk`);
    await page.locator('[data-made="true"]').waitFor();
    const reason = page.getByText('Not in the mail, as they read like remarks to yourself:');
    await reason.waitFor();
    expect(await reason.count()).toBe(1);
    await turn(page, 'Anything to put right').click();
    await page
      .getByText(/^In the mail now: “/)
      .first()
      .waitFor();
    await asWritten(page).nth(1).click();
    await page.getByText('In the mail as you wrote it.').waitFor();
    await page.getByRole('button', { name: 'Put it in “keep it light”' }).click();
    await page.getByText('“keep it light” is in the mail').waitFor();
    await page.getByText('“boss seemed nice” is not in the mail').waitFor();
    for (const width of [1280, 800, 640, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => {
        const { scrollWidth, scrollHeight, clientHeight, clientWidth } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect([width, ...over]).toEqual([width, 0, 0]);
      for (const button of await page.locator('.notes button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });
});
