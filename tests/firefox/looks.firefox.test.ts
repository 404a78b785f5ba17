import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { fillForm, followUp, formReady, type MailName, openDesk } from '../e2e/person.ts';
import { findHidden } from './bidi.ts';
import { chooseTheme, zoom } from './browser-window.ts';
import { type FirefoxWithExtension, launchFirefox } from './launch.ts';

/** Both themes, zoom and right to left, in Firefox as it is released. */

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let browser: FirefoxWithExtension;
  let sites: ServedDoubles;
  beforeAll(async () => {
    browser = await launchFirefox({ ownPages: true });
    sites = await serveDoubles(browser.context);
  });
  afterAll(() => browser?.close());

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it.each(['welcome/welcome', 'panel/panel', 'popup/popup', 'options/options'])(
    '%s: both themes can be read, and at 200 % all of it is in the window',
    async (screen) => {
      const page = await browser.open(screen);
      await page.locator('h1, form, main:not([aria-busy="true"])').first().waitFor();
      const backgrounds = new Set<string>();
      // Colours alone: what else axe asks about is the same in every browser.
      for (const theme of ['light', 'dark'] as const) {
        await chooseTheme(page, theme);
        await page.waitForFunction(
          (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          theme,
        );
        // Colours that are still fading into the other theme are not what anybody reads.
        // One that is cut short by another one fails, and is over.
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        );
        backgrounds.add(
          await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
        );
        const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
        expect(violations.map(({ id, nodes }) => [theme, id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      expect(backgrounds.size).toBe(2);
      await zoom(page, 2);
      await page.waitForFunction(() => innerWidth === 720);
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
      await zoom(page, 1);
      await browser.leave(page);
    },
  );

  it('what the form left out goes in, and can be read in both themes and at 200 %', async () => {
    const page = await browser.open('panel/panel');
    const form = page.mainFrame();
    await form.locator('[data-made="true"]').waitFor();
    await fillForm(form, {
      'Something specific you talked about': 'the churn dashboard. boss seemed nice',
      'Why you fit': 'ptx rtd ctr; frl pkt 4; grq mts zk',
    });
    await form.getByRole('button', { name: 'Put it in “boss seemed nice”' }).press('Enter');
    const leaveOut = form.getByRole('button', { name: 'Leave it out “boss seemed nice”' });
    await leaveOut.waitFor();
    expect(await leaveOut.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await form.getByRole('textbox', { name: 'Email text' }).innerText()).toContain('boss seemed nice');
    await form.locator('.aside-hint').waitFor();
    for (const theme of ['light', 'dark'] as const) {
      await chooseTheme(page, theme);
      await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      expect(violations.map(({ id, nodes }) => [theme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await zoom(page, 2);
    await page.waitForFunction(() => innerWidth === 720);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await zoom(page, 1);
    await browser.leave(page);
  });

  /** Opens the form by a click on our button; answers where that stood. */
  async function openForm(page: Page): Promise<{ x: number; y: number }> {
    const find = async (): Promise<{ x: number; y: number }> => {
      const button = await findHidden(
        page,
        '[data-room]',
        ({ localName, attributes }) =>
          localName === 'button' && followUp.test(attributes['aria-label'] ?? ''),
      );
      return button.spot();
    };
    let spot = { x: Number.NaN, y: Number.NaN };
    // For another width the host makes its row anew: the button is where it is twice in a row, and on top.
    const rests = async (): Promise<boolean> => {
      const before = spot;
      spot = await find();
      const isOnTop = ({ x, y }: { x: number; y: number }): boolean =>
        document.elementFromPoint(x, y)?.hasAttribute('data-room') ?? false;
      return spot.x === before.x && spot.y === before.y && (await page.evaluate(isOnTop, spot));
    };
    await expect.poll(rests).toBe(true);
    await page.mouse.click(spot.x, spot.y);
    return spot;
  }

  /** The form stands whole inside the window. */
  async function expectWholeForm(page: Page): Promise<void> {
    const form = await formReady(page);
    const frame = await form.frameElement();
    const isWhole = (): Promise<boolean> =>
      frame.evaluate((element) => {
        const { left, top, right, bottom } = (element as Element).getBoundingClientRect();
        const shown = right - left > 300 && bottom - top > 300;
        return shown && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      });
    await expect.poll(isWhole).toBe(true);
  }

  it.each<MailName>(['gmail', 'outlook'])(
    '%s, right to left: left of Send, and the form is whole',
    async (mail) => {
      const desk = await openDesk(browser, sites, mail, { look: { language: 'ar' } });
      const { x } = await openForm(desk.page);
      expect(x).toBeLessThan((await desk.send.boundingBox())?.x ?? 0);
      await expectWholeForm(desk.page);
      await desk.page.close();
    },
  );

  it.each<MailName>(['gmail', 'outlook'])(
    '%s at 200 %: a click reaches our button, and the form is whole',
    async (mail) => {
      const desk = await openDesk(browser, sites, mail);
      await zoom(desk.page, 2);
      await desk.page.waitForFunction(() => innerWidth === 720);
      await openForm(desk.page);
      await expectWholeForm(desk.page);
      await zoom(desk.page, 1);
      await desk.page.close();
    },
  );
});
