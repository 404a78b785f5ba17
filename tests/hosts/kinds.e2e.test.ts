import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import type { ComposeOptions } from '../doubles/double.ts';
import { type HostCompose, type HostName, type HostPage, openHostPage } from './compose-on-double.ts';

/** The rarer kinds of compose, on the hosts' real editors: passed on, without markup, in a window of its own. */

const mail = 'Dear Ana,\n\nThank you for Tuesday.\n\nSam';
const hosts: HostName[] = ['gmail', 'outlook'];

let browser: Browser;
let on: HostPage;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
afterEach(() => on.close());

/** Inserts, mends a word, and takes both back one by one; what is not the person's stays as it was, byte for byte. */
async function expectWholeJob(compose: HostCompose, rest: readonly string[]): Promise<void> {
  const before = await compose.html();
  for (const part of rest) expect(before).toContain(part);
  expect(await compose.beside()).toHaveLength(2);
  expect(await compose.insert(mail)).toBeNull();
  expect(await compose.text()).toBe(mail);
  const after = await compose.html();
  for (const part of rest) expect(after).toContain(part);
  expect((await compose.saved())?.text).toContain('Thank you for Tuesday.');
  expect(await compose.replace('Tuesday', 'your time')).toBeNull();
  expect(await compose.text()).toContain('Thank you for your time.');
  await compose.press('Control+z');
  expect(await compose.html()).toBe(after);
  await compose.press('Control+z');
  expect(await compose.html()).toBe(before);
  // Over words of the person's own: those alone are replaced.
  await compose.type('my own words');
  expect(await compose.insert(mail, 'replace')).toBeNull();
  expect(await compose.text()).toBe(mail);
  const replaced = await compose.html();
  for (const part of rest) expect(replaced).toContain(part);
  await compose.press('Control+z');
  expect(await compose.text()).toBe('my own words');
}

/** The markup of these elements of the body. */
function markup(compose: HostCompose, selector: string): Promise<string[]> {
  return compose.page
    .locator(`${compose.body} ${selector}`)
    .evaluateAll((all) => all.map((one) => one.outerHTML));
}

describe.each(hosts)('%s', (host) => {
  beforeEach(async () => {
    on = await openHostPage(browser, host);
  });

  it('a mail that is passed on: to nobody, and its header and words untouched', async () => {
    const compose = await on.open({ kind: 'reply', forward: true, to: [] });
    const quoted = await markup(compose, host === 'gmail' ? '.gmail_quote_container' : '#divRplyFwdMsg');
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toContain('Ana Roy');
    expect(await compose.context()).toMatchObject({
      kind: 'reply',
      recipients: [],
      subjectWritable: false,
      ownText: '',
    });
    await expectWholeJob(compose, quoted);
    expect((await compose.saved())?.subject).toMatch(/^Fwd?: /);
  });

  it.each<[string, Partial<ComposeOptions>]>([
    ['a new mail', { kind: 'new' }],
    ['a reply', { kind: 'reply' }],
  ])('%s in a window of its own', async (_, options) => {
    const first = await on.open({ kind: 'new', subject: '', ...options });
    const compose = await on.popOut(first);
    await expect.poll(() => first.page.locator(first.body).count()).toBe(0);
    const rest = await markup(compose, host === 'gmail' ? '.gmail_signature' : '#Signature');
    expect(rest).toHaveLength(1);
    const context = await compose.context();
    expect(context).toMatchObject({
      kind: options.kind,
      subjectWritable: options.kind === 'new',
      ownText: '',
    });
    expect(context.recipients.map(({ name }) => name)).toEqual(['Ana Roy']);
    await expectWholeJob(compose, rest);
    if (options.kind === 'new') {
      await compose.setSubject('Thank you');
      expect((await compose.saved())?.subject).toBe('Thank you');
    }
  });
});

describe('gmail, without markup', () => {
  beforeEach(async () => {
    on = await openHostPage(browser, 'gmail');
  });
  const signature = '<div>-- <br>Sam Doe<br>Data analyst<br>https://sam.example.com/</div>';

  it.each<[string, Partial<ComposeOptions>]>([
    ['a new mail', { kind: 'new' }],
    ['a reply', { kind: 'reply' }],
  ])('%s: the signature that nothing but two hyphens marks stays', async (_, options) => {
    const compose = await on.open({ kind: 'new', plainText: true, ...options });
    expect(await compose.context()).toMatchObject({ kind: options.kind, ownText: '' });
    await expectWholeJob(compose, [signature]);
  });

  it('a mail begun in bare text: ours stands above it', async () => {
    const body = 'first line<div><br></div><div>second line</div>';
    const compose = await on.open({ kind: 'new', plainText: true, body });
    const before = await compose.html();
    expect(await compose.context()).toMatchObject({ ownText: 'first line\n\nsecond line' });
    expect(await compose.insert(mail)).toBeNull();
    expect(await compose.text()).toBe(`${mail}\n\nfirst line\n\nsecond line`);
    await compose.press('Control+z');
    expect(await compose.html()).toBe(before);
  });

  it('a quote of lines behind “>” is not the person’s, nor is the line over it', async () => {
    const compose = await on.open({ kind: 'reply', plainText: true, signature: false });
    await on.page.click('.ajR');
    const quote = await markup(compose, 'div:has-text("> Hi Sam,")');
    expect(quote).toHaveLength(1);
    expect(await compose.context()).toMatchObject({ ownText: '' });
    await expectWholeJob(compose, quote);
  });

  it('a mail that is passed on is not the person’s, from the line of dashes on', async () => {
    const compose = await on.open({
      kind: 'reply',
      forward: true,
      plainText: true,
      signature: false,
      to: [],
    });
    const header = await markup(compose, 'div:has-text("Forwarded message")');
    expect(header).toHaveLength(1);
    expect(await compose.context()).toMatchObject({ ownText: '', recipients: [] });
    await expectWholeJob(compose, header);
  });

  it('what is sent has no markup', async () => {
    const compose = await on.open({ kind: 'new', plainText: true });
    expect(await compose.insert(mail)).toBeNull();
    expect((await compose.saved())?.html.replace(/<br>/g, '')).toMatch(/^<div dir="ltr">[^<]*<\/div>$/);
  });
});
