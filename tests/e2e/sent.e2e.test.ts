import { afterEach, describe, expect, it } from 'vitest';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, fillForm, insert, type MailName, openDesk, openForm } from './person.ts';
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
  afterEach(() => desk.page.close());

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
});
