import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../../browser.ts';
import {
  type OutlookComposeOptions,
  type OutlookOptions,
  type OutlookSite,
  outlookDouble,
} from './double.ts';
import { contextOf, enterBody, type OpenCompose, openPage, settledDraft } from './open-page.ts';

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
});

afterAll(() => browser?.close());

const open = (compose: OutlookComposeOptions, options?: OutlookOptions): Promise<OpenCompose> =>
  openPage(context, site, compose, options);

describe('the site', () => {
  test('answers mail pages under each true host name, and nothing else', () => {
    for (const host of site.hosts) {
      const answer = site.respond(new URL(site.address({ theme: 'dark' }, host)));
      expect(answer?.headers?.['content-security-policy']).toContain("require-trusted-types-for 'script'");
    }
    expect(site.respond(new URL('https://outlook.live.com/calendar/0/view'))).toBeNull();
    expect(site.respond(new URL('https://example.org/mail/0/'))).toBeNull();
  });

  test('runs without a complaint under its own policy, which refuses plain HTML', async () => {
    const { page, complaints } = await open(aReply);
    expect(complaints).toEqual([]);
    const fault = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>plain</b>';
        return 'taken';
      } catch (refusal) {
        return refusal instanceof TypeError ? 'refused' : 'broken';
      }
    });
    expect(fault).toBe('refused');
  });

  test('gives its parts other class names at each load', async () => {
    const classOf = async ({ page, parts }: OpenCompose): Promise<string | null> =>
      page.getAttribute(parts.body, 'class');
    expect(await classOf(await open(aNew))).not.toBe(await classOf(await open(aNew)));
  });

  test.each([
    ['en', 'ltr', 'Send (Ctrl+Enter)', 'From:'],
    ['de', 'ltr', 'Senden (Strg+Eingabe)', 'Von:'],
    ['fr', 'ltr', 'Envoyer (Ctrl+Entrée)', 'De:'],
    ['ja', 'ltr', '送信 (Ctrl+Enter)', '差出人:'],
    ['ar', 'rtl', 'إرسال (Ctrl+Enter)', 'من:'],
  ] as const)('speaks %s', async (language, direction, title, quoteHeader) => {
    const { page, parts } = await open(aReply, { language });
    expect(await page.getAttribute(parts.send, 'title')).toBe(title);
    expect(await page.getAttribute('html', 'dir')).toBe(direction);
    expect(await page.getAttribute(parts.body, 'dir')).toBe(direction);
    expect(await page.innerText('#divRplyFwdMsg')).toContain(quoteHeader);
  });
});

describe('mounting', () => {
  test('brings the row, the fields and the editor in passes of their own', async () => {
    const { page } = await open(aNew);
    const seen = await page.evaluate(async () => {
      const passes = new Set<string>();
      const second = (selector: string): boolean => document.querySelectorAll(selector).length === 2;
      const observer = new MutationObserver(() => {
        const there = [
          second('[data-testid="ComposeSendButton"]') && 'row',
          second('input[id$="_SUBJECT"]') && 'fields',
          second('[role="textbox"][aria-multiline="true"]') && 'editor',
        ];
        passes.add(there.filter(Boolean).join('+'));
      });
      observer.observe(document.body, { childList: true, subtree: true });
      await window.double.openCompose({ kind: 'new' });
      observer.disconnect();
      return [...passes].filter((pass) => pass !== '');
    });
    expect(seen).toEqual(['row', 'row+fields', 'row+fields+editor']);
  });

  test('keeps several composes in the page, of which one shows', async () => {
    const first = await open(aNew);
    const { page } = first;
    const second = await page.evaluate(async () => {
      const key = await window.double.openCompose({ kind: 'new', subject: 'Second' });
      return window.double.parts(key);
    });
    expect(await page.isVisible(first.parts.body)).toBe(false);
    expect(await page.isVisible(second.body)).toBe(true);
    await page.click('[role="tab"]:has-text("Thank you")');
    expect(await page.isVisible(first.parts.body)).toBe(true);
    expect(await page.locator(second.body).count()).toBe(1);
    await page.click(`${first.parts.root} #discardCompose`);
    expect(await page.locator(first.parts.root).count()).toBe(0);
    expect(await page.isVisible(second.body)).toBe(true);
  });

  test('surrounds a reply with look-alikes from the reading pane', async () => {
    const { page, parts } = await open(aReply);
    const main = 'main[data-app-section="MailReadCompose"]';
    expect(await page.locator(`${main} ${parts.root}`).count()).toBe(1);
    for (const alike of ['span[id^="MSG_"][id$="_SUBJECT"][role="heading"]', '[id^="MSG_"][id$="_TO"]']) {
      expect(await page.locator(`${main} ${alike}`).count()).toBe(1);
      expect(await page.locator(`${parts.root} ${alike}`).count()).toBe(0);
    }
    expect(await page.getAttribute('#UniqueMessageBody_2', 'role')).toBe('document');
  });
});

