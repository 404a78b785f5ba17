import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../../browser.ts';
import {
  type OutlookComposeOptions,
  type OutlookOptions,
  type OutlookSite,
  outlookDouble,
} from './double.ts';
import { bodyText, contextOf, enterBody, type OpenCompose, openPage, settledDraft } from './open-page.ts';

const ana = { name: 'Ana Roy', address: 'ana.roy@northwind.example' };
const aNew: OutlookComposeOptions = { kind: 'new', to: [ana], subject: 'Thank you' };
const aReply: OutlookComposeOptions = { kind: 'reply', to: [ana] };

let site: OutlookSite;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  site = await outlookDouble();
  browser = await launchPlain();
  context = await contextOf(browser, site);
}, 60_000);

afterAll(() => browser?.close());

/** Opens a compose and writes a few words of the person's own. */
async function written(compose: OutlookComposeOptions, options?: OutlookOptions): Promise<OpenCompose> {
  const open = await openPage(context, site, compose, options);
  await enterBody(open);
  await open.page.keyboard.type('Own words. ');
  return open;
}

type Way = 'execCommand' | 'execCommand between compositionends' | 'paste';

/** Puts "Inserted." at the caret, by one of the ways open to a content script. */
async function insert({ page, parts }: OpenCompose, way: Way): Promise<boolean> {
  return page.locator(parts.body).evaluate((body, way) => {
    if (way === 'paste') {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<div>Inserted.</div>');
      clipboardData.setData('text/plain', 'Inserted.');
      return !body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }
    const mark = (): boolean => body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    if (way !== 'execCommand') mark();
    const done = document.execCommand('insertText', false, 'Inserted.');
    if (way !== 'execCommand') mark();
    return done;
  }, way);
}

describe('saving', () => {
  test('follows typing by itself, a while later', async () => {
    const { page, key } = await written(aNew);
    expect(await page.evaluate((own) => window.double.savedDraft(own), key)).toBeNull();
    await page.waitForFunction((own) => window.double.savedDraft(own) !== null, key);
    const draft = await page.evaluate((own) => window.double.savedDraft(own), key);
    expect(draft).toMatchObject({ subject: 'Thank you', to: [ana] });
    expect(draft?.text).toMatch(/^Own words\.\s+Robin Vale/);
    await page.click('details > summary');
    expect(await page.innerText('details > summary')).toContain('Own words.');
    expect(await page.innerText('details > pre')).toBe(draft?.html);
  });

  test('never follows a silent write to the page', async () => {
    const open = await openPage(context, site, aNew);
    await open.page.locator(open.parts.body).evaluate((body) => body.firstElementChild?.append('Silent.'));
    await bodyText(open, 'Silent.');
    expect(await settledDraft(open)).toBeNull();
  });

  test('comes at once with Ctrl+S', async () => {
    const { page, key } = await written(aNew);
    await page.keyboard.press('Control+s');
    expect(await page.evaluate((own) => window.double.savedDraft(own)?.text, key)).toContain('Own words.');
  });
});

describe('undo', () => {
  test('after a bare execCommand also takes what the person typed last', async () => {
    const open = await written(aNew);
    await insert(open, 'execCommand');
    expect((await settledDraft(open))?.text).toContain('Own words. Inserted.');
    await open.page.keyboard.press('Control+z');
    const left = await bodyText(open, 'Inserted.', false);
    expect(left).not.toContain('Own words.');
    await open.page.keyboard.press('Control+y');
    expect(await bodyText(open, 'Own words.')).not.toContain('Inserted.');
  });

  test.each(['execCommand between compositionends', 'paste'] as const)(
    'after %s takes just that, and redo brings it back',
    async (way) => {
      const open = await written(aNew);
      await insert(open, way);
      await bodyText(open, 'Own words. Inserted.');
      expect((await settledDraft(open))?.text).toContain('Own words. Inserted.');
      await open.page.keyboard.press('Control+z');
      const left = await bodyText(open, 'Inserted.', false);
      expect(left).toContain('Own words.');
      expect((await settledDraft(open))?.text).not.toContain('Inserted.');
      await open.page.keyboard.press('Control+y');
      await bodyText(open, 'Own words. Inserted.');
      expect((await settledDraft(open))?.text).toContain('Own words. Inserted.');
    },
  );

  test('replaces the nodes of the whole body', async () => {
    const open = await written(aNew);
    await insert(open, 'paste');
    await bodyText(open, 'Inserted.');
    const held = await open.page.locator('#Signature').elementHandle();
    await open.page.keyboard.press('Control+z');
    await bodyText(open, 'Inserted.', false);
    expect(await held?.evaluate((signature) => signature.isConnected)).toBe(false);
    expect(await open.page.locator('#Signature').count()).toBe(1);
  });
});

