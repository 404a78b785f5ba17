import { afterEach, describe, expect, it } from 'vitest';
import { axClick, axFind, axGone, axTree } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  type Desk,
  fillForm,
  followUp,
  insert,
  leaveDesk,
  type MailName,
  openDesk,
  openForm,
  spotOfFinding,
} from './person.ts';

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

/** The words under each of our underlines; the registry is shared with the page, so the page can be asked. */
function underlined(): Promise<string[]> {
  return desk.page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('duly-noted-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
  );
}

function waitUnderlined(words: string[]): Promise<unknown> {
  return desk.page.waitForFunction(
    (wanted) => {
      const found = [...CSS.highlights]
        .filter(([name]) => name.startsWith('duly-noted-'))
        .flatMap(([, highlight]) => [...highlight].map((range) => range.toString()));
      return JSON.stringify(found.sort()) === wanted;
    },
    JSON.stringify([...words].sort()),
  );
}

/** Inserts the example mail and types a sentence behind its greeting. */
async function write(mail: MailName, sentence: string, kind: 'new' | 'reply' = 'new'): Promise<void> {
  desk = await openDesk(browser, sites, mail, { kind });
  const form = await openForm(desk.page);
  await fillForm(form);
  await insert(form, desk);
  await desk.page.waitForFunction((body) => document.activeElement === body, await desk.body.elementHandle());
  await desk.page.keyboard.press('Control+Home');
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(sentence);
}

const savedText = async (): Promise<string | undefined> => (await desk.saved())?.text;
const bodyHasFocus = (): Promise<boolean> => desk.body.evaluate((body) => document.activeElement === body);

/** Rests the mouse on the underlined words. */
async function hover(words: string): Promise<void> {
  const { x, y } = await spotOfFinding(desk, words);
  await desk.page.mouse.move(x, y);
}

describe.each<[MailName, 'new' | 'reply']>([
  ['gmail', 'new'],
  ['gmail', 'reply'],
  ['outlook', 'new'],
  ['outlook', 'reply'],
])('the review in %s, %s mail', (mail, kind) => {
  it('underlines what is typed after an insertion, counts it, and leaves no node in the mail', async () => {
    await write(mail, ' please answer ASAP.', kind);
    await waitUnderlined(['ASAP']);
    await axFind(desk.page, 'button', /findings: 1$/);
    const html = await desk.html();
    expect(html).not.toMatch(/duly|<mark|highlight/i);
    expect((await desk.saved())?.html).not.toMatch(/duly|<mark|highlight/i);
  });

  it('mends it from the card, and one undo brings the words back', async () => {
    await write(mail, ' please answer ASAP.', kind);
    await waitUnderlined(['ASAP']);
    await hover('ASAP');
    await axClick(desk.page, 'button', 'Write “when you can”');
    await waitUnderlined([]);
    await expect.poll(savedText).toContain('please answer when you can.');
    await axGone(desk.page, 'dialog', 'Leave the clock to them');
    await desk.page.keyboard.press('Control+z');
    await waitUnderlined(['ASAP']);
    await expect.poll(savedText).toContain('please answer ASAP.');
  });
});

it('is walked by keyboard: F8 opens the card, Escape gives the caret back', async () => {
  await write('gmail', ' please answer ASAP.');
  await waitUnderlined(['ASAP']);
  await desk.page.keyboard.press('F8');
  await axFind(desk.page, 'dialog', 'Leave the clock to them');
  const focused = async (): Promise<string[]> =>
    (await axTree(desk.page))
      .filter((node) => node.focused && node.role === 'button')
      .map(({ name }) => name);
  await expect.poll(focused).toEqual(['Write “when you can”']);
  await desk.page.keyboard.press('Escape');
  await axGone(desk.page, 'dialog', 'Leave the clock to them');
  await expect.poll(bodyHasFocus).toBe(true);

  await desk.page.keyboard.press('F8');
  await axFind(desk.page, 'dialog', 'Leave the clock to them');
  await expect.poll(focused).toEqual(['Write “when you can”']);
  await desk.page.keyboard.press('Enter');
  await waitUnderlined([]);
  await expect.poll(savedText).toContain('please answer when you can.');
});

it('lets a finding be dismissed for this mail', async () => {
  await write('gmail', ' please answer ASAP.');
  await waitUnderlined(['ASAP']);
  await hover('ASAP');
  await axClick(desk.page, 'button', 'Dismiss');
  await waitUnderlined([]);
  await axFind(desk.page, 'button', 'Write an interview follow-up');
  expect((await desk.saved())?.text).toContain('ASAP');
});

it('lets a check be switched off, for the next mail too', async () => {
  await write('gmail', ' please answer ASAP.');
  await waitUnderlined(['ASAP']);
  await hover('ASAP');
  await axClick(desk.page, 'button', 'Stop checking this');
  await waitUnderlined([]);
  await desk.page.close();
  await write('gmail', ' please answer ASAP, [company].');
  await waitUnderlined(['[company]']);
});

it('leaves the signature and the quoted mail alone', async () => {
  desk = await openDesk(browser, sites, 'outlook', { kind: 'reply' });
  const form = await openForm(desk.page);
  await fillForm(form);
  await insert(form, desk);
  await desk.page.evaluate((selector) => {
    document.querySelector(selector)?.append(' Call me ASAP.');
  }, '#Signature');
  await desk.page.keyboard.press('Control+Home');
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' please answer ASAP.');
  await waitUnderlined(['ASAP']);
});

/** The settings, once any was chosen. Runs in a page of the extension. */
async function settings(): Promise<unknown> {
  const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
  return { ...(await storage.local.get(null)), ...(await storage.sync.get(null)) }.settings;
}

describe('the check at Send', () => {
  it('is off unless the person switched it on', async () => {
    await write('gmail', ' [date]');
    await waitUnderlined(['[date]']);
    await desk.send.click();
    await desk.page.waitForFunction(() => window.double.sent().length === 1);
  });

  it.each<MailName>(['gmail', 'outlook'])(
    'in %s asks once about an open gap, and never blocks twice',
    async (mail) => {
      const options = await browser.context.newPage();
      await options.goto(`chrome-extension://${browser.id}/src/options/options.html`);
      await options.getByRole('switch', { name: 'Ask before sending' }).click();
      // A page that is closed at once may take its own writing with it.
      await expect.poll(() => options.evaluate(settings)).toBeTruthy();
      await options.close();
      await write(mail, ' [date]');
      await waitUnderlined(['[date]']);

      await desk.send.click();
      await axFind(desk.page, 'alertdialog', 'Before you send');
      expect(await desk.sent()).toEqual([]);
      await axClick(desk.page, 'button', 'Go back');
      await axGone(desk.page, 'alertdialog', 'Before you send');
      await expect.poll(bodyHasFocus).toBe(true);

      await desk.page.keyboard.press('Control+Enter');
      await desk.page.waitForFunction(() => window.double.sent().length === 1);
      expect((await desk.sent())[0]?.text).toContain('[date]');
    },
  );
});

it('ends with the compose', async () => {
  await write('gmail', ' please answer ASAP.');
  await waitUnderlined(['ASAP']);
  await desk.close();
  await waitUnderlined([]);
  await axGone(desk.page, 'button', followUp);
  const panels = () => desk.page.frames().filter((frame) => frame.url().includes('panel.html'));
  await expect.poll(panels).toEqual([]);
});

it('keeps the underlines of two composes apart', async () => {
  await write('gmail', ' please answer ASAP.');
  await waitUnderlined(['ASAP']);
  expect(await underlined()).toEqual(['ASAP']);
});
