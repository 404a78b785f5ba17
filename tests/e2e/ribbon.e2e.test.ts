import { afterEach, expect, it } from 'vitest';
import type { OutlookOptions } from '../doubles/outlook/double.ts';
import { axCount, axFind } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  type Desk,
  fillForm,
  followUp,
  insert,
  leaveDesk,
  openCompose,
  openDesk,
  openForm,
} from './person.ts';

/** Outlook's ribbon in its modes: the row with Send stands elsewhere in each, and is made anew when the mode changes. */

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

const modes = ['classic', 'tabbed', 'collapsed', 'simplified'] as const;
const variants = modes.flatMap((ribbon) => [{ ribbon }, { ribbon, testid: 'off' as const }]);

/** How many buttons of ours stand right behind a Send and its arrow. */
function besideSend(): Promise<number> {
  return desk.page.evaluate(() => {
    const shells = [...document.querySelectorAll('[data-room]')];
    return shells.filter(({ parentElement }) =>
      parentElement?.previousElementSibling?.querySelector('[id$="__primaryActionButton"]'),
    ).length;
  });
}

it.each(variants)(
  '$ribbon, test ids $testid: the button beside Send, and the whole job',
  async (look: OutlookOptions) => {
    desk = await openDesk(browser, sites, 'outlook', { look });
    await axFind(desk.page, 'button', followUp);
    await expect.poll(besideSend).toBe(1);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    expect((await desk.saved())?.text).toContain('Dear Ana Roy,');
  },
);

it('switched through all modes, with two composes open: each keeps one button, beside its Send', async () => {
  desk = await openDesk(browser, sites, 'outlook', { subject: 'First', body: 'mine' });
  const second = await openCompose(desk.page, { kind: 'new', to: [] });
  const shown = ({ root }: Desk): Promise<number> => root.locator('[data-room] >> visible=true').count();
  const before = [await desk.html(), await second.html()];
  for (const mode of modes) {
    await desk.page.evaluate((wanted) => window.double.ribbon?.(wanted), mode);
    await expect.poll(() => shown(second)).toBe(1);
    // None stands anywhere else.
    const astray = async (): Promise<number> =>
      (await desk.page.locator('[data-room]').count()) - (await besideSend());
    await expect.poll(astray).toBe(0);
    await expect.poll(() => axCount(desk.page, 'button', followUp)).toBe(1);
  }
  // Behind another's tab there is nothing to be seen of it; chosen again, there is.
  await desk.page.getByRole('tab', { name: 'First' }).click();
  await expect.poll(() => shown(desk)).toBe(1);
  await expect.poll(besideSend).toBe(2);
  expect([await desk.html(), await second.html()]).toEqual(before);
});

it('switched while the form is open: the form stays, and its mail goes in', async () => {
  desk = await openDesk(browser, sites, 'outlook');
  const form = await openForm(desk.page);
  await desk.page.evaluate(() => window.double.ribbon?.('collapsed'));
  await fillForm(form);
  await desk.page.evaluate(() => window.double.ribbon?.('tabbed'));
  await insert(form, desk);
  await expect.poll(besideSend).toBe(1);
  await desk.page.waitForFunction((body) => document.activeElement === body, await desk.body.elementHandle());
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => desk.body.innerText()).not.toContain('Dear');
});
