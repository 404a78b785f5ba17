import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import { type HostName, type HostPage, openHostPage } from './compose-on-double.ts';

/** What every host must do, on a page made of the host's real editor. */

const mail = 'Dear Ana,\n\nThank you for Tuesday’s talk <about> café & crème.\n\nKind regards,\nSam';
const hosts: HostName[] = ['gmail', 'outlook'];
const kinds = ['new', 'reply'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());

/** What the mail would be after the person's part, byte for byte: signature and quote. */
function rest(html: string): string {
  const at = html.search(
    /<br clear="all">|<span class="gmail_signature_prefix|<div id="(Signature|appendonsend)"/,
  );
  return at === -1 ? '' : html.slice(at);
}

describe.each(hosts)('%s', (name) => {
  let on: HostPage;
  beforeAll(async () => {
    on = await openHostPage(browser, name);
  });
  afterAll(() => on.close());

  describe.each(kinds)('%s mail', (kind) => {
    it.each([
      ['with a signature', true],
      ['without one', false],
    ])('takes a mail into an empty body %s, undone and redone in one step', async (_title, signature) => {
      const compose = await on.open({ kind, signature });
      const before = await compose.html();
      expect(await compose.insert(mail)).toBeNull();
      expect((await compose.text()).trim()).toBe(mail);
      const after = await compose.html();
      expect(rest(after)).toBe(rest(before));
      // The host's own saving has noticed, and what it would send holds our words.
      expect((await compose.saved())?.text).toContain('Thank you for Tuesday’s talk <about> café & crème.');
      await compose.press('Control+z');
      expect(await compose.html()).toBe(before);
      await compose.press('Control+y');
      expect(await compose.html()).toBe(after);
      await compose.close();
    });

    it('stands the mail above what was written, and undo leaves the written words', async () => {
      const compose = await on.open({ kind });
      await compose.type('my own words');
      // No pause: the person clicks Insert right after typing.
      expect(await compose.insert(mail, 'above')).toBeNull();
      expect(await compose.text()).toBe(`${mail}\n\nmy own words`);
      await compose.press('Control+z');
      expect(await compose.text()).toBe('my own words');
      // Outlook's editor keeps a step a word, so the rest of the typing may take several.
      for (const _word of ['my', 'own', 'words']) await compose.press('Control+z');
      expect(await compose.text()).toBe('');
      await compose.close();
    });

    it('replaces what was written when asked, and undo brings it back', async () => {
      const compose = await on.open({ kind });
      await compose.type('my own words');
      const before = await compose.html();
      expect(await compose.insert(mail, 'replace')).toBeNull();
      expect(await compose.text()).toBe(mail);
      expect(rest(await compose.html())).toBe(rest(before));
      await compose.press('Control+z');
      expect(await compose.html()).toBe(before);
      await compose.close();
    });

    it('applies a fix to the words it was made for, in one undo step', async () => {
      const compose = await on.open({ kind });
      expect(await compose.insert('Please answer ASAP.\n\nSam')).toBeNull();
      const before = await compose.html();
      expect(await compose.replace('ASAP', 'when you can')).toBeNull();
      expect(await compose.text()).toBe('Please answer when you can.\n\nSam');
      await compose.press('Control+z');
      expect(await compose.html()).toBe(before);
      await compose.close();
    });

    it('refuses a fix for words that are not there any more', async () => {
      const compose = await on.open({ kind });
      expect(await compose.insert('One line.')).toBeNull();
      const before = await compose.html();
      expect(await compose.replace('gone words', 'x')).toEqual({ kind: 'changed-meanwhile' });
      expect(await compose.html()).toBe(before);
      await compose.close();
    });

    it('says so when the compose has gone', async () => {
      const compose = await on.open({ kind });
      await compose.close();
      expect(await compose.insert(mail)).toEqual({ kind: 'compose-gone' });
    });

    it('reads the recipient, and an address only where the page has one', async () => {
      const compose = await on.open({ kind });
      const { recipients, ownText } = await compose.context();
      const address = name === 'gmail' ? 'ana.roy@acme.example' : null;
      expect(recipients).toEqual([{ name: 'Ana Roy', address }]);
      expect(ownText).toBe('');
      await compose.close();
    });

    it('reads no recipients from an empty field', async () => {
      const compose = await on.open({ kind: 'new', to: [] });
      expect((await compose.context()).recipients).toEqual([]);
      await compose.close();
    });
  });

  it('writes the subject of a new mail so that the host keeps it', async () => {
    const compose = await on.open({ kind: 'new' });
    expect((await compose.context()).subjectWritable).toBe(true);
    await compose.setSubject('Thank you – Data analyst');
    expect(await compose.insert(mail)).toBeNull();
    expect((await compose.saved())?.subject).toBe('Thank you – Data analyst');
    await compose.close();
  });

  it('never writes the subject of a reply, which would split the thread', async () => {
    const compose = await on.open({ kind: 'reply' });
    expect((await compose.context()).subjectWritable).toBe(false);
    await compose.setSubject('Another subject');
    expect(await compose.insert(mail)).toBeNull();
    expect((await compose.saved())?.subject).toMatch(/^Re: /);
    await compose.close();
  });
});
