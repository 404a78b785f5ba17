import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { oddGmail, oddGmailPage, oddGmailRow } from '../doubles/odd/gmail.ts';
import { oddOutlook, oddOutlookPage, oddOutlookRow } from '../doubles/odd/outlook.ts';
import { oddAddress, openOddPage } from '../doubles/odd/serve.ts';
import { axClick, axCount, axFind, axGone, axSpot } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, fillForm, followUp, formReady, insert, openDesk, openForm } from './person.ts';

/** The extension on compose windows as they come, and at bad moments. */

ownBrowser();

let page: Page;
afterEach(() => page.close());

async function open(address: string, html: string): Promise<void> {
  page = await openOddPage(browser.context, address, html);
}

/** Replaces what a selector finds, or adds to it, as a host does. */
function redraw(selector: string, html: string, how: 'replaceWith' | 'append'): Promise<void> {
  return page.evaluate(
    ([wanted, markup, act]) => {
      const drawn = document.createElement('template');
      drawn.innerHTML = markup;
      document.querySelector(wanted)?.[act](drawn.content);
    },
    [selector, html, how] as const,
  );
}

describe('one button', () => {
  it.each([
    ['gmail', oddAddress.gmail, oddGmailPage(oddGmail())],
    ['outlook', oddAddress.outlook, oddOutlookPage(oddOutlook())],
  ])('%s: in a compose that was there before us', async (_, address, html) => {
    await open(address, html);
    await axFind(page, 'button', followUp);
    expect(await axCount(page, 'button', followUp)).toBe(1);
  });

  it('in each of two windows', async () => {
    await open(oddAddress.gmail, oddGmailPage(oddGmail()));
    await axFind(page, 'button', followUp);
    await redraw('#dock', oddGmail(), 'append');
    await expect.poll(() => axCount(page, 'button', followUp)).toBe(2);
  });

  it('where the page switches all animations off', async () => {
    await open(oddAddress.gmail, oddGmailPage('<style>*{animation:none!important}</style>'));
    await redraw('#dock', oddGmail(), 'append');
    await axFind(page, 'button', followUp);
  });

  it('after the row was made anew', async () => {
    await open(oddAddress.gmail, oddGmailPage(oddGmail()));
    await axFind(page, 'button', followUp);
    await redraw('tr.btC', oddGmailRow(), 'replaceWith');
    await axFind(page, 'button', followUp);
    expect(await axCount(page, 'button', followUp)).toBe(1);
  });

  it('after a row without a test id was made anew', async () => {
    await open(oddAddress.outlook, oddOutlookPage(oddOutlook({ testId: false })));
    await axFind(page, 'button', followUp);
    await redraw('.h-row', oddOutlookRow({ testId: false }), 'replaceWith');
    await axFind(page, 'button', followUp);
  });

  it('when the window is made full screen, minimised and brought back', async () => {
    await open(oddAddress.gmail, oddGmailPage(oddGmail()));
    await axFind(page, 'button', followUp);
    await page.evaluate(() => document.body.append(document.querySelector('[role="dialog"]') ?? ''));
    await axFind(page, 'button', followUp);
    await page.evaluate(() => document.querySelector('[role="dialog"]')?.setAttribute('hidden', ''));
    await axGone(page, 'button', followUp);
    await page.evaluate(() => document.querySelector('[role="dialog"]')?.removeAttribute('hidden'));
    await axFind(page, 'button', followUp);
    expect(await axCount(page, 'button', followUp)).toBe(1);
  });

  it('a page that always drops it is left in peace after five tries', async () => {
    await open(oddAddress.outlook, oddOutlookPage(oddOutlook()));
    await axFind(page, 'button', followUp);
    const drops = await page.evaluate(async () => {
      const row = document.querySelector('.h-row');
      let dropped = 0;
      const drop = (): void => {
        for (const child of row?.querySelectorAll(':scope > div:not([data-testid])') ?? []) {
          child.remove();
          dropped += 1;
        }
      };
      if (row) new MutationObserver(drop).observe(row, { childList: true });
      drop();
      const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      while (dropped < 5) await nextFrame();
      // And no more: it tried in every frame until now.
      for (let frame = 0; frame < 30; frame += 1) await nextFrame();
      return dropped;
    });
    expect(drops).toBe(5);
  });
});

