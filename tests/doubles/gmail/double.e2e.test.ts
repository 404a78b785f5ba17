import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from '../../browser.ts';
import { openCompose, openPage } from './open-page.ts';

const ana = { name: 'Ana Roy', address: 'ana@example.org' };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, page);
});

const plain = { kind: 'new', to: [ana], signature: false } as const;

describe('the window', () => {
  it('gets its recipients late, over what was there', async () => {
    const { atOnce, later, subject } = await page.evaluate(async (to) => {
      const key = await window.double.openCompose({ kind: 'new', to: [to] });
      const root = document.getElementById(key);
      const names = () =>
        [
          ...(root?.querySelectorAll<HTMLElement>('.GS .anm[name="to"] [role="listbox"] [role="option"]') ??
            []),
        ].map((chip) => chip.dataset.hovercardId);
      const atOnce = names();
      await window.double.settled(key);
      const summary = root?.querySelector('.aoD.hl span[email]')?.getAttribute('email');
      return { atOnce, later: names(), subject: summary };
    }, ana);
    expect(atOnce).toEqual([]);
    expect(later).toEqual([ana.address]);
    expect(subject).toBe(ana.address);
  });

  it('makes its toolbar row anew when asked and when the browser window changes', async () => {
    const compose = await openCompose(page, plain);
    const first = await page.locator(compose.send).elementHandle();
    await page.evaluate((key) => window.double.remakeToolbar(key), compose.key);
    expect(await first?.evaluate((send) => send.isConnected)).toBe(false);
    const second = await page.locator(compose.send).elementHandle();
    await page.setViewportSize({ width: 1200, height: 700 });
    await page.waitForFunction((send) => !send?.isConnected, second);
    expect(await page.locator(compose.send).count()).toBe(1);
  });

  it('has room for a button of 80 px and none for one of 200', async () => {
    const compose = await openCompose(page, plain);
    const overflow = (width: number) =>
      page.locator(compose.root).evaluate((root, px) => {
        const cell = document.createElement('td');
        cell.className = 'gU';
        const button = document.createElement('button');
        button.style.width = `${px}px`;
        cell.append(button);
        root.querySelector('td.gU.Up')?.after(cell);
        const bar = root.querySelector('.aDh');
        const trash = root.querySelector('.oh');
        const beyond =
          (trash?.getBoundingClientRect().right ?? 0) - (bar?.getBoundingClientRect().right ?? 0);
        cell.remove();
        return beyond > 0;
      }, width);
    expect(await overflow(80)).toBe(false);
    expect(await overflow(200)).toBe(true);
  });

  it('is the same element while minimised and full screen', async () => {
    const compose = await openCompose(page, plain);
    const root = await page.locator(compose.root).elementHandle();
    await page.evaluate((key) => window.double.minimise?.(key), compose.key);
    expect(await page.locator(compose.body).isVisible()).toBe(false);
    await page.evaluate((key) => window.double.minimise?.(key), compose.key);
    await page.evaluate((key) => window.double.fullScreen?.(key), compose.key);
    expect(await root?.evaluate((dialog) => dialog.matches('.aSs .aSt [role=dialog]'))).toBe(true);
    await page.locator(compose.body).press('a');
    await compose.settled();
    expect((await compose.saved())?.text).toBe('a');
    await page.evaluate((key) => window.double.fullScreen?.(key), compose.key);
    expect(await root?.evaluate((dialog) => dialog.matches('.dw .AD [role=dialog]'))).toBe(true);
  });

  it('stands left of the one opened before', async () => {
    const first = await openCompose(page, plain);
    const second = await openCompose(page, plain);
    const [one, two] = [
      await page.locator(first.root).boundingBox(),
      await page.locator(second.root).boundingBox(),
    ];
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeLessThan(one?.x ?? 0);
  });
});

describe('a reply', () => {
  it('keeps the quote out of the body until it is asked for, but sends it', async () => {
    const compose = await openCompose(page, { kind: 'reply', to: [ana] });
    const quote = page.locator(`${compose.body} .gmail_quote.gmail_quote_container`);
    const html = () => page.locator(compose.body).innerHTML();
    expect(await quote.count()).toBe(0);
    const before = await html();
    await page.click(`${compose.root} .ajR`);
    expect(await quote.count()).toBe(1);
    expect((await html()).startsWith(before)).toBe(true);
    expect(await page.locator(`${compose.root} .ajR`).isVisible()).toBe(false);
    await compose.settled();
    const opened = (await compose.saved())?.html;
    await page.click(compose.send);
    const other = await openCompose(page, { kind: 'reply', to: [ana] });
    await page.click(other.send);
    const mails = await page.evaluate(() => window.double.sent());
    expect(mails.map(({ html }) => html)).toEqual([opened, opened]);
  });

  it('stands in the thread of the sender, without dialog, subject or title', async () => {
    const compose = await openCompose(page, { kind: 'reply', to: [ana], subject: 'Re: Tuesday' });
    expect(
      await page.locator(`.adn:has(.gD[email="${ana.address}"]) .ip.adB > ${compose.root}`).count(),
    ).toBe(1);
    expect(await page.locator(`[role=dialog] ${compose.root}`).count()).toBe(0);
    expect(await page.locator(compose.subject).inputValue()).toBe('Re: Tuesday');
    expect((await page.locator(compose.subject).boundingBox())?.width ?? 0).toBe(0);
    expect(await page.locator(`${compose.root} input[name=rm]`).inputValue()).toBe('#msg-f:1');
  });
});

describe('the page', () => {
  it('fires shortcuts unless somebody seems to be typing', async () => {
    const compose = await openCompose(page, plain);
    await page.locator(compose.body).press('e');
    await page.locator(compose.subject).press('j');
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual([]);
    // A text field in a shadow tree looks like its host element from outside.
    await page.evaluate(() => {
      const host = document.createElement('div');
      const field = document.createElement('input');
      host.attachShadow({ mode: 'open' }).append(field);
      document.body.append(host);
      field.focus();
    });
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual(['e', 'Escape']);
  });

  it('opens a compose for the key c and for its button', async () => {
    await page.keyboard.press('c');
    await page.locator('[g_editable]').waitFor();
    await page.click('[gh=cm]');
    await page.waitForFunction(() => document.querySelectorAll('[g_editable]').length === 2);
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual(['c']);
  });

  it('refuses markup strings and scripts of strangers', async () => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return false;
      } catch (fault) {
        return fault instanceof TypeError;
      }
    });
    expect(refused).toBe(true);
  });

  it('speaks other languages', async () => {
    const german = await openPage(browser, page, { language: 'de' });
    const compose = await openCompose(german, { kind: 'reply', to: [ana] });
    expect(await german.locator(compose.send).getAttribute('data-tooltip')).toBe(
      'Senden \u202a(Ctrl-Enter)\u202c',
    );
    await german.click(`${compose.root} .ajR`);
    expect(await german.locator('.gmail_attr').innerText()).toContain('schrieb Ana Roy <ana@example.org>:');
    const arabic = await openPage(browser, page, { language: 'ar' });
    const other = await openCompose(arabic, plain);
    expect(await arabic.locator(other.body).evaluate((body) => getComputedStyle(body).direction)).toBe('rtl');
  });
});
