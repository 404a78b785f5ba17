import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { type Desk, leaveDesk, type MailName, openDesk, openForm } from './person.ts';

/** A mail that gets its people while the form over it is open: filled in late by the host, or chosen by the person. */

ownBrowser();

let desk: Desk;
afterEach(() => leaveDesk(desk));

const interviewer = (form: Frame): Promise<string> => form.getByLabel('Interviewer').inputValue();
const hasFocus = (form: Frame, label: string): Promise<boolean> =>
  form.getByLabel(label, { exact: true }).evaluate((field) => document.activeElement === field);

/** Puts the host's recipients in without a click or a key: the form keeps the focus. */
function fillIn(mail: MailName, name: string, address: string): Promise<void> {
  return desk.page.evaluate(
    ([host, who, at]) => {
      const chip = document.createElement(host === 'gmail' ? 'div' : 'span');
      chip.textContent = who;
      if (host === 'gmail') {
        chip.setAttribute('role', 'option');
        chip.dataset.name = who;
        chip.dataset.hovercardId = at;
        document.querySelector('.anm[name="to"] [role="listbox"] > div')?.replaceChildren(chip);
      } else {
        chip.className = 'individualText-9';
        chip.title = at;
        const pill = document.createElement('span');
        pill.className = 'textContainer-7';
        pill.title = at;
        pill.append(chip);
        document.querySelector('[id$="_TO"] [contenteditable="true"]')?.replaceChildren(pill);
      }
    },
    [mail, name, address] as const,
  );
}

describe.each<MailName>(['gmail', 'outlook'])('in %s', (mail) => {
  it('an untouched form learns whom the mail is to, and the focus stays', async () => {
    desk = await openDesk(browser, sites, mail, { to: [] });
    const form = await openForm(desk.page);
    expect(await interviewer(form)).toBe('');
    await form.getByLabel('Role', { exact: true }).focus();
    await fillIn(mail, 'Jun Park', 'jun@contoso.example');
    await expect.poll(() => interviewer(form)).toBe('Jun Park');
    expect(await form.getByLabel('Company').inputValue()).toBe('Contoso');
    expect(await hasFocus(form, 'Role')).toBe(true);
  });

  it('what was typed stays, what was not is learned, and the caret with it', async () => {
    desk = await openDesk(browser, sites, mail, { to: [] });
    const form = await openForm(desk.page);
    await form.getByLabel('Company', { exact: true }).fill('Acme');
    await form.getByLabel('Why you fit').fill('my own');
    await form.getByLabel('Why you fit').press('End');
    await fillIn(mail, 'Jun Park', 'jun@contoso.example');
    await expect.poll(() => interviewer(form)).toBe('Jun Park');
    await desk.page.keyboard.type(' words');
    expect(await form.getByLabel('Why you fit').inputValue()).toBe('my own words');
    expect(await form.getByLabel('Company', { exact: true }).inputValue()).toBe('Acme');
    await fillIn(mail, 'Ida Holm', 'ida@fabrikam.example');
    await expect.poll(() => interviewer(form)).toBe('Ida Holm');
    expect(await form.getByLabel('Company', { exact: true }).inputValue()).toBe('Acme');
    expect(await form.getByLabel('Why you fit').inputValue()).toBe('my own words');
  });

  it('an interviewer that was typed is not replaced', async () => {
    desk = await openDesk(browser, sites, mail, { to: [] });
    const form = await openForm(desk.page);
    await form.getByLabel('Interviewer').fill('Leo Marsh');
    await fillIn(mail, 'Jun Park', 'jun@contoso.example');
    await expect.poll(() => form.getByLabel('Company', { exact: true }).inputValue()).toBe('Contoso');
    expect(await interviewer(form)).toBe('Leo Marsh');
  });
});