describe('recipients', () => {
  test('are names alone, unless an address is asked for', async () => {
    const plain = await open({ ...aNew, signature: false });
    expect(await plain.page.innerText(`${plain.parts.root} [id$="_TO"] [class*="textContainer-"]`)).toBe(
      ana.name,
    );
    expect(await plain.page.locator(plain.parts.root).evaluate((root) => root.outerHTML)).not.toContain(
      ana.address,
    );
    const titled = await open({ ...aNew, addressInTitle: true });
    expect(await titled.page.locator(`${titled.parts.root} [title="${ana.address}"]`).count()).toBe(1);
  });

  test.each([
    ['name', 'Ana Roy'],
    ['name-address', 'Ana Roy <ana.roy@northwind.example>'],
    ['presence', 'Away\nAna Roy'],
  ] as const)('shown by %s read so', async (recipients, text) => {
    const { page, parts } = await open(aNew, { recipients });
    expect(await page.innerText(`${parts.root} [id$="_TO"] [contenteditable="false"]`)).toBe(text);
  });

  test('can be typed, and taken back', async () => {
    const { page, parts } = await open({ kind: 'new' });
    await page.keyboard.type('mira@example.org');
    await page.keyboard.press('Enter');
    const pills = page.locator(`${parts.root} [id$="_TO"] [contenteditable="false"]`);
    expect(await pills.allInnerTexts()).toEqual(['mira@example.org']);
    await page.keyboard.press('Backspace');
    expect(await pills.count()).toBe(0);
  });

  test.each(['a person', 'a script'])('of a reply unfold when focus comes in from %s', async (who) => {
    const { page, parts } = await open(aReply);
    expect(await page.locator(parts.subject).count()).toBe(0);
    const summary = page.locator(`${parts.root} div[tabindex="0"]:not([role])`);
    expect(await summary.innerText()).toBe('To: Ana Roy');
    if (who === 'a person') await summary.focus();
    else await summary.evaluate((line) => line.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    await page.waitForSelector(parts.subject);
    expect(await page.inputValue(parts.subject)).toMatch(/^Re: /);
    expect(await summary.count()).toBe(0);
  });
});

describe('the subject', () => {
  const write = (open: OpenCompose, how: 'plain' | 'native'): Promise<void> =>
    open.page.locator(open.parts.subject).evaluate((field, how) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('The subject is no input.');
      if (how === 'plain') field.value = 'Written';
      else Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Written');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, how);

  test('reverts what was set without the native setter, at the next render', async () => {
    const compose = await open(aNew);
    await write(compose, 'plain');
    expect(await compose.page.inputValue(compose.parts.subject)).toBe('Written');
    await compose.page.evaluate((key) => window.double.remakeToolbar(key), compose.key);
    expect(await compose.page.inputValue(compose.parts.subject)).toBe('Thank you');
  });

  test('keeps and saves what the native setter and an input event put there', async () => {
    const compose = await open(aNew);
    await write(compose, 'native');
    await compose.page.evaluate((key) => window.double.remakeToolbar(key), compose.key);
    expect(await compose.page.inputValue(compose.parts.subject)).toBe('Written');
    expect((await settledDraft(compose))?.subject).toBe('Written');
  });
});

describe('the toolbar row', () => {
  /** Puts a stranger beside Send, and marks Send so that a new one can be told from it. */
  const addStranger = ({ page, parts }: OpenCompose): Promise<void> =>
    page.locator(parts.send).evaluate((send) => {
      const stranger = document.createElement('button');
      stranger.id = 'stranger';
      send.closest('[data-testid]')?.after(stranger);
      send.setAttribute('data-marked', '');
    });

  test('keeps a stranger through a plain render', async () => {
    const compose = await open(aNew);
    await addStranger(compose);
    await enterBody(compose);
    await compose.page.keyboard.type('x');
    await settledDraft(compose);
    await compose.page.waitForSelector(`${compose.parts.root} >> text=Draft saved`);
    expect(await compose.page.locator('#stranger').count()).toBe(1);
  });

  test.each(['on demand', 'on resize'])(
    'is made anew %s, with another Send and no stranger',
    async (when) => {
      const compose = await open(aNew);
      const { page, parts, key } = compose;
      await addStranger(compose);
      if (when === 'on demand') await page.evaluate((own) => window.double.remakeToolbar(own), key);
      else await page.setViewportSize({ width: 1200, height: 800 });
      await page.waitForSelector(`${parts.send}:not([data-marked])`);
      expect(await page.locator('[data-marked], #stranger').count()).toBe(0);
    },
  );
});

describe('shortcuts', () => {
  test('fire outside fields and are counted, also from inside a shadow root', async () => {
    const { page, parts } = await open(aNew);
    await enterBody({ page, parts, key: '', complaints: [] });
    await page.keyboard.type('era');
    await page.click(parts.subject);
    await page.keyboard.type('era');
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual([]);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input')).focus();
    });
    await page.keyboard.type('ea');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual(['e', 'a', 'Escape']);
  });

  test('heard in the bubble phase stop at who stops them; those of the capture phase do not', async () => {
    const { page } = await open(aNew);
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.addEventListener('keydown', (event) => event.stopPropagation());
      button.focus();
    });
    await page.keyboard.type('ae');
    expect(await page.evaluate(() => window.double.shortcuts())).toEqual(['e']);
  });
});