describe('the form', () => {
  it('goes with a window that is emptied in place', async () => {
    await open(oddAddress.gmail, oddGmailPage(oddGmail()));
    await axClick(page, 'button', followUp);
    await formReady(page);
    await page.evaluate(() => document.querySelector('.aaZ')?.replaceChildren());
    await page.waitForFunction(() => document.querySelector('duly-noted-form') === null);
  });

  it('goes with a compose whose tab is put behind another', async () => {
    await open(oddAddress.outlook, oddOutlookPage(oddOutlook()));
    await axClick(page, 'button', followUp);
    await formReady(page);
    await page.evaluate(() => document.querySelector('#composes')?.setAttribute('hidden', ''));
    await axGone(page, 'Iframe', /.*/);
  });

  it('can be typed into while a dialog of the page holds the focus', async () => {
    await open(oddAddress.outlook, oddOutlookPage(oddOutlook()));
    await page.evaluate(() => {
      const trap = Object.assign(document.createElement('input'), { id: 'trap' });
      document.body.append(trap);
      document.addEventListener('focusin', ({ target }) => target !== trap && trap.focus());
    });
    await axClick(page, 'button', followUp);
    const form = await formReady(page);
    await form.getByLabel('Role', { exact: true }).click();
    await page.keyboard.type('Analyst');
    expect(await form.getByLabel('Role', { exact: true }).inputValue()).toBe('Analyst');
    expect(await page.inputValue('#trap')).toBe('');
  });

  it('stays out of reach of a page that has replaced the browser’s own functions', async () => {
    await open(oddAddress.gmail, oddGmailPage(oddGmail()));
    await page.evaluate(() => {
      const caught: string[] = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () {
        caught.push(this.localName);
        return attach.call(this, { mode: 'open' });
      };
      window.MessageChannel = new Proxy(MessageChannel, {
        construct: (target) => {
          caught.push('MessageChannel');
          return new target();
        },
      });
      window.addEventListener('message', () => caught.push('message'));
      Object.assign(window, { caught });
    });
    await axClick(page, 'button', followUp);
    const form = await formReady(page);
    await form.getByLabel('Why you fit').fill('my own notes');
    const reached = await page.evaluate(() => ({
      caught: (window as unknown as { caught: string[] }).caught,
      frames: frames.length,
      root: document.querySelector('duly-noted-form')?.shadowRoot ?? null,
    }));
    expect(reached).toEqual({ caught: [], frames: 0, root: null });
  });
});

describe('after the mail was inserted', () => {
  let desk: Desk;
  async function written(mail: 'gmail' | 'outlook'): Promise<void> {
    await browser.forget();
    desk = await openDesk(browser, sites, mail);
    page = desk.page;
    const form = await openForm(page);
    await fillForm(form);
    await insert(form, desk);
  }
  const underlined = (): number => {
    let count = 0;
    for (const [name, words] of CSS.highlights) if (name.startsWith('duly-noted-')) count += words.size;
    return count;
  };

  it.each(['gmail', 'outlook'] as const)('%s: Ctrl+Z in the subject takes both back', async (mail) => {
    await written(mail);
    await expect.poll(() => desk.subject.inputValue()).not.toBe('');
    await desk.subject.click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => desk.subject.inputValue()).toBe('');
    await expect.poll(() => desk.body.innerText()).not.toContain('Dear');
  });

  const standsAt = ({ x, y }: { x: number; y: number }): string | undefined =>
    document.elementFromPoint(x, y)?.outerHTML;

  it('two hundred thousand letters at once: some are underlined, and the page lives', async () => {
    // Chromium 156 dies of a text this long, one time in five, in a page whose accessibility tree was asked for and let
    // go; never in 15 runs without. So another page is asked where the button stands.
    const other = await openDesk(browser, sites, 'gmail');
    const spot = await axSpot(other.page, 'button', followUp);
    const button = await other.page.evaluate(standsAt, spot);
    await other.page.close();
    desk = await openDesk(browser, sites, 'gmail');
    page = desk.page;
    await expect.poll(() => page.evaluate(standsAt, spot)).toBe(button);
    await page.mouse.click(spot.x, spot.y);
    const form = await formReady(page);
    await fillForm(form);
    await insert(form, desk);
    await page.waitForFunction((body) => document.activeElement === body, await desk.body.elementHandle());
    await page.evaluate(() =>
      document.execCommand('insertText', false, ' Please answer ASAP.'.repeat(10_000)),
    );
    await expect.poll(() => page.evaluate(underlined)).toBe(200);
    await page.keyboard.type('still here');
    expect(await desk.body.innerText()).toContain('still here');
  });

  it('a fix lands on words with no-break spaces between them', async () => {
    await written('gmail');
    await page.waitForFunction((body) => document.activeElement === body, await desk.body.elementHandle());
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.evaluate(() =>
      document.execCommand('insertText', false, ' Please answer as\u00a0soon\u00a0as\u00a0possible.'),
    );
    await page.waitForFunction(underlined);
    await page.keyboard.press('F8');
    await axClick(page, 'button', /^Write “/);
    await page.waitForFunction(
      (body) => !/soon.as.possible/.test(body?.textContent ?? ''),
      await desk.body.elementHandle(),
    );
  });
});
