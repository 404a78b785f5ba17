import { afterEach, describe, expect, it } from 'vitest';
import { axCount, axFind, axTree } from './ax.ts';
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
} from './person.ts';

/** Bad company: keys heard early, rows made anew without end, other extensions in the body, no network. */

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

const mails: MailName[] = ['gmail', 'outlook'];

/** Has the page note every key its document hears, in both phases, and whose it took it for. */
function listen(): Promise<void> {
  return desk.page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const capture of [true, false])
        document.addEventListener(
          type,
          (event) => {
            const { key } = event as KeyboardEvent;
            const target = event.target as HTMLElement;
            if (!target.isContentEditable) heard.push(`${type} ${key} on ${target.localName}`);
          },
          capture,
        );
    Object.assign(window, { heard });
  });
}
const heard = (): Promise<string[]> =>
  desk.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

const focusIs = async (role: string, name: RegExp): Promise<boolean> =>
  (await axTree(desk.page)).some((node) => node.focused && node.role === role && name.test(node.name));

describe.each(mails)('%s', (mail) => {
  it('hears no key pressed on our button, while it comes down or goes up', async () => {
    desk = await openDesk(browser, sites, mail);
    await axFind(desk.page, 'button', followUp);
    await desk.send.focus();
    for (let stop = 0; stop < 6 && !(await focusIs('button', followUp)); stop += 1) {
      await desk.page.keyboard.press('Tab');
    }
    await listen();
    await desk.page.keyboard.type('ce#r!');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Control+Enter');
    expect(await heard()).toEqual([]);
    expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
    expect(await desk.sent()).toEqual([]);
    await expect.poll(() => focusIs('button', followUp)).toBe(true);
  });

  it('hears no key pressed on a card, and the card hears its own', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await desk.page.waitForFunction(
      (body) => document.activeElement === body,
      await desk.body.elementHandle(),
    );
    // Behind the greeting: what stands on the line of the name belongs to it.
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.press('End');
    await desk.page.evaluate(() => document.execCommand('insertText', false, ' Please answer ASAP. Now.'));
    await desk.page.waitForFunction(() =>
      [...CSS.highlights].some(([name, words]) => name.startsWith('duly-noted-') && words.size > 0),
    );
    const before = await desk.html();
    await desk.page.keyboard.press('F8');
    await axFind(desk.page, 'dialog', /.+/);
    await expect.poll(() => focusIs('button', /^Write “/)).toBe(true);
    await listen();
    await desk.page.keyboard.type('ce#r!');
    expect(await heard()).toEqual([]);
    expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForFunction(() => document.querySelector('duly-noted-card') === null);
    expect(await heard()).not.toContain('keydown Escape on duly-noted-card');
    expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
    expect(await desk.html()).toBe(before);
  });

  it('may make its row anew ten times in a second: in the end there is one button', async () => {
    desk = await openDesk(browser, sites, mail);
    await axFind(desk.page, 'button', followUp);
    await desk.page.evaluate(async (key) => {
      for (let time = 0; time < 10; time += 1) {
        window.double.remakeToolbar(key);
        await new Promise((done) => setTimeout(done, 20 + Math.random() * 80));
      }
    }, desk.key);
    // After five tries it waits until ten seconds have passed since the first.
    await desk.page.waitForFunction(() => document.querySelectorAll('[data-room]').length === 1);
    await expect.poll(() => axCount(desk.page, 'button', followUp)).toBe(1);
  });

  it('with another extension in the body: its nodes stay, are not read, and one undo takes ours alone', async () => {
    desk = await openDesk(browser, sites, mail, { body: '<div>my own words</div>' });
    await desk.body.evaluate((body) => {
      body.setAttribute('data-gramm', 'true');
      const mirror = document.createElement('grammarly-extension');
      mirror.textContent = 'Correct your spelling';
      mirror.contentEditable = 'false';
      body.append(mirror);
      body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const before = await desk.html();
    const form = await openForm(desk.page);
    await fillForm(form);
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await form.getByRole('button', { name: 'Add above it' }).click();
    await desk.page.waitForFunction(
      (body) => /Dear Ana[\s\S]*my own words/.test(body?.textContent ?? ''),
      await desk.body.elementHandle(),
    );
    expect(await desk.body.locator('grammarly-extension').textContent()).toBe('Correct your spelling');
    expect(await desk.body.getAttribute('data-gramm')).toBe('true');
    await desk.page.waitForFunction(
      (body) => document.activeElement === body,
      await desk.body.elementHandle(),
    );
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => desk.html()).toBe(before);
  });

  it('without a network all of it works', async () => {
    desk = await openDesk(browser, sites, mail);
    await axFind(desk.page, 'button', followUp);
    await browser.context.setOffline(true);
    try {
      const form = await openForm(desk.page);
      await fillForm(form);
      await insert(form, desk);
      expect((await desk.saved())?.text).toContain('Dear Ana');
    } finally {
      await browser.context.setOffline(false);
    }
  });
});