describe('sending', () => {
  test.each(['click', 'Enter', 'Space', 'Control+Enter', 'Meta+Enter'])('works by %s', async (way) => {
    const compose = await open(aNew);
    const { page, parts } = compose;
    await enterBody(compose);
    await page.keyboard.type('Hello');
    if (way === 'click') await page.click(parts.send);
    else if (way.includes('+')) await page.keyboard.press(way);
    else await page.locator(parts.send).press(way);
    await page.waitForSelector(parts.root, { state: 'detached' });
    const sent = await page.evaluate(() => window.double.sent());
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ subject: 'Thank you', to: [ana] });
    expect(sent[0]?.text).toMatch(/^Hello\n/);
  });

  test('can be held up by a question, which keeps focus', async () => {
    const { page, parts } = await open({ ...aNew, askBeforeSending: true });
    await page.click(parts.send);
    await page.waitForSelector('[role="alertdialog"]');
    await page.focus(parts.body);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="alertdialog"]') !== null)).toBe(
      true,
    );
    await page.click('[role="alertdialog"] button:last-of-type');
    await page.waitForSelector('[role="alertdialog"]', { state: 'detached' });
    expect(await page.locator(parts.root).count()).toBe(1);
    expect(await page.evaluate(() => window.double.sent())).toEqual([]);
  });
});
