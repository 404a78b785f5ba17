import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtFor, type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { clickNotification, type InMind, inMind, setClock } from './false-clock.ts';
import { insert, type MailName, openDesk, openForm } from './person.ts';

/**
 * Three weeks of a person's life with one employer, on a false clock: a panel of three, thanks, silence, a promise
 * moved, a nudge, a rejection and its reply. In between the browser is killed and the person flies to another zone.
 * The steps follow each other; each begins where the one before left off.
 */

const home = mkdtempSync(join(tmpdir(), 'duly-noted-week-'));
const profile = join(home, 'profile');
const extension = join(home, 'extension');
let browser: ExtensionBrowser;
let sites: ServedDoubles;

/** The person's clock in Berlin: UTC + 1 in November. */
const fri6 = { talk: '2026-11-06T14:30:00.000Z', evening: '2026-11-06T15:30:00.000Z' };

beforeAll(async () => {
  // No headless browser can ask for a permission: this build has what the person would have allowed.
  cpSync(builtFor('chrome'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const { optional_permissions: allowed, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, ...allowed] }));
  await start('Europe/Berlin', fri6.talk);
});
afterAll(async () => {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
});

async function start(timeZone: string, instant: string): Promise<void> {
  browser = await launchWithExtension({ extension, profile, timeZone });
  sites = await serveDoubles(browser.context);
  await setClock(browser.context, instant);
}

/** Waits until that is what stands on the toolbar and the screen, and when the background wants to be woken. */
async function comesToMind(wanted: Partial<Record<keyof InMind, unknown>>): Promise<void> {
  await expect.poll(() => inMind(browser.context)).toEqual(expect.objectContaining(wanted));
}

async function openPopup(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(`chrome-extension://${browser.id}/src/popup/popup.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const list = (page: Page, name: string) => page.getByRole('region', { name });

async function stored(): Promise<Array<[string, Record<string, unknown>]>> {
  const page = await openPopup();
  const all = await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.get(
      null,
    ),
  );
  await page.close();
  return Object.entries(all) as Array<[string, Record<string, unknown>]>;
}

async function sentStages(): Promise<unknown[]> {
  const log = (await stored()).flatMap(([key, value]) => (key.startsWith('sent:') ? [value] : []));
  expect(log.map(({ certainty }) => certainty)).toEqual(log.map(() => 'sent'));
  return log.toSorted((a, b) => String(a.at).localeCompare(String(b.at))).map(({ stage }) => stage);
}

/** Writes to Ana in a mail page, at the stage the form suggests, and sends it. */
async function writeTo(mail: MailName, stage: string): Promise<void> {
  const desk = await openDesk(browser, sites, mail);
  const form = await openForm(desk.page);
  await form.getByRole('radio', { name: stage, checked: true }).waitFor();
  await form.getByLabel('Your name').fill('Sam Doe');
  await insert(form, desk);
  await desk.send.click();
  await desk.root.waitFor({ state: 'detached' });
  await desk.page.close();
}

it('on Friday a talk with three people is noted, and the thanks are due', async () => {
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Quick notes' }).click();
  await popup.getByLabel('Company').fill('Northwind');
  await popup.getByLabel('Who you spoke to').fill('Ana Roy, Lee Park and Max Ito');
  await popup.getByLabel('Role').fill('Data Analyst');
  await popup.getByLabel('Something specific').fill('churn dashboard, she likes SQL');
  await popup.getByLabel('Answer promised by').fill('2026-11-12');
  await popup.getByRole('button', { name: 'Save' }).click();
  await list(popup, 'Due now').getByText('Thank you, since today').waitFor();
  await popup.close();
  await comesToMind({ badge: '1', told: [expect.stringContaining(':thank-you:')] });
});

it('in the evening all three are thanked, each in a mail of their own', async () => {
  await setClock(browser.context, fri6.evening);
  await writeTo('gmail', 'Thank you');
  await setClock(browser.context, '2026-11-06T15:50:00.000Z');
  const page = await browser.context.newPage();
  const [[, interview] = ['', {}]] = (await stored()).filter(([key]) => key.startsWith('interview:'));
  const people = interview.people as Array<{ id: string; name: string }>;
  expect(people.map(({ name }) => name)).toEqual(['Ana Roy', 'Lee Park', 'Max Ito']);
  const notes = ['on-call rota, shared with the Lisbon team', 'hiring two more analysts by spring'];
  for (const [index, { id }] of people.slice(1).entries()) {
    await page.goto(
      `chrome-extension://${browser.id}/src/panel/panel.html?interview=${interview.id}&person=${id}&stage=thank-you`,
    );
    await page.getByLabel('Something specific').fill(notes[index] ?? '');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied').waitFor();
  }
  await page.close();
  const popup = await openPopup();
  const asked = list(popup, 'Did you send it?');
  await asked.getByRole('button', { name: 'Yes' }).first().click();
  await expect.poll(() => asked.getByRole('button', { name: 'Yes' }).count()).toBe(1);
  await asked.getByRole('button', { name: 'Yes' }).click();
  await list(popup, 'Waiting').getByText('Northwind').waitFor();
  await popup.close();
  await comesToMind({ badge: '', told: [] });
  await expect.poll(sentStages).toEqual(['thank-you', 'thank-you', 'thank-you']);
});

