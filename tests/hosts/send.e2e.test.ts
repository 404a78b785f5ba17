import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import type { HostName } from './compose-on-double.ts';
import { clicksSend, hostCloses, newMail, words } from './send-acts.ts';
import { others } from './send-lookalikes.ts';
import { schedules, sends } from './send-routes.ts';
import { letter, openSendingPage, type SendingPage } from './sending-on-double.ts';

/** When a mail counts as sent, and when it does not. */

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
  const left = (list: 'sent' | 'scheduled'): Promise<number> =>
    on.page.evaluate((own) => window.double[own]().length, list);
  const mail = (how: 'sent' | 'scheduled', body = words): unknown =>
    expect.objectContaining({ kind: 'mail-sent', letter, how, body });

  describe('is sent by', () => {
    it.each(sends[name])('%s', async (_, act, options) => {
      const compose = await on.open({ ...newMail, ...options });
      await act(compose);
      await compose.gone();
      await expect.poll(() => left('sent')).toBe(1);
      await expect.poll(() => compose.reports()).toEqual([mail('sent')]);
    });
  });

  describe('is scheduled by', () => {
    it.each(schedules[name])('%s', async (_, act, options) => {
      const compose = await on.open({ ...newMail, ...options });
      await act(compose);
      await compose.gone();
      await expect.poll(() => left('scheduled')).toBe(1);
      await expect.poll(() => compose.reports()).toEqual([mail('scheduled')]);
    });
  });

  describe('is not sent by', () => {
    it.each(others[name])('%s', async (_, act, options) => {
      const compose = await on.open({ ...newMail, ...options });
      await act(compose);
      await compose.gone();
      expect(await left('sent')).toBe(0);
      expect(await compose.reports()).toEqual([]);
    });

    it('a try that is refused, or asked about, while the compose stands', async () => {
      const compose = await on.open({ ...newMail, to: [] });
      await clicksSend(compose);
      await on.page.locator('[role="alertdialog"]').waitFor();
      expect(await compose.reports()).toEqual([]);
    });

    it('another compose’s being sent or scheduled, then going by itself', async () => {
      const ours = await on.open(newMail);
      const [, schedule] = schedules[name][0] ?? [];
      for (const sends of [clicksSend, schedule]) {
        const theirs = await on.open({ ...newMail, body: 'hello' }, false);
        await sends?.(theirs);
        await theirs.gone();
      }
      await hostCloses(ours);
      await ours.gone();
      expect(await ours.reports()).toEqual([]);
    });
  });

  it('reports the words as sent: what was changed since, without signature and quote', async () => {
    const compose = await on.open({ ...newMail, kind: 'reply' });
    await on.page.click(compose.parts.body, { position: { x: 40, y: 12 } });
    await on.page.keyboard.press('End');
    await on.page.keyboard.type(' Hello!');
    await on.page.keyboard.press('Control+Enter');
    await compose.gone();
    await expect.poll(() => compose.reports()).toEqual([mail('sent', 'Dear Ana, Hello!\nthank you.')]);
  });

  it('reports the subject, and the thread of a reply alone', async () => {
    const fresh = await on.open(newMail);
    await clicksSend(fresh);
    await fresh.gone();
    const place =
      name === 'gmail'
        ? /^https:\/\/mail\.google\.com\/mail\/u\/0\/#inbox\/\w{10,}$/
        : /^https:\/\/outlook\.live\.com\/mail\/0\/inbox\/id\/[\w-]+$/;
    const reply = await on.open({ ...newMail, kind: 'reply', body: 'Thank you for the news.' });
    await clicksSend(reply);
    await reply.gone();
    await expect
      .poll(() => reply.reports())
      .toEqual([
        expect.objectContaining({ subject: 'Thank you', thread: null }),
        expect.objectContaining({ thread: expect.stringMatching(place) }),
      ]);
  });
});
