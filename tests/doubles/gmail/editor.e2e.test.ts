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

describe('the editor', () => {
  it('notices typing and saves after it', async () => {
    const compose = await openCompose(page, plain);
    expect(await compose.saved()).toBeNull();
    await compose.caretAtStart();
    await page.keyboard.type('Dear Ana');
    await compose.settled();
    expect(await compose.saved()).toMatchObject({
      html: '<div dir="ltr">Dear Ana</div>',
      text: 'Dear Ana',
      to: [ana],
    });
  });

  it('does not notice a silent write, and undo then takes the typing too', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    await page.locator(compose.body).evaluate((body) => {
      const range = document.createRange();
      range.setStart(body, 1);
      range.insertNode(document.createTextNode(' silent'));
    });
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine');
    expect(await compose.shown()).toContain('mine silent');
    await page.keyboard.press('Control+z');
    await compose.settled();
    // A slow machine makes several undo steps of the typing; the person's words are hurt either way.
    expect((await compose.shown()).trim()).not.toMatch(/mine/);
  });

  it('takes back an insertion alone if the typing before it was noticed', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    await page.evaluate(() => document.execCommand('insertText', false, ' inserted'));
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine inserted');
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect((await compose.shown()).trim()).toBe('mine');
    expect((await compose.saved())?.text).toBe('mine');
  });

  it('takes back typing and insertion together if they came in one breath', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    // On the last letter itself, however slow the machine.
    await page.locator(compose.body).evaluate((body) => {
      body.addEventListener('keyup', () => {
        if (body.textContent === 'mine') document.execCommand('insertText', false, ' inserted');
      });
    });
    await page.keyboard.type('mine');
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine inserted');
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect((await compose.shown()).trim()).toBe('');
  });

  it('brings an insertion back on redo', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    await page.evaluate(() => document.execCommand('insertText', false, ' inserted'));
    await compose.settled();
    await page.keyboard.press('Control+z');
    await compose.settled();
    await page.keyboard.press('Control+y');
    await compose.settled();
    expect((await compose.shown()).trim()).toBe('mine inserted');
  });

  it('loses typing and insertion for good if undo comes before the insertion was noticed', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    // On the very key that undoes, before Closure hears of it.
    await page.evaluate(() => {
      const insert = (event: KeyboardEvent) => {
        if (event.key === 'z') document.execCommand('insertText', false, ' inserted');
      };
      addEventListener('keydown', insert, { capture: true });
    });
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect((await compose.shown()).trim()).toBe('');
    await page.keyboard.press('Control+y');
    await compose.settled();
    expect((await compose.shown()).trim()).toBe('');
  });

  it("takes the browser's own undo for one more edit, which its undo then takes back", async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    await page.evaluate(() => document.execCommand('insertText', false, ' inserted'));
    await compose.settled();
    await page.evaluate(() => document.execCommand('undo'));
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine');
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine inserted');
  });

  it('takes back a Range write that was told by an input event', async () => {
    const compose = await openCompose(page, plain);
    await compose.caretAtStart();
    await page.keyboard.type('mine');
    await compose.settled();
    await page.locator(compose.body).evaluate((body) => {
      body.append(' ranged');
      body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine ranged');
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect((await compose.saved())?.text).toBe('mine');
  });

  it('makes new nodes of everything on undo', async () => {
    const compose = await openCompose(page, { ...plain, body: '<div id="held">one</div>' });
    const held = await page.locator('#held').elementHandle();
    await page.locator(compose.body).press('End');
    await page.keyboard.type(' two');
    await compose.settled();
    await page.keyboard.press('Control+z');
    await compose.settled();
    expect(await held?.evaluate((node) => node.isConnected)).toBe(false);
    expect((await compose.shown()).trim()).toBe('one');
  });

  it('is where Closure says it is', async () => {
    const compose = await openCompose(page, { kind: 'new' });
    const body = page.locator('[g_editable="true"][role="textbox"]');
    expect(await body.count()).toBe(1);
    expect(await body.getAttribute('id')).toBe(await page.locator(compose.body).getAttribute('id'));
    expect(await body.getAttribute('class')).toBe('Am aiL Al LW-avf tS-tW editable');
    expect(await page.locator('.AD [role=dialog] form.bAs input[name=subjectbox]').count()).toBe(1);
  });
});

describe('what leaves', () => {
  it('carries whatever node was put into the body', async () => {
    const compose = await openCompose(page, { ...plain, body: '<div>pay attention</div>' });
    await page.locator(`${compose.body} div`).evaluate((line) => {
      const mark = document.createElement('mark');
      mark.append(...line.childNodes);
      line.append(mark);
    });
    await page.click(compose.send);
    const [mail] = await page.evaluate(() => window.double.sent());
    expect(mail?.html).toBe('<div dir="ltr"><div><mark>pay attention</mark></div></div>');
  });

  it('has lost comments, style sheets and odd attributes', async () => {
    const body =
      '<!-- c --><style>p{}</style><p onclick="x()" data-x="1" style="color: red"><x-y>kept</x-y></p>';
    const compose = await openCompose(page, { ...plain, body });
    await page.click(compose.send);
    const [mail] = await page.evaluate(() => window.double.sent());
    expect(mail?.html).toBe('<div dir="ltr"><p style="color: red">kept</p></div>');
  });

  it.each([
    ['a click', async (send: string) => await page.click(send)],
    ['Enter on Send', async (send: string) => await page.locator(send).press('Enter')],
    ['Space on Send', async (send: string) => await page.locator(send).press('Space')],
    [
      'Ctrl+Enter in the body',
      async (_: string, body: string) => await page.locator(body).press('Control+Enter'),
    ],
  ])('leaves by %s', async (_name, act) => {
    const compose = await openCompose(page, { ...plain, subject: 'Hello', body: '<div>one</div>' });
    await act(compose.send, compose.body);
    await page.locator(compose.root).waitFor({ state: 'detached' });
    const sent = await page.evaluate(() => window.double.sent());
    expect(sent).toMatchObject([{ subject: 'Hello', text: 'one', to: [ana] }]);
  });

  it('stays for a bad address, with an alert', async () => {
    const compose = await openCompose(page, { ...plain, to: [{ name: 'ana', address: 'ana@' }] });
    await page.click(compose.send);
    await page.locator('body > [role="alertdialog"]').waitFor();
    expect(await page.evaluate(() => window.double.sent())).toEqual([]);
    expect(await page.locator(compose.root).count()).toBe(1);
  });

  it('can be taken back, in a new window', async () => {
    const compose = await openCompose(page, { ...plain, body: '<div>one</div>' });
    await page.click(compose.send);
    await page.click('.b8 .ag');
    await page.locator('[g_editable]', { hasText: 'one' }).waitFor();
    expect(await page.locator(compose.root).count()).toBe(0);
    expect(await page.evaluate(() => window.double.sent())).toEqual([]);
  });

  it('is thrown away by discard', async () => {
    const compose = await openCompose(page, plain);
    await page.click(compose.discard);
    expect(await page.locator(compose.root).count()).toBe(0);
    expect(await page.evaluate(() => window.double.sent())).toEqual([]);
  });
});
