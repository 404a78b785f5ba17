import { afterEach, describe, expect, it } from 'vitest';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, fillForm, insert, leaveDesk, type MailName, openDesk, openForm } from './person.ts';
import { sentLog } from './sent-log.ts';

/** From Send in the mail page to the log, and back by the host's own undo. The ways to send are in tests/hosts. */

ownBrowser();

/** Waits until the log is one entry of this certainty. */
function logged(certainty: string): Promise<void> {
  return expect.poll(() => sentLog(browser)).toEqual([expect.objectContaining({ certainty })]);
}

const undo: Record<MailName, string> = { gmail: '.b8 [role="button"]', outlook: '[role="status"] button' };

describe.each<MailName>(['gmail', 'outlook'])('in %s', (mail) => {
  let desk: Desk;
  afterEach(() => leaveDesk(desk));

  it('a mail is written when inserted, sent when it has gone, written again when undone', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await logged('written');
    await desk.send.click();
    await logged('sent');
    const [entry] = await sentLog(browser);
    expect(entry?.stage).toBe('thank-you');
    expect(entry?.body).toMatch(/^Dear Ana Roy,\n[\s\S]*Sam Doe$/);
    await desk.page.click(undo[mail]);
    await logged('written');
  });

  /** Has a press on Send lead nowhere but to what is done then. */
  async function written(then: 'goes on' | 'asks'): Promise<void> {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await logged('written');
    await desk.send.evaluate((send, what) => {
      const elsewhere = `${location.origin}/mail/elsewhere`;
      window.addEventListener(
        'click',
        (event) => {
          if (!send.contains(event.target as Node)) return;
          event.stopImmediatePropagation();
          // Not while the press is still on its way.
          if (what === 'goes on') requestAnimationFrame(() => location.assign(elsewhere));
        },
        { capture: true },
      );
    }, then);
    await desk.send.click();
  }

  it('a page that goes elsewhere by itself after Send, the mail still on it, has sent it', async () => {
    const gone = browser.context.waitForEvent('request', (asked) => asked.url().endsWith('/elsewhere'));
    await written('goes on');
    await gone;
    await logged('sent');
    const [entry] = await sentLog(browser);
    expect(entry?.body).toMatch(/^Dear Ana Roy,/);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['loads it anew', () => desk.page.reload()],
    ['goes to another address', () => desk.page.goto(sites[mail].address())],
    [
      'closes it',
      () => Promise.all([desk.page.waitForEvent('close'), desk.page.close({ runBeforeUnload: true })]),
    ],
  ])('a page that stands still after Send until the person %s has not', async (_, leave) => {
    await written('asks');
    await leave();
    // By the time a form has opened elsewhere, all that was said before is in the log.
    const other = await openDesk(browser, sites, mail);
    await openForm(other.page);
    await logged('written');
    await other.page.close();
  });
});
