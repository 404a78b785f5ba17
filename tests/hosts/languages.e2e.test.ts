import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import type { DoubleOptions } from '../doubles/double.ts';
import { type HostName, openHostPage } from './compose-on-double.ts';
import { letter, openSendingPage } from './sending-on-double.ts';

/** The hosts where every label, tooltip and quote header is in another language. */

const mail = 'Dear Ana,\n\nThank you for Tuesday.\n\nSam';
const languages = ['en', 'de', 'fr', 'ja', 'ar'] as const satisfies ReadonlyArray<DoubleOptions['language']>;
const hosts: HostName[] = ['gmail', 'outlook'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());

describe.each(hosts.flatMap((host) => languages.map((language) => [host, language] as const)))(
  '%s in %s',
  (host, language) => {
    it.each(['new', 'reply'] as const)('a %s mail is read, written and undone', async (kind) => {
      const on = await openHostPage(browser, host, { language });
      const compose = await on.open({ kind });
      // A trimmed quote is opened, so that its header, in that language, stands in the body.
      const trimmed = on.page.locator('.ajR');
      if ((await trimmed.count()) > 0) await trimmed.click();
      const before = await compose.html();
      const rest = await on.page.evaluate(keepable);
      expect(rest.length).toBe(kind === 'new' ? 1 : 2);
      const context = await compose.context();
      expect(context).toMatchObject({ kind, ownText: '', subjectWritable: kind === 'new' });
      expect(context.recipients.map(({ name }) => name)).toEqual(['Ana Roy']);
      expect(await compose.insert(mail)).toBeNull();
      expect(await compose.text()).toBe(mail);
      const after = await compose.html();
      for (const part of rest) expect(after).toContain(part);
      await compose.press('Control+z');
      expect(await compose.html()).toBe(before);
      await on.close();
    });

    it('a mail that is sent is noticed', async () => {
      const on = await openSendingPage(browser, host, { language });
      const compose = await on.open({
        kind: 'new',
        to: [{ name: 'Ana Roy', address: 'ana.roy@acme.example' }],
        subject: 'Thank you',
        body: '<div>Dear Ana, thank you.</div>',
      });
      await on.page.click(compose.parts.send);
      await compose.gone();
      await expect
        .poll(() => compose.reports())
        .toEqual([
          expect.objectContaining({ kind: 'mail-sent', letter, how: 'sent', body: 'Dear Ana, thank you.' }),
        ]);
      await on.close();
    });
  },
);

/** Signature and quote, as they would be sent. Runs in the page. */
function keepable(): string[] {
  const parts = document.querySelectorAll(
    '[g_editable] [data-smartmail], [g_editable] .gmail_quote_container, [role="textbox"] #Signature, #divRplyFwdMsg',
  );
  return [...parts].map((part) => part.outerHTML);
}
