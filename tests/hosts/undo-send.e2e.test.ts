import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import type { HostName } from './compose-on-double.ts';
import { clicksSend, newMail, words } from './send-acts.ts';
import { schedules } from './send-routes.ts';
import { ana, letter, openSendingPage, type SendingPage } from './sending-on-double.ts';

/** A sent mail that comes back by the host's own undo. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());

describe.each<HostName>(['gmail', 'outlook'])('%s', (name) => {
  let on: SendingPage;
  beforeEach(async () => {
    on = await openSendingPage(browser, name);
  });
  afterEach(() => on.close());
  const mail = (how: 'sent' | 'scheduled', body = words): unknown =>
    expect.objectContaining({ kind: 'mail-sent', letter, how, body });

  describe('undone', () => {
    const undo = name === 'gmail' ? '.b8 [role="button"]' : '[role="status"] button';
    const again = name === 'gmail' ? '[g_editable="true"]' : '[role="textbox"][aria-multiline="true"]';
    const sendAgain = name === 'gmail' ? '.aoO[role="button"]' : '[id$="__primaryActionButton"]';
    const unsent = { kind: 'mail-unsent', letter };

    it.each(['new', 'reply'] as const)('a %s mail is taken back, and can be sent anew', async (kind) => {
      const compose = await on.open({ ...newMail, kind });
      await clicksSend(compose);
      await compose.gone();
      await on.page.click(undo);
      await on.page.locator(again).waitFor();
      await expect.poll(() => compose.reports()).toEqual([mail('sent'), unsent]);
      // A window that is still opening puts the caret to its start when it is done.
      await on.page.evaluate(() => window.double.settled(window.double.composes()[0] ?? ''));
      await on.page.click(again, { position: { x: 40, y: 12 } });
      await on.page.keyboard.press('End');
      await on.page.keyboard.type(' Really.');
      await on.page.click(sendAgain);
      await on.page.locator(again).waitFor({ state: 'detached' });
      await expect
        .poll(() => compose.reports())
        .toEqual([mail('sent'), unsent, mail('sent', 'Dear Ana, Really.\nthank you.')]);
    });

    it('a scheduled mail is taken back', async () => {
      const compose = await on.open(newMail);
      await schedules[name][0]?.[1](compose);
      await compose.gone();
      await on.page.click(undo);
      await on.page.locator(again).waitFor();
      await expect.poll(() => compose.reports()).toEqual([mail('scheduled'), unsent]);
    });

    it('a mail of the same words that was open before is not this one', async () => {
      const twin = await on.open(newMail, false);
      const compose = await on.open(newMail);
      await clicksSend(compose);
      await compose.gone();
      await on.page.click(twin.parts.body, { position: { x: 40, y: 12 } });
      await expect.poll(() => compose.reports()).toEqual([mail('sent')]);
    });

    it('words that come a moment after their window are taken back too', async () => {
      const compose = await on.open(newMail);
      await clicksSend(compose);
      await compose.gone();
      const late = await on.open({ kind: 'new', to: [ana], subject: 'Thank you', signature: false }, false);
      await expect.poll(() => compose.reports()).toEqual([mail('sent')]);
      await on.page.locator(late.parts.body).evaluate((body) => {
        body.textContent = 'Dear Ana, thank you.';
      });
      await expect.poll(() => compose.reports()).toEqual([mail('sent'), unsent]);
    });

    it('other words in a new compose, or the same ones typed there, are a new mail', async () => {
      const compose = await on.open({ ...newMail, subject: '', body: '<div>short</div>' });
      await clicksSend(compose);
      await compose.gone();
      const other = await on.open({ kind: 'new', to: [ana] }, false);
      await on.page.click(other.parts.body, { position: { x: 40, y: 12 } });
      await on.page.keyboard.type('short');
      expect(await on.page.locator(other.parts.body).innerText()).toContain('short');
      await expect.poll(() => compose.reports()).toEqual([mail('sent', 'short')]);
    });
  });
});
