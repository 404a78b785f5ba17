import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { interviewRecord, letterRecord, type Records, sentRecord } from './plan-records.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

/** A popup at a moment of the person's clock, over what is stored. */
async function openPopup(moment: string, records?: Records): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  if (records) await store(page, records);
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address('popup/popup'));
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return page;
}

function address(screen: string): string {
  return `chrome-extension://${browser.id}/src/${screen}.html`;
}

type Storage = { chrome: typeof import('webextension-polyfill') };

async function store(page: Page, records: Records): Promise<void> {
  await page.goto(address('options/options'));
  await page.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.local.set(all), records);
}

async function stored(page: Page): Promise<Records> {
  const all = await page.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.get(null));
  return all as Records;
}

/** The records whose key begins with `kind`, in whatever order. */
async function storedOf(page: Page, kind: 'interview' | 'letter' | 'sent'): Promise<Records[string][]> {
  return Object.entries(await stored(page))
    .filter(([key]) => key.startsWith(`${kind}:`))
    .map(([, value]) => value);
}

const list = (page: Page, name: string) => page.getByRole('region', { name });
const hasFocus = (field: Locator): Promise<boolean> =>
  field.evaluate((one) => one === document.activeElement);

/** Northwind was talked to on Monday, 2 March 2026; the thank-you went on the day after. */
function northwind(more: Parameters<typeof interviewRecord>[1] = {}): Records {
  return {
    ...interviewRecord('northwind', {
      company: 'Northwind',
      role: 'Data Analyst',
      interviewDate: '2026-03-02',
      people: [{ id: 'northwind', name: 'Ana Roy', address: 'ana@northwind.example', title: '' }],
      ...more,
    }),
    ...letterRecord('northwind', { specific: 'the churn dashboard' }),
    ...sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z'),
  };
}

describe('quick notes', () => {
  it('are made and saved by keyboard alone, and the thank-you is due at once', async () => {
    const page = await openPopup('2026-03-02T15:04:00');
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Quick notes') {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    // The first field takes the focus once it is drawn.
    await expect.poll(() => hasFocus(page.getByLabel('Company'))).toBe(true);
    await page.keyboard.type('Northwind');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ana Roy and Ben Lee');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Data Analyst');
    await page.keyboard.press('Enter');
    await page.keyboard.type('churn dashboard');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('she likes SQL');
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page.getByLabel('Interview date'))).toBe(true);
    expect(await page.getByLabel('Interview date').inputValue()).toBe('2026-03-02');
    expect(await page.getByLabel('Over at').inputValue()).toBe('15:04');
    await page.keyboard.press('Control+Enter');

    await page.getByText('Saved. Your thank-you is best sent by tomorrow.').waitFor();
    await list(page, 'Due now').getByText('Thank you, since today').waitFor();
    await expect.poll(() => storedOf(page, 'interview')).toHaveLength(1);
    await expect.poll(() => storedOf(page, 'letter')).toHaveLength(1);
    const [interview] = await storedOf(page, 'interview');
    const { people: known = [] } = (interview ?? {}) as { people?: Array<{ name: string }> };
    const people = known.map(({ name }) => name);
    expect({ ...interview, people }).toMatchObject({
      company: 'Northwind',
      role: 'Data Analyst',
      interviewDate: '2026-03-02',
      interviewTime: '15:04',
      state: 'waiting',
      people: ['Ana Roy', 'Ben Lee'],
    });
    const letters = await storedOf(page, 'letter');
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({
      interview: interview?.id,
      person: interview?.id,
      notes: { specific: 'churn dashboard\nshe likes SQL' },
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Write it');
    // What was just done is said where it was done.
    await page.locator('[data-item]').click();
    await page
      .getByText('Thank you to Ana Roy and Ben Lee: due since today, best sent by tomorrow.')
      .waitFor();
    expect(await page.getByText('Saved.').count()).toBe(0);
    await page.getByRole('button', { name: 'Write the next one' }).focus();
    // Enter on it goes on to the form, with this interview in it.
    const opened = browser.context.waitForEvent('page');
    // The popup closes itself, perhaps before the key is up again.
    await page.keyboard.press('Enter').catch(() => {});
    const form = await opened;
    await form.getByLabel('Something specific you talked about').waitFor();
    await expect.poll(() => form.getByLabel('Company').inputValue()).toBe('Northwind');
    await expect.poll(() => form.getByLabel('Interviewer', { exact: true }).inputValue()).toBe('Ana Roy');
    await form.close();
  });

  it('are still there when the popup was closed over them', async () => {
    const before = await openPopup('2026-03-02T15:04:00');
    await before.getByRole('button', { name: 'Quick notes' }).click();
    await before.getByLabel('Company').fill('Northwind');
    const kept = () => (globalThis as unknown as Storage).chrome.storage.session.get(null);
    await expect.poll(async () => JSON.stringify(await before.evaluate(kept))).toContain('Northwind');
    await before.close();
    const after = await openPopup('2026-03-02T15:10:00');
    await expect.poll(() => after.getByLabel('Company').inputValue()).toBe('Northwind');
    await expect.poll(() => after.getByLabel('Over at').inputValue()).toBe('15:04');
    await after.keyboard.press('Control+Enter');
    await list(after, 'Due now').waitFor();
    await after.close();
    const later = await openPopup('2026-03-02T15:12:00');
    await list(later, 'Due now').waitFor();
    await later.close();
  });

  it('ask for a name rather than keep something nobody finds again', async () => {
    const page = await openPopup('2026-03-02T15:04:00');
    await page.getByRole('button', { name: 'Quick notes' }).click();
    await page.getByLabel('Something specific').fill('churn');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Name the company or a person').waitFor();
    await expect.poll(() => hasFocus(page.getByLabel('Company'))).toBe(true);
    expect(await storedOf(page, 'interview')).toEqual([]);
    await page.close();
  });
});

