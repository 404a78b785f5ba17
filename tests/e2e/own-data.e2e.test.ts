import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { browser, ownBrowser } from './own-browser.ts';
import { interviewRecord, letterRecord, type Records, sentRecord } from './plan-records.ts';

ownBrowser();

type Storage = { chrome: typeof import('webextension-polyfill') };

const northwind: Records = {
  ...interviewRecord('northwind', {
    company: 'Northwind',
    role: 'Data Analyst',
    interviewDate: '2026-03-02',
  }),
  ...letterRecord('northwind', { specific: 'the churn dashboard' }),
  ...sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z', {
    subject: 'Thank you',
    body: 'Dear Ana',
  }),
};

const variant = {
  schema: 2,
  id: 'mine',
  title: 'Mine',
  stage: 'thank-you',
  register: 'formal',
  subject: 'Thank you',
  body: 'Dear {{interviewer}},',
  basedOn: 'thank-you-formal',
  basedOnText: '',
  place: 0,
  revision: 'r1',
  earlier: [],
  updatedAt: '2026-03-01T09:00:00.000Z',
};

const folder = mkdtempSync(join(tmpdir(), 'duly-noted-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

let page: Page;
beforeEach(async () => {
  page = await browser.context.newPage();
  await openOptions();
  await page.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.local.set(all), northwind);
  await page.evaluate((mine) => (globalThis as unknown as Storage).chrome.storage.sync.set(mine), {
    'variant:mine': variant,
  });
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sam Doe');
  await page.getByRole('textbox', { name: 'Your name' }).blur();
  // Before the page is loaded anew, and what it was writing is cut off.
  await expect.poll(kept).toHaveProperty('settings');
  await openOptions();
  return () => page.close();
});

async function openOptions(): Promise<void> {
  await page.goto(`chrome-extension://${browser.id}/src/options/options.html`);
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
}

/** All that is kept, apart from what the background notes for itself. */
async function kept(): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { local, sync } = (globalThis as unknown as Storage).chrome.storage;
    const { told: _, ...all } = await local.get(null);
    return { ...all, ...(await sync.get(null)) };
  });
}

/** What this device has seen of templates is its own. */
function withoutSeen(all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('seen-')));
}

async function exported(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function choose(content: string | Buffer): Promise<void> {
  const data = page.getByRole('region', { name: 'Your data' });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    data.getByRole('button', { name: 'Import' }).click(),
  ]);
  // By its path: megabytes through the debugger take their time.
  const file = join(folder, 'data.json');
  writeFileSync(file, content);
  await chooser.setFiles(file);
}

async function deleteData(all: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Delete my data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('One interview, its notes and its log will be gone').waitFor();
  if (all) await dialog.getByLabel('My templates, my name and all settings as well').check();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
}

const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);
const undo = () => page.getByRole('button', { name: 'Undo' });

describe('all of it', () => {
  it('is exported, deleted, and comes back the same with the file', async () => {
    const before = await kept();
    const file = await exported();
    await deleteData(true);
    await page.getByText('Everything is deleted.').waitFor();
    await expect.poll(kept).toEqual({});
    await openOptions();
    await choose(file);
    await page.getByText('3 records are new.').waitFor();
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText('4 records were brought in.').waitFor();
    // A template that comes in is a new revision of itself here, and stands where a new one does.
    const { 'variant:mine': _, ...same } = before;
    const others = async (): Promise<object> => {
      const { 'variant:mine': _, ...rest } = await kept();
      return withoutSeen(rest);
    };
    await expect.poll(others).toEqual(withoutSeen(same));
    const { revision, earlier, place, updatedAt, ...text } = variant;
    await expect.poll(async () => (await kept())['variant:mine']).toMatchObject(text);
  });

  it('is deleted and brought back by one click, with focus where the eye is', async () => {
    const before = await kept();
    await deleteData(true);
    await page.getByText('Everything is deleted.').waitFor();
    await expect.poll(focused).toBe('Undo');
    await page.keyboard.press('Enter');
    await undo().waitFor({ state: 'detached' });
    await expect.poll(kept).toEqual(before);
    await expect.poll(focused).toBe('Your data');
  });

  it('but the templates and settings is deleted where only that was asked', async () => {
    const before = await kept();
    await deleteData(false);
    await page.getByText('All interviews are deleted.').waitFor();
    await expect.poll(async () => Object.keys(await kept()).sort()).toEqual(['settings', 'variant:mine']);
    await undo().click();
    await undo().waitFor({ state: 'detached' });
    await expect.poll(kept).toEqual(before);
  });
});