it('a killed browser remembers, and says nothing over the weekend', async () => {
  await browser.close();
  await start('Europe/Berlin', '2026-11-08T10:00:00.000Z');
  await comesToMind({ badge: '', told: [], wakes: '2026-11-08T16:00:00.000Z' });
});

it('two business days after the promise the nudge is due, at nine and not before; told once', async () => {
  await setClock(browser.context, '2026-11-16T07:59:00.000Z');
  await comesToMind({ badge: '', told: [], wakes: '2026-11-16T08:00:00.000Z' });
  await setClock(browser.context, '2026-11-16T08:00:00.000Z');
  await comesToMind({ badge: '1', shown: 1, told: [expect.stringContaining(':follow-up:')] });
  // Put off until tomorrow, it comes back tomorrow, and once.
  const [key = ''] = (await inMind(browser.context))?.told ?? [];
  await clickNotification(browser.context, key, 'snooze');
  await comesToMind({ badge: '', told: [] });
  await setClock(browser.context, '2026-11-17T08:00:00.000Z');
  await comesToMind({ badge: '1', told: [expect.stringContaining(':follow-up:')] });
  await browser.close();
  await start('Europe/Berlin', '2026-11-17T09:00:00.000Z');
  // Twice: the first look may overlap the one a browser's start brings.
  await comesToMind({ badge: '1' });
  await setClock(browser.context, '2026-11-17T09:01:00.000Z');
  await comesToMind({ badge: '1', told: [], shown: 0 });
});

it('the promise is moved: the nudge waits', async () => {
  const popup = await openPopup();
  await popup.locator('[data-item]').first().click();
  await popup.getByText('Company, role and dates').click();
  await popup.getByLabel('Answer promised by').fill('2026-11-20');
  await popup.getByText('Follow up to Ana Roy: from Tue, Nov 24').waitFor();
  await popup.close();
  await comesToMind({ badge: '', told: [] });
});

it('in Los Angeles it is due when it is nine there, not before, and is sent', async () => {
  await browser.close();
  await start('America/Los_Angeles', '2026-11-24T08:30:00.000Z');
  await comesToMind({ badge: '', told: [], wakes: '2026-11-24T14:30:00.000Z' });
  await setClock(browser.context, '2026-11-24T17:00:00.000Z');
  await comesToMind({ badge: '1', told: [expect.stringContaining(':follow-up:')] });
  // One click leads to a mail to Ana, where the person writes mail.
  const [key = ''] = (await inMind(browser.context))?.told ?? [];
  const opened = browser.context.waitForEvent('page');
  await clickNotification(browser.context, key, 'it');
  const compose = await opened;
  await compose.waitForURL(
    /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=ana\.roy%40northwind\.example$/,
  );
  await compose.close();
  await writeTo('outlook', 'Follow up');
  await comesToMind({ badge: '', told: [] });
});

it('two windows write at once: the rejection and the role are both kept', async () => {
  await setClock(browser.context, '2026-11-26T18:00:00.000Z');
  const [one, other] = [await openPopup(), await openPopup()];
  for (const popup of [one, other]) await popup.locator('[data-item]').first().click();
  await other.getByText('Company, role and dates').click();
  await Promise.all([
    one.getByRole('radio', { name: 'Turned down' }).click(),
    other.getByLabel('Role').fill('Senior Data Analyst'),
  ]);
  await expect
    .poll(async () => (await stored()).find(([key]) => key.startsWith('interview:'))?.[1])
    .toMatchObject({ state: 'rejected', role: 'Senior Data Analyst' });
  await one.close();
  await other.close();
  await comesToMind({ badge: '', told: [] });
});

it('a day later the reply is due; once it is sent nothing is ever due again', async () => {
  await setClock(browser.context, '2026-11-27T17:00:00.000Z');
  await comesToMind({ badge: '1', told: [expect.stringContaining(':rejection-reply:')] });
  await writeTo('gmail', 'After a no');
  await comesToMind({ badge: '', told: [], wakes: null });
  await setClock(browser.context, '2027-01-15T17:00:00.000Z');
  await comesToMind({ badge: '', told: [], wakes: null });
  await expect
    .poll(sentStages)
    .toEqual(['thank-you', 'thank-you', 'thank-you', 'follow-up', 'rejection-reply']);
});