describe('the lists', () => {
  it('say through the weeks what is due and what waits', async () => {
    const records = { ...northwind() };
    for (const key of Object.keys(records)) if (key.startsWith('sent:')) delete records[key];
    const days: Array<[moment: string, heading: string, words: string]> = [
      ['2026-03-02T19:00:00', 'Due now', 'Thank you, since today'],
      ['2026-03-03T09:00:00', 'Due now', 'Thank you, since yesterday'],
    ];
    const page = await openPopup('2026-03-02T12:00:00', records);
    const look = async (looked: typeof days): Promise<void> => {
      for (const [moment, heading, words] of looked) {
        await page.clock.setFixedTime(new Date(moment));
        await page.reload();
        await list(page, heading).getByText(words).waitFor();
      }
    };
    await look(days);
    await store(page, sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z'));
    await page.goto(address('popup/popup'));
    await look([
      ['2026-03-04T09:00:00', 'Waiting', 'Follow up from Tue, Mar 10'],
      ['2026-03-09T09:00:00', 'Waiting', 'Follow up from tomorrow'],
      ['2026-03-10T09:00:00', 'Due now', 'Follow up, since today'],
      ['2026-03-18T09:00:00', 'Due now', 'late'],
    ]);
    await page.close();
  });

  it('open the form for the mail that is due', async () => {
    const page = await openPopup('2026-03-10T09:00:00', northwind());
    const opened = browser.context.waitForEvent('page');
    await list(page, 'Due now').getByRole('button', { name: 'Write it Northwind' }).click();
    const form = await opened;
    await form.getByRole('radio', { name: 'Follow up', checked: true }).waitFor();
    expect(new URL(form.url()).search).toBe('?interview=northwind&person=northwind&stage=follow-up');
    await form.close();
  });

  it('ask once whether what was written was sent, and take either answer back', async () => {
    const written = {
      ...northwind(),
      ...sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z', { certainty: 'written' }),
    };
    const page = await openPopup('2026-03-03T12:00:00', written);
    const asked = list(page, 'Did you send it?');
    await asked.getByText('Thank you, written today').waitFor();
    expect(await list(page, 'Due now').count()).toBe(0);
    await asked.getByRole('button', { name: 'Not yet' }).click();
    await list(page, 'Due now').getByText('Thank you, since yesterday').waitFor();
    await expect.poll(() => storedOf(page, 'sent')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await asked.getByRole('button', { name: 'Yes' }).click();
    await list(page, 'Waiting').getByText('Northwind').waitFor();
    await expect
      .poll(() => storedOf(page, 'sent'))
      .toMatchObject([{ certainty: 'sent', at: '2026-03-03T10:00:00.000Z' }]);
    await page.close();
  });

  it('find an interview by a word of its notes, whatever the accents', async () => {
    const others = ['Adatum', 'Contoso', 'Fabrikam', 'Litware', 'Proseware'].map((company) =>
      interviewRecord(company, { company, state: 'closed' }),
    );
    const page = await openPopup('2026-03-04T09:00:00', Object.assign(northwind(), ...others));
    const search = page.getByRole('searchbox');
    await search.fill('CHÜRN ana');
    await page.getByText('Interviews found: 1').waitFor({ state: 'attached' });
    await expect
      .poll(() => page.getByRole('listitem').allInnerTexts())
      .toEqual([expect.stringContaining('Northwind')]);
    await search.fill('lit');
    // What is done is unfolded for whoever looks for it.
    await list(page, 'Done').getByText('Litware').waitFor();
    await search.fill('nowhere');
    await page.getByText('Nothing holds “nowhere”.').waitFor();
    await page.close();
  });

  it('draw a few of many, and all when asked', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      interviewRecord(`many${index}`, { company: `Company ${index}`, interviewDate: '2026-03-02' }),
    );
    const page = await openPopup('2026-03-02T20:00:00', Object.assign({}, ...many));
    await expect.poll(() => page.getByRole('listitem').count()).toBe(5);
    await page.getByRole('button', { name: 'Show all 40' }).click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(40);
    const sixth = page.getByRole('listitem').nth(5).getByRole('button').first();
    await expect.poll(() => sixth.evaluate((one) => one === document.activeElement)).toBe(true);
    // A page begins at its top, wherever the list was.
    const last = page.locator('[data-item="many39"]');
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await page.getByText('Thank you to Somebody').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => last.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe('the questions what was sent', () => {
  it('go one by one, however fast they are answered, and keep their order', async () => {
    const people = ['ana', 'ben', 'cy'].map((id) => ({ id, name: id, address: '', title: '' }));
    const written = people.map(({ id }, at) =>
      sentRecord('northwind', 'thank-you', `2026-03-03T1${at}:00:00.000Z`, {
        id: `to-${id}`,
        person: id,
        certainty: 'written',
      }),
    );
    const entries = Object.fromEntries(
      written.flatMap((one) => Object.values(one)).map((entry) => [`sent:${entry.id}`, entry]),
    );
    const records = { ...interviewRecord('northwind', { interviewDate: '2026-03-03', people }), ...entries };
    const page = await openPopup('2026-03-04T09:00:00', records);
    // In one go, as fast as a page can be clicked.
    const left = await page.evaluate(async () => {
      const counts: number[] = [];
      const yes = (): HTMLElement[] =>
        [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
          /^Yes\b/.test(one.textContent ?? ''),
        );
      const drawn = (): Promise<void> =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      for (let turn = 0; turn < 3; turn += 1) {
        yes()[0]?.click();
        await drawn();
        counts.push(yes().filter((one) => one.closest('li')).length);
      }
      return counts;
    });
    expect(left).toEqual([2, 1, 0]);
    await expect
      .poll(async () => (await storedOf(page, 'sent')).map((entry) => entry?.certainty))
      .toEqual(['sent', 'sent', 'sent']);
    await page.close();
  });
});

describe('a plan that takes long to read', () => {
  it('shows its lists at once; what is answered meanwhile is done once it is here, and nothing is lost', async () => {
    const page = await browser.context.newPage();
    await store(page, {
      ...northwind(),
      ...sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z', {
        certainty: 'written',
        body: 'Dear Ana',
      }),
    });
    await expect
      .poll(() =>
        page.evaluate(() => (globalThis as unknown as Storage).chrome.storage.session.get('glance')),
      )
      .toMatchObject({ glance: expect.stringContaining('northwind-thank-you') });
    await page.clock.setFixedTime(new Date('2026-03-04T12:00:00'));
    await page.addInitScript(() => {
      const { local } = (globalThis as unknown as Storage).chrome.storage;
      const get = local.get.bind(local);
      const released = new Promise((resolve) => addEventListener('released', resolve, { once: true }));
      Object.assign(local, {
        get: async (keys: string | null) => {
          if (keys === null) await released;
          return get(keys);
        },
      });
    });
    await page.goto(address('popup/popup'));
    const asked = list(page, 'Did you send it?');
    await asked.getByText('Thank you, written yesterday').waitFor();
    expect(await page.locator('main[aria-busy="true"]').count()).toBe(1);
    await asked.getByRole('button', { name: 'Yes Northwind' }).click();
    await page.evaluate(() => dispatchEvent(new Event('released')));
    await list(page, 'Waiting').getByText('Follow up from').waitFor();
    await expect.poll(() => storedOf(page, 'sent')).toMatchObject([{ certainty: 'sent', body: 'Dear Ana' }]);
    await page.close();
  });
});

describe("an interview's page", () => {
  async function openInterview(moment: string, records?: Records): Promise<Page> {
    const page = await openPopup(moment, records);
    await page.locator('[data-item="northwind"]').click();
    await page.getByRole('heading', { name: 'Northwind' }).waitFor();
    return page;
  }

  it('takes focus to its heading and gives it back to the item', async () => {
    const page = await openInterview('2026-03-04T09:00:00', northwind());
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Northwind');
    await page.getByRole('button', { name: 'Back' }).click();
    const item = page.locator('[data-item="northwind"]');
    await expect.poll(() => hasFocus(item)).toBe(true);
    await page.close();
  });

  it('changes the state with one click, and back with another', async () => {
    const page = await openInterview('2026-03-10T09:00:00', northwind());
    await page.getByText('Follow up to Ana Roy: due since today').waitFor();
    await page.getByRole('radio', { name: 'They replied' }).check();
    await page.getByText('They replied. Nothing to write for now.').waitFor();
    // Nothing asks for a mail that nobody waits for.
    await page.getByRole('button', { name: 'Write all the same' }).waitFor();
    expect(await page.getByRole('button', { name: 'Write the next one' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Turned down' }).check();
    await page.getByText('After a no to Ana Roy: from tomorrow. Give it a night first.').waitFor();
    await page.getByRole('radio', { name: 'They replied' }).check();
    await page.getByText('They replied. Nothing to write for now.').waitFor();
    await expect
      .poll(async () => (await storedOf(page, 'interview'))[0])
      .toMatchObject({ state: 'replied', stateAt: new Date('2026-03-10T09:00:00').toISOString() });
    await page.getByRole('radio', { name: 'Waiting' }).check();
    await page.getByText('Follow up to Ana Roy: due since today').waitFor();
    await page.close();
  });

  it('corrects the log: not sent after all, deleted, brought back, sent elsewhere', async () => {
    const page = await openInterview('2026-03-04T09:00:00', northwind());
    const history = page.getByRole('region', { name: 'What was sent' });
    const correct = async (what: string): Promise<void> => {
      await history.getByRole('button', { name: 'Correct: Thank you to Ana Roy' }).click();
      await page.getByRole('button', { name: what }).click();
    };
    await correct('It was not sent after all');
    await history.getByText('perhaps not sent').waitFor();
    await correct('It was sent');
    await history.getByText('perhaps not sent').waitFor({ state: 'detached' });
    await correct('Delete this entry');
    await history.getByText('Nothing yet.').waitFor();
    await page.getByText('Thank you to Ana Roy: it was best sent by yesterday').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await history.getByText('Email, Tue, Mar 3').waitFor();

    await history.getByRole('button', { name: 'Add what you sent elsewhere' }).click();
    await history.getByLabel('What', { exact: true }).selectOption({ label: 'Follow up' });
    await history.getByLabel('How').selectOption({ label: 'LinkedIn' });
    await history.getByLabel('Sent on').fill('2026-03-04');
    await history.getByRole('button', { name: 'Add', exact: true }).click();
    await history.getByText('LinkedIn, Wed, Mar 4').waitFor();
    await expect
      .poll(() => storedOf(page, 'sent'))
      .toContainEqual(
        expect.objectContaining({ stage: 'follow-up', channel: 'linkedin', certainty: 'sent' }),
      );
    await page.close();
  });

  it('stays usable over a day that is none, and takes no year of five digits', async () => {
    const odd = { interviewDate: '12026-03-02', snoozedUntil: 'soon', stateAt: 'soon' };
    const records = { ...northwind(odd), ...sentRecord('northwind', 'follow-up', 'yesterday') };
    const page = await openInterview('2026-03-04T09:00:00', records);
    await page.getByText('Company, role and dates').click();
    const field = page.getByLabel('Interview date');
    await field.focus();
    // Month, day, and a year that goes on.
    await page.keyboard.type('0302202');
    await page.keyboard.type('6');
    await page.keyboard.type('7');
    expect((await field.inputValue()).length).toBeLessThanOrEqual('2026-03-02'.length);
    await field.fill('2026-03-02');
    await expect
      .poll(async () => (await storedOf(page, 'interview'))[0])
      .toMatchObject({ interviewDate: '2026-03-02' });
    await page.close();
  });

  it('says what is to be sent later, and takes it out with one click when it was cancelled', async () => {
    const later = sentRecord('northwind', 'thank-you', '2026-03-03T10:00:00.000Z', { scheduled: true });
    const page = await openInterview('2026-03-04T09:00:00', { ...northwind(), ...later });
    const history = list(page, 'What was sent');
    await history.getByText('scheduled to be sent later').waitFor();
    await page.getByText('Follow up to Ana Roy: from').waitFor();
    await history.getByRole('button', { name: 'I cancelled it' }).click();
    await history.getByText('Nothing yet').waitFor();
    await page.getByText('Thank you to Ana Roy').waitFor();
    await expect.poll(() => storedOf(page, 'sent')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await history.getByText('scheduled to be sent later').waitFor();
    // Once the person says that it was sent, that is how it stands.
    await history.getByRole('button', { name: 'Correct: Thank you to Ana Roy' }).click();
    await page.getByRole('button', { name: 'It was not sent after all' }).click();
    await history.getByText('written, perhaps not sent').waitFor();
    await history.getByRole('button', { name: 'Correct: Thank you to Ana Roy' }).click();
    await page.getByRole('button', { name: 'It was sent' }).click();
    await history.getByText('scheduled').waitFor({ state: 'detached' });
    await page.close();
  });

  it('keeps facts, people and notes as they are typed', async () => {
    const page = await openInterview('2026-03-04T09:00:00', northwind());
    await page.getByText('Company, role and dates').click();
    await page.getByLabel('Answer promised by').fill('2026-03-12');
    await page.getByText('Follow up to Ana Roy: from Mon, Mar 16').waitFor();
    await page.getByLabel('Company').press('End');
    await page.keyboard.type(' Ltd');
    await page.getByRole('heading', { name: 'Northwind Ltd' }).waitFor();
    await page.locator('summary', { hasText: 'Ana Roy' }).click();
    await page.getByLabel('Something specific').press('End');
    await page.keyboard.type(', live');
    await page.getByLabel('What they do').fill('Head of Data');
    await page.getByRole('button', { name: 'Another interviewer' }).click();
    await page.locator('summary', { hasText: 'Somebody' }).waitFor();
    // Focus is in the new one's name.
    await page.keyboard.type('Ben Lee');
    await page.locator('summary', { hasText: 'Ben Lee' }).waitFor();
    await expect
      .poll(async () => (await storedOf(page, 'interview'))[0])
      .toMatchObject({
        company: 'Northwind Ltd',
        promisedDate: '2026-03-12',
        people: [{ name: 'Ana Roy', title: 'Head of Data' }, { name: 'Ben Lee' }],
      });
    await expect
      .poll(async () => (await storedOf(page, 'letter'))[0])
      .toMatchObject({ notes: { specific: 'the churn dashboard, live' } });
    await page.close();
  });

  it('puts a mail off until next week', async () => {
    const page = await openInterview('2026-03-10T09:00:00', northwind());
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('button', { name: 'Next week' }).click();
    await page.getByText('Follow up to Ana Roy: put off until Mon, Mar 16.').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await list(page, 'Waiting').getByText('put off until Mon, Mar 16').waitFor();
    await expect
      .poll(async () => (await storedOf(page, 'interview'))[0])
      .toMatchObject({ snoozedUntil: new Date('2026-03-16T09:00:00').toISOString() });
    await page.close();
  });

  it('hands the next mail to a calendar', async () => {
    const page = await openInterview('2026-03-04T09:00:00', northwind());
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Add to calendar' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('northwind.ics');
    const stream = await file.createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text).toContain('SUMMARY:Follow up: Ana Roy\\, Northwind');
    expect(text).toContain('DTSTART;VALUE=DATE:20260310');
    await page.close();
  });

  it('is deleted with all that belongs to it, and brought back whole', async () => {
    const records = { ...northwind(), ...interviewRecord('contoso', { company: 'Contoso' }) };
    const page = await openInterview('2026-03-04T09:00:00', records);
    const before = await stored(page);
    await page.getByRole('button', { name: 'Delete this interview' }).click();
    await list(page, 'Waiting').getByText('Northwind').waitFor({ state: 'detached' });
    const left = async (): Promise<string[]> =>
      Object.keys(await stored(page)).filter((key) => key.includes('northwind'));
    await expect.poll(left).toEqual([]);
    // It can be undone for as long as the popup is open, whatever else is done in between.
    await page.locator('[data-item="contoso"]').click();
    await page.getByRole('radio', { name: 'Offer' }).check();
    await page.getByRole('button', { name: 'Undo' }).click();
    // The button is gone, and reading goes on at the top.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Contoso');
    await page.getByRole('button', { name: 'Back' }).click();
    await list(page, 'Waiting').getByText('Northwind').waitFor();
    const whole = Object.fromEntries(Object.entries(before).filter(([key]) => key.includes('northwind')));
    await expect.poll(() => stored(page)).toMatchObject(whole);
    await page.close();
  });

  it('loses no key when two popups type into one interview at once', async () => {
    const one = await openInterview('2026-03-04T09:00:00', northwind());
    const two = await openInterview('2026-03-04T09:00:00');
    for (const page of [one, two]) await page.getByText('Company, role and dates').click();
    const [company, role] = [' Traders and their many friends', ' for the second time this year'];
    await one.getByLabel('Company', { exact: true }).press('End');
    await two.getByLabel('Role', { exact: true }).press('End');
    await Promise.all([one.keyboard.type(company), two.keyboard.type(role)]);
    const wanted = { company: `Northwind${company}`, role: `Data Analyst${role}` };
    await expect.poll(async () => (await storedOf(one, 'interview'))[0]).toMatchObject(wanted);
    // Each shows what the other typed.
    await expect.poll(() => one.getByLabel('Role', { exact: true }).inputValue()).toBe(wanted.role);
    await expect.poll(() => two.getByLabel('Company', { exact: true }).inputValue()).toBe(wanted.company);
    await one.close();
    await two.close();
  });

  it('loses nothing when two popups write at once', async () => {
    const one = await openInterview('2026-03-04T09:00:00', northwind());
    const two = await openPopup('2026-03-04T09:00:00');
    await two.locator('[data-item="northwind"]').click();
    await one.locator('summary', { hasText: 'Ana Roy' }).click();
    await Promise.all([
      one.getByLabel('Why you fit').fill('built it before'),
      two.getByRole('radio', { name: 'Next round' }).click(),
    ]);
    await one.getByRole('radio', { name: 'Next round', checked: true }).waitFor();
    await two.locator('summary', { hasText: 'Ana Roy' }).click();
    await expect.poll(() => two.getByLabel('Why you fit').inputValue()).toBe('built it before');
    await one.close();
    await two.close();
  });
});

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it('nothing of the popup is what axe objects to', async () => {
    const asked = sentRecord('contoso', 'thank-you', '2026-03-09T10:00:00.000Z', { certainty: 'written' });
    const contoso = interviewRecord('contoso', { company: 'Contoso', interviewDate: '2026-03-09' });
    const done = interviewRecord('adatum', { company: 'Adatum', state: 'offer' });
    const silent = interviewRecord('litware', { company: 'Litware', interviewDate: '2026-02-02' });
    const records = {
      ...northwind({ promisedDate: '2026-03-05' }),
      ...contoso,
      ...asked,
      ...done,
      ...silent,
    };
    const page = await openPopup('2026-03-10T09:00:00', records);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const objections = async (): Promise<unknown[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    };
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await objections()).toEqual([]);
    await page.getByRole('button', { name: 'Quick notes' }).click();
    expect(await objections()).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.locator('[data-item="northwind"]').click();
    await page.getByText('Company, role and dates').click();
    await page.locator('summary', { hasText: 'Ana Roy' }).click();
    await page.getByRole('button', { name: 'Add what you sent elsewhere' }).click();
    expect(await objections()).toEqual([]);
    await page.getByRole('button', { name: 'Delete this interview' }).click();
    expect(await objections()).toEqual([]);
    await page.close();
  });
});