it('an import is undone, and what another window wrote meanwhile stays', async () => {
  const torn = JSON.parse(await exported());
  torn.interviews[0].role = 'Director';
  torn.interviews.push({ ...torn.interviews[0], id: 'contoso', company: 'Contoso' });
  const before = await kept();
  await choose(JSON.stringify(torn));
  await page.getByText('One record is new. One takes the place of what is here. 2 are the same.').waitFor();
  await page.getByRole('button', { name: 'Bring in' }).click();
  await page.getByText('2 records were brought in.').waitFor();
  const litware = interviewRecord('litware', { company: 'Litware' });
  await page.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.local.set(all), litware);
  await undo().click();
  await undo().waitFor({ state: 'detached' });
  await expect.poll(kept).toEqual({ ...before, ...litware });
});

describe('a hostile file', () => {
  const record = northwind['interview:northwind'];
  const file = (...interviews: unknown[]): string => JSON.stringify({ dulyNoted: 1, interviews });
  const other = { ...record, id: 'other', company: 'Contoso' };

  it.each<[string, string | Buffer, RegExp]>([
    ['twenty-one megabytes', Buffer.alloc(21_000_000, 0x20), /too large/],
    ['ten megabytes of nothing', Buffer.alloc(10_000_000, 0x20), /not an export/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0, 1, 2]), /not an export/],
    ['another program’s file', '{"a": 1}', /not an export/],
    ['deep nesting', '['.repeat(50_000), /not an export/],
    ['a prototype', '{"__proto__":{"dulyNoted":1,"interviews":[]}}', /not an export/],
    ['a later version', '{"dulyNoted": 2, "interviews": []}', /later version/],
    ['wrong types', file({ ...other, company: { a: 1 } }, 7, null, []), /company: Invalid type/],
    ['a state nobody knows', file({ ...other, state: 'hired' }), /state: /],
    ['the same id twice', file(record, { ...record, company: 'Twice' }), /the same id/],
    ['an id that is another one’s key', file({ ...other, id: 'northwind:northwind' }), /id: no id/],
    ['a script for a thread', file({ ...other, thread: 'javascript:alert(1)' }), /thread: /],
    ['a moment that is none', file({ ...other, createdAt: 'soon' }), /createdAt: no such moment, “soon”/],
  ])('ends in a clear sentence, and nothing changes: %s', async (_, content, reason) => {
    const before = await kept();
    await choose(content);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(reason).first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Bring in' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    expect(await kept()).toEqual(before);
  });

  it('with a day that is none says so, and brings in the rest', async () => {
    await choose(file({ ...other, interviewDate: '2026-02-31' }));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('interviewDate: no such day, “2026-02-31”.').waitFor();
    await dialog.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText('One record was brought in.').waitFor();
    expect(await kept()).toMatchObject({ 'interview:other': { company: 'Contoso', interviewDate: '' } });
  });

  it('with more than there is room for changes nothing', async () => {
    const before = await kept();
    const round = 'x'.repeat(1_200_000);
    await choose(file(...Array.from({ length: 10 }, (_, at) => ({ ...other, id: `other-${at}`, round }))));
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText('There is no room left to save this.').waitFor();
    await expect.poll(kept).toEqual(before);
  });

  it('with a thousand interviews is brought in', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      ...other,
      id: `other-${at}`,
      company: `Company ${at}`,
    }));
    await choose(file(...many));
    await page.getByText('1000 records are new.').waitFor();
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText('1000 records were brought in.').waitFor();
    expect(Object.keys(await kept()).filter((key) => key.startsWith('interview:'))).toHaveLength(1_001);
  });
});

it.each(['light', 'dark'] as const)(
  'has nothing axe objects to, open and in use, in a %s theme',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const objections = async (): Promise<unknown[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    };
    await page.getByRole('button', { name: 'Delete my data' }).click();
    expect(await objections()).toEqual([]);
    await page.keyboard.press('Escape');
    await choose('{"dulyNoted": 1, "interviews": [7]}');
    await page.getByText('Cannot be read, left out').waitFor();
    expect(await objections()).toEqual([]);
  },
);
