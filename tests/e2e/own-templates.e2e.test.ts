import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());

let page: Page;
let faults: string[];
beforeEach(async () => {
  await browser.forget();
  page = await browser.context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await openOptions();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

async function openOptions(): Promise<void> {
  await page.goto(`chrome-extension://${browser.id}/src/options/options.html`);
  await page.getByRole('heading', { name: 'Templates' }).waitFor();
}

const card = (title: string): Locator =>
  page.locator('[data-card]').filter({ has: page.locator('.template-title', { hasText: exactly(title) }) });

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

async function more(title: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `More for “${title}”` }).click();
  await page.locator(':popover-open').getByRole('button', { name: what }).click();
}

/** Makes a version of a built-in through the editor, and waits until it is kept. */
async function makeMine(from: string, title: string, line = ''): Promise<void> {
  await page.getByRole('button', { name: `Make it mine ${from}` }).click();
  await page.getByLabel('Name', { exact: true }).fill(title);
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.press('Control+End');
  if (line) await page.keyboard.type(line);
  await page.getByRole('button', { name: 'Save version' }).click();
  await card(title).waitFor();
}

async function kept(): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return { ...(await storage.sync.get(null)), ...(await storage.local.get(null)) };
  });
}

async function choose(name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
  await page.getByRole('dialog', { name: 'Import' }).waitFor();
}

const titles = (): Promise<string[]> =>
  page
    .locator('ul', { has: page.locator('[data-part="up"], [data-part="edit"]') })
    .first()
    .locator('.template-title')
    .allInnerTexts();

const thanks = 'A considered thank-you';

