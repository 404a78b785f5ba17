import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axClick, axCount, axFind } from './ax.ts';
import {
  type Desk,
  type DeskOptions,
  fillForm,
  followUp,
  goToFinding,
  insert,
  type MailName,
  openDesk,
  openForm,
  popOut,
  typeInMail,
} from './person.ts';
import { sentLog } from './sent-log.ts';

/** Mails in windows of their own, on the hosts' real editors: the whole job, and what is known once the window has gone. */

let browser: ExtensionBrowser;
let sites: ServedDoubles;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.forget();
  sites = await serveDoubles(browser.context);
});
afterEach(() => browser.context.unrouteAll());

/** Every mail of the log, by how sure it is. */
async function logged(): Promise<string[]> {
  return (await sentLog(browser)).map(({ certainty }) => certainty);
}

/** The window may close before the key has come up again. */
async function pressesKeys({ page, body }: Desk): Promise<void> {
  await body.focus();
  await page.keyboard.press('Control+Enter').catch(() => {});
}

/** Clicks what closes the window, maybe before the click is answered for; whether it has closed is awaited apart. */
async function clicks(button: Desk['send']): Promise<void> {
  await button.click().catch((error: unknown) => {
    if (!button.page().isClosed()) throw error;
  });
}

const undo: Record<MailName, string> = { gmail: '.b8 [role="button"]', outlook: '[role="status"] button' };

describe.each<MailName>(['gmail', 'outlook'])('in a window of %s', (mail) => {
  let opener: Desk;
  let desk: Desk;
  afterEach(() => opener.page.close());

  async function written(options: DeskOptions = {}): Promise<void> {
    opener = await openDesk(browser, sites, mail, options);
    desk = await popOut(opener, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await expect.poll(logged).toEqual(['written']);
  }
  const gone = (): Promise<unknown> =>
    desk.page.isClosed() ? Promise.resolve() : desk.page.waitForEvent('close');

  it('one button, the form, one undo for mail and subject, an underline and its fix', async () => {
    opener = await openDesk(browser, sites, mail);
    desk = await popOut(opener, mail);
    await axFind(desk.page, 'button', followUp);
    expect(await axCount(desk.page, 'button', followUp)).toBe(1);
    const before = await desk.html();
    const form = await openForm(desk.page);
    expect(await form.getByLabel('Interviewer').inputValue()).toBe('Ana Roy');
    await fillForm(form);
    await insert(form, desk);
    await expect.poll(() => desk.subject.inputValue()).not.toBe('');
    await desk.page.waitForFunction(
      (body) => document.activeElement === body,
      await desk.body.elementHandle(),
    );
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => desk.subject.inputValue()).toBe('');
    await expect.poll(() => desk.html()).toBe(before);
    await desk.page.keyboard.press('Control+y');
    await expect.poll(() => desk.body.innerText()).toContain('churn model');
    await typeInMail(desk, 'Please answer ASAP. ');
    await goToFinding(desk, 'ASAP');
    await axClick(desk.page, 'button', 'Write “when you can”');
    await expect.poll(() => desk.body.innerText()).toContain('answer when you can.');
  });

  it.each<[string, (desk: Desk) => Promise<unknown>]>([
    ['a click on Send', ({ send }) => clicks(send)],
    ['Ctrl+Enter', pressesKeys],
  ])('%s, and the window closes itself: the mail is logged as sent', async (_, send) => {
    await written();
    const closed = gone();
    await send(desk);
    await closed;
    await expect.poll(() => opener.sent()).toHaveLength(1);
    await expect.poll(logged).toEqual(['sent']);
  });

  it('the same, when the background has gone to sleep meanwhile', async () => {
    await written();
    const workers = await browser.context.newCDPSession(browser.welcome);
    await workers.send('ServiceWorker.enable');
    await workers.send('ServiceWorker.stopAllWorkers');
    const closed = gone();
    await clicks(desk.send);
    await closed;
    await expect.poll(logged).toEqual(['sent']);
    await workers.detach();
  });

  it('and brought back by the host’s undo, in the page that is left: written again, and sent as one', async () => {
    await written();
    const closed = gone();
    await clicks(desk.send);
    await closed;
    await expect.poll(logged).toEqual(['sent']);
    await opener.page.click(undo[mail]);
    await expect.poll(logged).toEqual(['written']);
    const key = await opener.page.evaluate(() => window.double.composes().at(-1) ?? '');
    const parts = await opener.page.evaluate((own) => window.double.parts(own), key);
    // Gmail puts the caret at the start once the recipients are in, wherever a person has put it.
    await opener.page.evaluate((own) => window.double.settled(own), key);
    await opener.page.click(parts.body, { position: { x: 40, y: 12 } });
    await opener.page.keyboard.type('Hello! ');
    await opener.page.click(parts.send);
    await expect.poll(logged).toEqual(['sent']);
    expect((await sentLog(browser))[0]?.body).toContain('Hello! ');
  });

  it('discarded, and the window closes itself: it stays written', async () => {
    await written();
    const closed = gone();
    await clicks(desk.discard);
    await closed;
    await answered(opener);
    expect(await logged()).toEqual(['written']);
  });

  it('refused, and the person closes the window: it stays written', async () => {
    await written({ to: [] });
    await desk.send.click();
    await desk.page.locator('[role="alertdialog"]').waitFor();
    const closed = gone();
    await desk.page.close({ runBeforeUnload: true });
    await closed;
    await answered(opener);
    expect(await opener.sent()).toEqual([]);
    expect(await logged()).toEqual(['written']);
  });
});

/** Opens a form on another compose: by then the background has answered all that was said before. */
async function answered({ page }: Desk): Promise<void> {
  await page.evaluate(() => window.double.openCompose({ kind: 'new' }));
  await openForm(page);
}
