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
  // No word of it can be read for sure: of what can, sentences are made.
  [specific]: 'ptx rtd ctr; frl pkt 4; grq mts zk; boss seemed nice',
};

it.each<MailName>(['gmail', 'outlook'])('stands in the mail as a list, line by line: %s', async (mail) => {
  desk = await openDesk(browser, sites, mail);
  const form = await openForm(desk.page);
  await fillForm(form, jotted);
  await expect
    .poll(() => form.getByRole('textbox', { name: 'Email text' }).innerText())
    .toMatch(/:\n- ptx rtd ctr\n- frl pkt 4\n- grq mts zk\n\n/i);
  await insert(form, desk);
  const lines = ((await desk.saved())?.text ?? '').split('\n').map((line) => line.trim());
  expect(lines).toContain('- frl pkt 4');
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await desk.saved())?.text).not.toContain('frl pkt');
});

it('says below the note what reads like a remark to oneself, and to a screen reader in the field', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, jotted);
  const remark = form.getByText('Not in the mail, as it reads like a remark to yourself: “boss seemed nice”');
  await remark.waitFor();
  const field = form.getByLabel(specific, { exact: true });
  await field.blur();
  const [first] = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  expect(first).toBe(await remark.getAttribute('id'));
  expect(await form.getByRole('textbox', { name: 'Email text' }).innerText()).not.toContain('nice');

  await field.fill('the churn dashboard');
  await remark.waitFor({ state: 'detached' });
  await field.blur();
  expect(await field.getAttribute('aria-describedby')).toBeNull();
});
