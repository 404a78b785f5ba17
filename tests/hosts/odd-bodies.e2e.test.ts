import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import { type HostName, type HostPage, openHostPage } from './compose-on-double.ts';

/** Bodies whose first line is no plain line: the mail must not become a list item, a table cell or bold words. */

const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
const bodies: Array<[string, string]> = [
  ['bare text, as Gmail starts a mail', 'first line<div>second line</div>'],
  ['bold words', '<div><b>bold words</b> rest</div>'],
  ['a link', '<div><a href="https://acme.example/">link</a> rest</div>'],
  ['a list', '<ul><li>one</li><li>two</li></ul><div>after</div>'],
  ['nothing but a list', '<ul><li>one</li></ul>'],
  ['a table', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><div>after</div>'],
  ['nothing but a table', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['nothing but a picture', `<div>${picture}</div>`],
  ['a picture with words', `<div>${picture}cap</div>`],
  ['a rule', '<hr><div>below</div>'],
  ['a heading', '<h1>Head</h1><div>x</div>'],
  ['emoji', '<div>👩‍🚀 hello 🇩🇪</div>'],
  ['leading spaces', '<div>&nbsp; two&nbsp; spaces</div>'],
];
const mail = 'Dear Ana,\n\nThank you.\n\nSam';
const hosts: HostName[] = ['gmail', 'outlook'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());

describe.each(hosts)('%s, a body that begins with', (name) => {
  let on: HostPage;
  beforeAll(async () => {
    on = await openHostPage(browser, name);
  });
  afterAll(() => on.close());

  it.each(bodies)('%s: the mail stands above it, untouched, and one undo takes it away', async (_, body) => {
    const compose = await on.open({ kind: 'new', body });
    const before = await compose.html();
    expect(await compose.insert(mail, 'above')).toBeNull();
    const after = await compose.html();
    // All that was there, signature included, follows the mail byte for byte.
    expect(after.endsWith(before)).toBe(true);
    expect(after.slice(0, -before.length)).not.toMatch(/<(b|a|li|td|h1|span)\b/);
    await compose.press('Control+z');
    expect(await compose.html()).toBe(before);
    await compose.close();
  });

  it.each(bodies)('%s: the mail replaces the words, and one undo brings all back', async (_, body) => {
    const compose = await on.open({ kind: 'new', body });
    const before = await compose.html();
    const own = await compose.text();
    expect(await compose.insert(mail, 'replace')).toBeNull();
    if (own) expect(await compose.text()).toBe(mail);
    const after = await compose.html();
    const tail = before.slice(before.search(/<br clear="all">|<div id="Signature"/));
    expect(after.endsWith(tail)).toBe(true);
    expect(after.slice(0, -tail.length)).not.toMatch(/<(b|a|li|td|h1|span)\b/);
    await compose.press('Control+z');
    expect(await compose.html()).toBe(before);
    await compose.close();
  });

  it('words over bold and plain text: a fix lands whole, and one undo brings the bold back', async () => {
    const compose = await on.open({ kind: 'new', body: '<div>so ple<b>ase ans</b>wer now</div>' });
    const before = await compose.html();
    expect(await compose.replace('please answer', 'tell me')).toBeNull();
    expect(await compose.text()).toBe('so tell me now');
    await compose.press('Control+z');
    expect(await compose.html()).toBe(before);
    await compose.close();
  });

  it('a page that takes the focus away gets none of our words, and the draft stays', async () => {
    const compose = await on.open({ kind: 'new', body: '<div>mine</div>' });
    const before = await compose.html();
    await on.page.evaluate((selector) => {
      const trap = Object.assign(document.createElement('input'), { id: 'trap' });
      document.body.append(trap);
      const hold = (): void => trap.focus();
      document.querySelector(selector)?.addEventListener('focus', hold);
      Object.assign(window, { letGo: () => trap.remove() });
    }, compose.body);
    expect(await compose.insert(mail)).toEqual({ kind: 'refused-by-page' });
    expect(await on.page.inputValue('#trap')).toBe('');
    await on.page.evaluate('letGo()');
    expect(await compose.html()).toBe(before);
    await compose.close();
  });
});