describe('a template made one’s own', () => {
  it('is edited with fields offered while typing, by keyboard alone', async () => {
    await page.getByRole('button', { name: `Make it mine ${thanks}` }).focus();
    await page.keyboard.press('Enter');
    const name = page.getByLabel('Name', { exact: true });
    await page.waitForFunction(() => document.activeElement?.matches('[data-field="variant-name"]'));
    expect(await name.inputValue()).toBe(`${thanks}, mine`);
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill('');
    await page.keyboard.type('Hi {{inter');
    const offered = page.getByRole('listbox', { name: 'Fields that fit' }).getByRole('option');
    await expect.poll(() => offered.count()).toBe(4);
    await page.keyboard.press('ArrowDown');
    const second = await offered.nth(1).getAttribute('id');
    await expect.poll(() => text.getAttribute('aria-activedescendant')).toBe(second);
    await page.keyboard.press('Enter');
    await expect.poll(() => text.inputValue()).toBe('Hi {{interviewerFirst}}');
    await page.keyboard.type(', {{x');
    await page.keyboard.press('Escape');
    await page.keyboard.type('}} {{rol');
    await offered.first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => offered.count()).toBe(0);
    await page.getByText('Line 1, column 32: This “{{” has no “}}”').waitFor();
    await page.keyboard.type('e}}');
    await page.getByText('Line 1, column 26: There is no field called “x”').waitFor();
    expect(await page.getByRole('button', { name: 'Save version' }).isDisabled()).toBe(true);
    await text.fill('Hi {{interviewerFirst}}, thank you.\n\n{{me}}');
    await page.getByRole('radio', { name: 'What differs' }).check();
    await page.locator('ins', { hasText: 'Hi' }).waitFor();
    await page.getByRole('button', { name: 'Save version' }).click();
    await page.getByText('It comes first next time').waitFor();
    await page.getByText(`based on “${thanks}”`).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Edit'));
  });

  it('is duplicated, renamed, ordered by keyboard, deleted and brought back, with focus where the eye is', async () => {
    await makeMine(thanks, 'First');
    await more('First', 'Duplicate');
    await card('First (copy)').waitFor();
    await expect.poll(titles).toEqual(['First (copy)', 'First']);
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('First (copy)'));
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('“First (copy)” is number 2 of 2 now.').waitFor();
    await expect.poll(titles).toEqual(['First', 'First (copy)']);
    await page.getByRole('button', { name: 'Move “First (copy)” up' }).click();
    await page.getByText('“First (copy)” is number 1 of 2 now.').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-part')))
      .toBe('up');

    await more('First (copy)', 'Rename');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Second');
    await page.keyboard.press('Enter');
    await card('Second').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Second'));

    await more('Second', 'Delete');
    await page.getByText('“Second” is deleted.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await card('Second').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Second'));
    await expect.poll(titles).toEqual(['Second', 'First']);
    await openOptions();
    await expect.poll(titles).toEqual(['Second', 'First']);
  });

  it('goes to the top at once, with focus where the eye is', async () => {
    for (const title of ['Third', 'Second', 'First']) await makeMine(thanks, title);
    await expect.poll(titles).toEqual(['First', 'Second', 'Third']);
    await more('Third', 'Move to the top');
    await page.getByText('“Third” is number 1 of 3 now.').waitFor();
    await expect.poll(titles).toEqual(['Third', 'First', 'Second']);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Third'));
  });

  it('as first choice is what the form begins with, until it no longer is', async () => {
    await makeMine(thanks, 'Chosen', '\nChosen words');
    await makeMine(thanks, 'Newer', '\nNewer words');
    const form = await browser.context.newPage();
    const mail = async (): Promise<string> => {
      await form.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
      await form.locator('[data-made="true"]').waitFor();
      return form.getByRole('textbox', { name: 'Email text' }).innerText();
    };
    expect(await mail()).toContain('Newer words');
    await more('Chosen', 'Make it my first choice');
    await page.getByText('“Chosen” is your first choice now.').waitFor();
    expect(await mail()).toContain('Chosen words');
    await form.getByRole('button', { name: /^Template:/ }).click();
    await form.getByText('First choice. Formal').waitFor();
    await more(thanks, 'Make it my first choice');
    await page.getByText(`“${thanks}” is your first choice now.`).waitFor();
    expect(await mail()).not.toContain('words');
    await more(thanks, 'No longer my first choice');
    await page.getByText('is no longer your first choice').waitFor();
    expect(await mail()).toContain('Newer words');
    await form.close();
  });

  it('is told when its built-in reads differently, compared, kept or given the new text', async () => {
    await makeMine(thanks, 'Mine', '\nMy own line');
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
        .chrome;
      for (const [key, value] of Object.entries(await storage.sync.get(null))) {
        if (key.startsWith('variant:'))
          await storage.sync.set({ [key]: { ...(value as object), basedOnText: 'before' } });
      }
    });
    const news = page.getByText(`“${thanks}” has been improved since you made this.`);
    await news.waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.base-news del', { hasText: 'My own line' }).waitFor();
    await page.getByRole('button', { name: 'Use the new text' }).click();
    await page.getByText(`It reads like “${thanks}” now.`).waitFor();
    await news.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await news.waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await news.waitFor({ state: 'detached' });
    await card('Mine').locator('[data-part="toggle"]').click();
    await card('Mine').getByText('My own line').waitFor();
  });

  it('keeps the text another window saved while it was being edited', async () => {
    await makeMine(thanks, 'Mine');
    const other = await browser.context.newPage();
    await other.goto(`chrome-extension://${browser.id}/src/options/options.html`);
    for (const [window, words] of [
      [page, 'here'],
      [other, 'there'],
    ] as const) {
      await window.getByRole('button', { name: 'Edit Mine' }).click();
      await window.getByRole('textbox', { name: 'Text', exact: true }).fill(`Written ${words}`);
    }
    await other.getByRole('button', { name: 'Save version' }).click();
    await other.getByText(/is saved/).waitFor();
    await page.getByRole('button', { name: 'Save version' }).click();
    await card('Mine (other device)').locator('[data-part="toggle"]').click();
    await card('Mine (other device)').getByText('Written there').waitFor();
    await card('Mine').locator('[data-part="toggle"]').click();
    await card('Mine').getByText('Written here').waitFor();
    await other.close();
  });
});

it('that cannot be kept says so where the person is typing, and the text stays', async () => {
  await page.addInitScript(() => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, object> } }).chrome;
    const set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const area of ['sync', 'local']) Object.defineProperty(storage[area], 'set', { value: set });
  });
  await openOptions();
  await page.getByRole('button', { name: `Make it mine ${thanks}` }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('Long thought over');
  await page.getByRole('button', { name: 'Save version' }).click();
  await page.locator('[data-card]').getByText('There is no room left to save this.').waitFor();
  expect(await text.inputValue()).toBe('Long thought over');
});

