import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axFind, axGone, axTree } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  type Desk,
  fillForm,
  insert,
  leaveDesk,
  type MailName,
  openDesk,
  openForm,
  spotOfFinding,
  typeInMail,
} from './person.ts';

/** The keys of the card over an underlined word: what they do, and that the mail page hears none of it. */

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

const card = 'Leave the clock to them';
const press = (key: string): Promise<void> => desk.page.keyboard.press(key);

/** The name of the element of the page that has the focus. */
async function focused(): Promise<string | undefined> {
  return (await axTree(desk.page)).filter((node) => node.focused && node.role !== 'RootWebArea').at(-1)?.name;
}

/** Where the caret is in the body's text; null outside of it. */
function caret(): Promise<number | null> {
  return desk.body.evaluate((body) => {
    const selection = document.getSelection();
    if (!selection?.focusNode || document.activeElement !== body) return null;
    const before = document.createRange();
    before.setStart(body, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    return String(before).length;
  });
}

const underlined = (word: string): Promise<unknown> =>
  desk.page.waitForFunction(
    (wanted) => [...CSS.highlights].some(([, all]) => [...all].some((range) => String(range) === wanted)),
    word,
  );

/** The compose stands, its page heard no Escape, and nothing in the mail has changed. */
async function expectUntouched(html: string): Promise<void> {
  expect(await desk.page.evaluate(() => window.double.composes())).toEqual([desk.key]);
  expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
  expect(await desk.html()).toBe(html);
}

describe.each<MailName>(['gmail', 'outlook'])('in %s', (mail) => {
  let html: string;
  beforeEach(async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await typeInMail(desk, 'Answer ASAP. It is urgent. ');
    await underlined('ASAP');
    await desk.page.waitForFunction(() => [...CSS.highlights].flatMap(([, all]) => [...all]).length > 1);
    html = await desk.html();
  });

  it('under the mouse: Escape closes the card, and the compose stays', async () => {
    const { x, y } = await spotOfFinding(desk, 'ASAP');
    await desk.page.mouse.move(x, y);
    await axFind(desk.page, 'dialog', card);
    const before = await caret();
    await press('Escape');
    await axGone(desk.page, 'dialog', card);
    await expect.poll(caret).toBe(before);
    await expectUntouched(html);
  });

  it('at the caret: Tab leads in, round and back to the caret, Escape closes', async () => {
    const { x, y } = await spotOfFinding(desk, 'ASAP');
    await desk.page.mouse.click(x, y);
    await desk.page.mouse.move(0, 0);
    await press('ArrowLeft');
    await axFind(desk.page, 'dialog', card);
    const before = await caret();
    expect(before).not.toBeNull();
    await press('Tab');
    await expect.poll(focused).toBe('Write “when you can”');
    await press('Tab');
    await expect.poll(focused).toBe('Dismiss');
    await press('Tab');
    await expect.poll(focused).toBe('Stop checking this');
    await press('Tab');
    await axGone(desk.page, 'dialog', card);
    await expect.poll(caret).toBe(before);

    await press('ArrowLeft');
    await axFind(desk.page, 'dialog', card);
    const left = await caret();
    await press('Tab');
    await expect.poll(focused).toBe('Write “when you can”');
    await press('Shift+Tab');
    await axGone(desk.page, 'dialog', card);
    await expect.poll(caret).toBe(left);

    await press('ArrowRight');
    await axFind(desk.page, 'dialog', card);
    await press('Escape');
    await axGone(desk.page, 'dialog', card);
    await expect.poll(caret).toBe(before);
    await expectUntouched(html);
    await desk.page.keyboard.type('_');
    expect((await desk.body.innerText()).replace(/\s+/g, ' ')).toMatch(/AS?A?_S?A?P/);
  });

  it('F8 and Shift+F8 go on and back, Escape gives the words back', async () => {
    const chosen = (): Promise<string> => desk.page.evaluate(() => String(document.getSelection()));
    await press('Control+Home');
    await press('F8');
    await expect.poll(chosen).toBe('ASAP');
    await press('F8');
    await expect.poll(chosen).not.toBe('ASAP');
    await press('Shift+F8');
    await expect.poll(chosen).toBe('ASAP');
    await expect.poll(focused).toBe('Write “when you can”');
    await press('Escape');
    await axGone(desk.page, 'dialog', card);
    await expect.poll(chosen).toBe('ASAP');
    await expect.poll(caret).not.toBeNull();
    await expectUntouched(html);
  });
});
