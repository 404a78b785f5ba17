import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { type Desk, fillForm, insert, type MailName, openDesk, openForm } from './person.ts';

/** Shorthand in the form: a list in the mail, and a word on what is not in it. */

let browser: ExtensionBrowser;
let sites: ServedDoubles;
beforeAll(async () => {
  browser = await launchWithExtension();
  sites = await serveDoubles(browser.context);
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

let desk: Desk;
afterEach(() => desk.page.close());

const specific = 'Something specific you talked about';
const jotted = {
  Interviewer: 'Ana Roy',
  Company: 'Northwind',
  Role: 'ICU Nurse',
  'Your name': 'Sam Doe',
  [specific]: '12 beds, 1:2 ratio, 2 RNs short on nights; ECMO prog starts jan; boss seemed nice',
  'Why you fit': 'CRRT + vent competency, 3 yrs CTICU; charge nurse 6 mo',
};

it.each<MailName>(['gmail', 'outlook'])('stands in the mail as a list, line by line: %s', async (mail) => {
  desk = await openDesk(browser, sites, mail);
  const form = await openForm(desk.page);
  await fillForm(form, jotted);
  const text = await form.getByRole('textbox', { name: 'Email text' }).innerText();
  expect(text).toContain(
    ':\n- 12 beds, 1:2 ratio, 2 RNs short on nights\n- ECMO programme starts in January\n\n',
  );
  await insert(form, desk);
  const lines = ((await desk.saved())?.text ?? '').split('\n').map((line) => line.trim());
  expect(lines).toContain('- 12 beds, 1:2 ratio, 2 RNs short on nights');
  expect(lines).toContain('- Charge nurse 6 months');
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await desk.saved())?.text).not.toContain('12 beds');
});

it('says below the note what reads like a remark to oneself, and to a screen reader in the field', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, jotted);
  const remark = form.getByText('“boss seemed nice”');
  await remark.waitFor();
  const field = form.getByLabel(specific, { exact: true });
  expect(await field.getAttribute('aria-describedby')).toBe(await remark.getAttribute('id'));
  expect(await form.getByRole('textbox', { name: 'Email text' }).innerText()).not.toContain('nice');

  await field.fill('12 beds, 1:2 ratio; ECMO prog');
  await remark.waitFor({ state: 'detached' });
  expect(await field.getAttribute('aria-describedby')).toBeNull();
});