describe('the list', () => {
  it('is searched through all stages, and previews a stored interview', async () => {
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
        .chrome;
      const empty = { address: '', interviewDate: '', template: '', wording: 0, edited: null, written: [] };
      const known = { interviewer: 'Ana Roy', company: 'Seedbank', role: 'Keeper', me: 'Sam Doe' };
      const notes = { specific: 'the frozen barley' };
      const record = { schema: 1, id: 'i', stage: 'thank-you', register: 'formal', updatedAt: '2026-11-20' };
      await storage.local.set({ 'interview:i': { ...record, ...empty, ...known, notes } });
    });
    await openOptions();
    await page.getByLabel('Preview with').selectOption({ label: 'Ana Roy · Seedbank' });
    await card(thanks).locator('[data-part="toggle"]').click();
    await card(thanks).getByText('Seedbank').waitFor();
    await card(thanks).getByText('barley').waitFor();
    await page.getByLabel('Search all templates').fill('considered thank');
    await page.getByText(/\d+ templates? found/).waitFor();
    await card(thanks).waitFor();
    await page.getByLabel('Search all templates').fill('zzz');
    await page.getByText('No template holds “zzz”.').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing axe objects to, open and in use, in a %s theme',
    async (colorScheme) => {
      // Colours that are still fading into the other theme are not what anybody reads.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const look = async (): Promise<void> => {
        // The rest of the page is looked at elsewhere, and takes most of the time.
        const templates = new AxeBuilder({ page }).include('[aria-labelledby="templates"]');
        const { violations } = await templates.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      };
      await makeMine(thanks, 'Mine', '\nMine');
      await card('Mine').locator('[data-part="toggle"]').click();
      await card('Mine').getByRole('radio', { name: 'What differs' }).check();
      await look();
      await page.getByRole('button', { name: 'Edit Mine' }).click();
      await page.getByRole('textbox', { name: 'Text', exact: true }).press('Control+End');
      await page.keyboard.type('{{');
      await page.getByRole('listbox').waitFor();
      await look();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await choose('p.json', pack({ ...entry }, { ...entry, id: 'y', stage: 'x' }));
      await look();
    },
  );
});

const entry = { id: 'x', title: 'X', stage: 'thank-you', register: 'formal', subject: 's', body: ['b'] };

function pack(...templates: unknown[]): string {
  return JSON.stringify({ format: 'duly-noted-templates', version: 1, templates }, null, 2);
}

