import { afterEach, expect, it } from 'vitest';
import { axClick } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  ana,
  type Desk,
  type DeskOptions,
  fillForm,
  goToFinding,
  insert,
  leaveDesk,
  type MailName,
  openDesk,
  openForm,
  typeInMail,
} from './person.ts';
import { sentLog } from './sent-log.ts';

/** The rarer kinds of mail, from notes to the log: passed on, and without markup. */

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

/** Every mail of the log, by how sure it is. */
async function logged(): Promise<string[]> {
  return (await sentLog(browser)).map(({ certainty }) => certainty);
}

const plainSignature = '-- <br>Sam Doe<br>Data analyst<br>https://sam.example.com/';

it.each<[string, MailName, DeskOptions, string]>([
  ['a new mail without markup', 'gmail', { plainText: true }, plainSignature],
  ['a reply without markup', 'gmail', { kind: 'reply', plainText: true }, plainSignature],
  [
    'a mail passed on without markup',
    'gmail',
    { kind: 'reply', forward: true, plainText: true },
    plainSignature,
  ],
  ['a mail passed on', 'gmail', { kind: 'reply', forward: true }, '---------- Forwarded message'],
  ['a mail passed on', 'outlook', { kind: 'reply', forward: true }, '<b>From:</b> Ana Roy'],
])(
  '%s in %s: notes to mail, one undo, an underline and its fix, and sent',
  async (_, mail, options, rest) => {
    desk = await openDesk(browser, sites, mail, options);
    const before = await desk.html();
    expect(before).toContain(rest);
    const subject = (await desk.saved())?.subject ?? (await desk.subject.inputValue());
    const form = await openForm(desk.page);
    expect(await form.getByLabel('Interviewer').inputValue()).toBe(ana.name);
    await fillForm(form);
    await insert(form, desk);
    // Nothing behind the mail has moved.
    const tail = before.slice(before.indexOf(rest));
    expect((await desk.html()).endsWith(tail)).toBe(true);
    await desk.page.waitForFunction(
      (body) => document.activeElement === body,
      await desk.body.elementHandle(),
    );
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => desk.html()).toBe(before);
    await desk.page.keyboard.press('Control+y');
    await expect.poll(() => desk.body.innerText()).toContain('churn model');
    await typeInMail(desk, 'Please answer ASAP. ');
    await goToFinding(desk, 'ASAP');
    await axClick(desk.page, 'button', 'Write “when you can”');
    await expect.poll(() => desk.body.innerText()).toContain('answer when you can.');
    expect((await desk.html()).endsWith(tail)).toBe(true);
    await desk.send.click();
    await expect.poll(logged).toEqual(['sent']);
    const [sent] = await desk.sent();
    expect(sent?.text).toContain('Please answer when you can.');
    if (options.kind === 'reply') expect(sent?.subject).toBe(subject);
  },
);

it.each<MailName>(['gmail', 'outlook'])(
  '%s, a mail that is passed on to nobody yet: nobody of the quoted mail is taken for the interviewer',
  async (mail) => {
    desk = await openDesk(browser, sites, mail, { kind: 'reply', forward: true, to: [] });
    const form = await openForm(desk.page);
    expect(await form.getByLabel('Interviewer').inputValue()).toBe('');
    await fillForm(form);
    await insert(form, desk);
    expect((await desk.saved())?.to).toEqual([]);
  },
);
