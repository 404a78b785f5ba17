import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axCount, axFind, axGone, axSpot, axTree, spotOf } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  ana,
  type Desk,
  followUp,
  formReady,
  leaveDesk,
  type MailName,
  openCompose,
  openDesk,
  openForm,
} from './person.ts';

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

const kinds: Array<[MailName, 'new' | 'reply']> = [
  ['gmail', 'new'],
  ['gmail', 'reply'],
  ['outlook', 'new'],
  ['outlook', 'reply'],
];

describe.each(kinds)('the button in %s, %s mail', (mail, kind) => {
  beforeEach(async () => {
    desk = await openDesk(browser, sites, mail, { kind });
  });

  it('is there once, has a name, and stands in the row of Send', async () => {
    const spot = await axSpot(desk.page, 'button', followUp);
    expect(await axCount(desk.page, 'button', followUp)).toBe(1);
    const send = await desk.send.boundingBox();
    if (!send) throw new Error('Send is not on the screen');
    expect(Math.abs(spot.y - (send.y + send.height / 2))).toBeLessThan(8);
    expect(spot.x).toBeGreaterThan(send.x + send.width);
    expect(spot.width).toBeLessThanOrEqual(110);
  });

  it('pushes neither Send nor Discard out of the window', async () => {
    await axFind(desk.page, 'button', followUp);
    const root = await desk.root.boundingBox();
    if (!root) throw new Error('the compose is not on the screen');
    for (const part of [desk.send, desk.discard]) {
      const box = await part.boundingBox();
      if (!box) throw new Error('a part of the row is not on the screen');
      expect(box.x).toBeGreaterThanOrEqual(root.x - 1);
      expect(box.x + box.width).toBeLessThanOrEqual(root.x + root.width + 1);
      // Not only inside, but on top: a click there reaches it.
      const hit = await part.evaluate(
        (element, at) => element.contains(document.elementFromPoint(at.x, at.y)),
        {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        },
      );
      expect(hit).toBe(true);
    }
  });

  it('comes back when the host makes its toolbar anew, and stays one', async () => {
    await axFind(desk.page, 'button', followUp);
    await desk.page.evaluate((key) => window.double.remakeToolbar(key), desk.key);
    await axFind(desk.page, 'button', followUp);
    expect(await axCount(desk.page, 'button', followUp)).toBe(1);
    const form = await openForm(desk.page);
    expect(form.url()).toContain('panel.html');
  });

  it('opens the form by keyboard, and the mail page hears none of the keys', async () => {
    await desk.send.focus();
    const reached = async (): Promise<boolean> =>
      (await axTree(desk.page)).some(
        (node) => node.focused && node.role === 'button' && followUp.test(node.name),
      );
    for (let stop = 0; stop < 6 && !(await reached()); stop += 1) await desk.page.keyboard.press('Tab');
    await expect.poll(reached).toBe(true);
    await desk.page.keyboard.press('Enter');
    const form = await formReady(desk.page);
    const field = form.getByLabel('Something specific you talked about');
    await field.pressSequentially('creeje #');
    expect(await field.inputValue()).toBe('creeje #');
    expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
    expect(await desk.sent()).toEqual([]);
  });
});

it('stands in each of two composes, and each opens its own form', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const jun = { name: 'Jun Park', address: 'jun@contoso.example' };
  await openCompose(desk.page, { kind: 'new', to: [jun] });
  await expect.poll(() => axCount(desk.page, 'button', followUp)).toBe(2);
  const buttons = (await axTree(desk.page)).filter((node) => followUp.test(node.name));
  expect(buttons).toHaveLength(2);
  const names: string[] = [];
  for (const button of buttons) {
    const { x, y } = await spotOf(desk.page, button);
    const arrival = desk.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/panel.html'));
    await desk.page.mouse.click(x, y);
    const form = await arrival;
    await form.getByLabel('Interviewer').waitFor();
    await form.locator('[data-made="true"]').waitFor();
    names.push(await form.getByLabel('Interviewer').inputValue());
    // In the form, wherever the focus is on its way to.
    await form.getByLabel('Interviewer').press('Escape');
    await form.getByLabel('Interviewer').waitFor({ state: 'hidden' });
  }
  expect(names.sort()).toEqual([ana.name, jun.name].sort());
});

it('goes with its compose', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await axFind(desk.page, 'button', followUp);
  await desk.close();
  await axGone(desk.page, 'button', followUp);
});

it('is found in a compose that was open before the script ran', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  // A second copy of the script, as after an update: it finds what is there and the first one goes.
  await desk.page.evaluate(() => document.dispatchEvent(new CustomEvent('duly-noted:take-over')));
  await axGone(desk.page, 'button', followUp);
});

it('lets go of the icon and then the label when there is no room', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const wide = await axSpot(desk.page, 'button', followUp);
  await desk.root.evaluate((root) => {
    root.style.width = '330px';
  });
  await desk.page.waitForFunction(() => document.querySelector('[data-room="icon"]') !== null);
  const narrow = await axSpot(desk.page, 'button', followUp);
  expect(narrow.width).toBeLessThan(wide.width);
});