describe('files', () => {
  it.each([
    ['All of mine in one file', 'my-templates.json'],
    ['All of mine as text', 'my-templates.md'],
  ])('take everything along and back: %s', async (way, name) => {
    await makeMine(thanks, 'One', '\nOne');
    await makeMine('A warm, short thank-you', 'Two', '\nTwo');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: way }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(name);
    const text = readFileSync(await file.path(), 'utf8');
    await choose(name, text);
    await page.getByText('There is nothing here to bring in.').waitFor();
    await page.getByText('Two, One').waitFor();
    await page.getByRole('button', { name: 'Close' }).last().click();

    await browser.forget();
    await openOptions();
    await choose(name, text.replace('One', 'Uno'));
    await page.getByRole('button', { name: 'Bring in 2 templates' }).click();
    await page.getByText('Brought in: 2 templates.').waitFor();
    await card('Two').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('taken out again').waitFor();
    await card('Two').waitFor({ state: 'detached' });
  });

  it('show the four classes before anything changes, and change only what is ticked', async () => {
    await makeMine(thanks, 'Mine');
    await more('Mine', 'Duplicate');
    await card('Mine (copy)').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'All of mine in one file' }).click();
    const list = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as {
      templates: Array<Record<string, unknown>>;
    };
    const [copy, mine] = list.templates;
    const before = await kept();
    await choose(
      'p.json',
      pack(
        { ...mine, subject: 'Other subject' },
        copy,
        entry,
        { ...entry, id: 'y' },
        { ...entry, id: 'z', body: ['{{compny}}'] },
      ),
    );
    const dialog = page.getByRole('dialog');
    for (const heading of ['New 2', 'Changed 1', 'Already here, the same 1', 'Cannot be read, left out 1']) {
      await dialog.getByRole('heading', { name: heading }).waitFor();
    }
    await dialog.getByText(/Line \d+, column \d+: There is no field called “compny”/).waitFor();
    expect(await kept()).toEqual(before);
    await dialog.getByRole('checkbox').first().uncheck();
    await dialog.getByRole('button', { name: 'Bring in 2 templates' }).click();
    await page.getByText('Brought in: 2 templates.').waitFor();
    const after = await kept();
    expect(Object.keys(after).filter((key) => key.startsWith('variant:'))).toHaveLength(3);
    expect(JSON.stringify(after)).toContain('Other subject');
    expect(after).not.toHaveProperty('variant:x');
  });

  const many = (count: number, body: string) =>
    pack(
      ...Array.from({ length: count }, (_, at) => ({
        ...entry,
        id: `n${at}`,
        title: `N${at}`,
        body: [body],
      })),
    );

  it.each<[string, string | Buffer, RegExp]>([
    ['wrong types', pack({ ...entry, title: { a: 1 } }, 7, null, []), /“title” should be text/],
    ['ten megabytes', Buffer.alloc(10_000_000, 0x20), /far too large/],
    ['a thousand variants', many(1_000, 'b'), /That is 1000 templates/],
    ['deep nesting', '['.repeat(50_000), /nested far deeper/],
    ['half a character', pack({ ...entry, body: ['a\ud800'] }), /not text/],
    ['a prototype', '{"__proto__":{"format":"duly-noted-templates","templates":[]}}', /no template file/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0, 1, 2]), /cannot be read|no template file|JSON/],
    ['another program’s file', '{"a": 1}', /no template file/],
  ])('that are hostile end in a clear sentence, and nothing changes: %s', async (_, content, reason) => {
    await makeMine(thanks, 'Mine');
    const before = await kept();
    await choose('p.json', content);
    await page.getByText('Cannot be read, left out').waitFor();
    await page.getByRole('dialog').getByText(reason).first().waitFor();
    expect(await page.getByRole('button', { name: /^Bring in/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Close' }).last().click();
    expect(await kept()).toEqual(before);
  });

  it('with scripts and prototype names in them are words and nothing else', async () => {
    const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await choose(
      'p.json',
      pack({ ...entry, id: '__proto__', title }, { ...entry, id: 'constructor', title: 'C' }),
    );
    await page.getByRole('button', { name: 'Bring in 2 templates' }).click();
    await card(title).waitFor();
    await card('C').waitFor();
    await openOptions();
    await card(title).waitFor();
    expect(await page.title()).toBe('Duly Noted: settings');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('that are more than the browser syncs cannot be brought in whole', async () => {
    await choose('p.json', many(60, 'words '.repeat(500)));
    await page.getByText(/kB more than your browser syncs/).waitFor();
    const bringIn = page.getByRole('button', { name: 'Bring in 60 templates' });
    expect(await bringIn.isDisabled()).toBe(true);
    const ticks = page.getByRole('dialog').getByRole('checkbox');
    for (let at = 0; at < 40; at += 1) await ticks.nth(at).uncheck();
    await page.getByRole('button', { name: 'Bring in 20 templates' }).click();
    await page.getByText('Brought in: 20 templates.').waitFor();
    expect(Object.keys(await kept()).filter((key) => key.startsWith('variant:'))).toHaveLength(20);
  });
});

it('a variant kept by the first version of the extension is still there, and can be saved again', async () => {
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const text = { title: 'Old', subject: 'S', body: 'B', stage: 'thank-you', register: 'formal' };
    const record = { schema: 1, id: 'o', basedOn: 'thank-you-formal', updatedAt: '2026-01-01T00:00:00Z' };
    await storage.sync.set({ 'variant:o': { ...record, ...text } });
  });
  await page.getByRole('button', { name: 'Edit Old' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('New words');
  await page.getByRole('button', { name: 'Save version' }).click();
  await page.getByText(/“Old” is saved/).waitFor();
  expect((await kept())['variant:o']).toMatchObject({ schema: 2, body: 'New words' });
});

it('templates set by policy stand beside one’s own, to use and to copy but not to change', async () => {
  const policy = {
    name: 'Career Centre',
    templates: [
      {
        ...entry,
        title: 'House style',
        body: ['Dear {{interviewer}},', '', 'In the house style.', '', '{{me}}'],
      },
      { ...entry, id: 'y', title: 'Spoilt', body: ['{{nobody}}'] },
    ],
  };
  const form = await browser.context.newPage();
  for (const window of [page, form]) {
    // As the browser would answer on a managed machine.
    await window.addInitScript((set) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { managed: object } } }).chrome;
      const get = (_keys: unknown, answer?: (items: object) => void) => answer?.(set) ?? Promise.resolve(set);
      Object.defineProperty(storage.managed, 'get', { value: get });
    }, policy);
  }
  await openOptions();
  await page.getByRole('heading', { name: 'Career Centre' }).waitFor();
  await page.getByText('“Spoilt”: There is no field called “nobody”').waitFor();
  expect(await card('House style').getByRole('button', { name: 'Edit House style' }).count()).toBe(0);
  await form.goto(`chrome-extension://${browser.id}/src/panel/panel.html`);
  await form.getByText('In the house style.').waitFor();
  await form.getByRole('button', { name: 'Template: House style' }).click();
  await form.getByRole('heading', { name: 'Career Centre' }).waitFor();
  await form.close();
  await makeMine('House style', 'My house style');
  await card('My house style').getByText('based on “House style”').waitFor();
});

it('without a policy there is no organisation, and no word about it', async () => {
  await card(thanks).waitFor();
  expect(await page.getByText(/organisation/i).count()).toBe(0);
});