describe('strangers in the body', () => {
  /** Wraps "words" in an element, as a checker that marks text in place would. */
  const wrap = ({ page, parts }: OpenCompose, tag: string): Promise<void> =>
    page.locator(parts.body).evaluate((body, tag) => {
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text)) throw new Error('The body has no text.');
      const range = new Range();
      const start = text.data.indexOf('words');
      range.setStart(text, start);
      range.setEnd(text, start + 5);
      const mark = document.createElement(tag);
      mark.className = 'stranger';
      range.surroundContents(mark);
    }, tag);

  test.each(['span', 'stranger-mark'])('are saved and sent: a %s', async (tag) => {
    const open = await written(aNew);
    await wrap(open, tag);
    await open.page.keyboard.press('End');
    await open.page.keyboard.type('More.');
    expect((await settledDraft(open))?.html).toContain('class="stranger"');
    await open.page.click(open.parts.send);
    const sent = await open.page.evaluate(() => window.double.sent());
    expect(sent[0]?.html).toContain('class="stranger"');
  });

  test.each([
    ['span', 0],
    ['stranger-mark', 1],
  ] as const)('when the editor rewrites their paragraph, of a %s there are left: %i', async (tag, left) => {
    const open = await written(aNew);
    await wrap(open, tag);
    await open.page.keyboard.press('End');
    await insert(open, 'paste');
    await bodyText(open, 'Inserted.');
    expect(await open.page.locator(`${open.parts.body} .stranger`).count()).toBe(left);
    // The one that stays also has the editor turn the space before it into a no-break one.
    expect(await bodyText(open, 'Inserted.')).toMatch(/^Own\swords\. Inserted\./);
  });
});

describe('signature and quote', () => {
  const ids = [
    'Signature',
    'appendonsend',
    'divRplyFwdMsg',
    'x_Signature',
    'x_appendonsend',
    'x_divRplyFwdMsg',
  ];
  const idsIn = ({ page, parts }: OpenCompose): Promise<string[]> =>
    page.locator(`${parts.body} [id]`).evaluateAll((elements) => elements.map((element) => element.id));

  test('keep their ids, in order, through typing, pasting, undo and redo', async () => {
    const open = await written(aReply);
    expect(await idsIn(open)).toEqual(ids);
    await insert(open, 'paste');
    await bodyText(open, 'Inserted.');
    expect(await idsIn(open)).toEqual(ids);
    await open.page.keyboard.press('Control+z');
    await bodyText(open, 'Inserted.', false);
    expect(await idsIn(open)).toEqual(ids);
    await open.page.keyboard.press('Control+y');
    await bodyText(open, 'Inserted.');
    expect(await idsIn(open)).toEqual(ids);
    const html = (await settledDraft(open))?.html ?? '';
    expect([...html.matchAll(/ id="(\w+)"/g)].map((match) => match[1])).toEqual(ids);
  });

  test('can be left out', async () => {
    expect(await idsIn(await openPage(context, site, { ...aReply, signature: false, quote: false }))).toEqual(
      [],
    );
  });
});

describe('variants', () => {
  test('a page that refuses paste cancels it and inserts nothing', async () => {
    const open = await written(aNew, { paste: 'refuse' });
    expect(await insert(open, 'paste')).toBe(true);
    await open.page.keyboard.type('After.');
    expect((await settledDraft(open))?.text).not.toContain('Inserted.');
  });

  test.each([
    ['keep', true],
    ['drop', false],
  ] as const)('elementToProof: %s', async (proof, kept) => {
    const open = await written(aNew, { proof });
    await insert(open, 'paste');
    await bodyText(open, 'Inserted.');
    expect((await settledDraft(open))?.html.includes('class="elementToProof"')).toBe(kept);
  });

  test.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(41, 41, 41)', 'rgb(41, 41, 41)'],
    ['dark-frame', 'rgb(255, 255, 255)', 'rgb(41, 41, 41)'],
  ] as const)('the %s theme paints the body %s', async (theme, body, pane) => {
    const { page, parts } = await openPage(context, site, aNew, { theme });
    const paint = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => {
        let painted: Element | null = element;
        while (painted && getComputedStyle(painted).backgroundColor === 'rgba(0, 0, 0, 0)')
          painted = painted.parentElement;
        return painted ? getComputedStyle(painted).backgroundColor : '';
      });
    expect(await paint(parts.body)).toBe(body);
    expect(await paint(parts.subject)).toBe(pane);
  });

  test('without data-testid Send is still the split button', async () => {
    const { page, parts } = await openPage(context, site, aNew, { testid: 'off' });
    expect(await page.locator('[data-testid]').count()).toBe(0);
    expect(await page.getAttribute(parts.send, 'id')).toMatch(/^splitButton-/);
  });
});
