import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { ana, clickInto, type Desk, example, fillForm, leaveDesk, openDesk, openForm } from './person.ts';

let profile: string;
let browser: ExtensionBrowser;
let sites: ServedDoubles;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});
beforeEach(() => browser.forget());

async function launch(): Promise<void> {
  browser = await launchWithExtension({ profile });
  sites = await serveDoubles(browser.context);
}

let desk: Desk;
afterEach(() => leaveDesk(desk));

const specific = 'Something specific you talked about';

it('is filled from what the compose shows', async () => {
  desk = await openDesk(browser, sites, 'gmail', {
    to: [{ name: 'Roy, Ana', address: 'ana.roy@acme-robotics.com' }],
  });
  const form = await openForm(desk.page);
  expect(await form.getByLabel('Interviewer').inputValue()).toBe('Ana Roy');
  expect(await form.getByLabel('Company').inputValue()).toBe('Acme Robotics');
});

it('takes no company from a free-mail address, and lets every guess be overwritten', async () => {
  desk = await openDesk(browser, sites, 'gmail', { to: [{ name: 'Ana Roy', address: 'ana.roy@gmail.com' }] });
  const form = await openForm(desk.page);
  expect(await form.getByLabel('Company').inputValue()).toBe('');
  await form.getByLabel('Interviewer').fill('Dr. Ana Roy');
  await form.getByText('Dear Dr. Roy,').waitFor();
});

it('puts the caret into the first empty field', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await form.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('input, textarea'));
  const value = await form.evaluate(() => (document.activeElement as HTMLInputElement).value);
  expect(value).toBe('');
});

it('closes with Escape and gives the caret back where it was', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  await desk.type('one two');
  for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('ArrowLeft');
  const form = await openForm(desk.page);
  await form.getByLabel(specific).press('Escape');
  await desk.page.waitForFunction((body) => document.activeElement === body, await desk.body.elementHandle());
  await desk.page.keyboard.type('and ');
  expect((await desk.saved())?.text).toContain('one and two');
});

it('lists a finding, says why, and mends it with one click that undo takes back', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  const mail = form.getByRole('textbox', { name: 'Email text' });
  await clickInto(form, mail);
  await desk.page.keyboard.press('Control+Home');
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' please reply ASAP.');
  await form.getByText('Leave the clock to them').waitFor();
  await form.getByRole('button', { name: 'Write “when you can”' }).click();
  await form.getByText('Leave the clock to them').waitFor({ state: 'detached' });
  await expect.poll(() => mail.innerText()).toContain('please reply when you can.');
  await mail.press('Control+z');
  await form.getByText('Leave the clock to them').waitFor();
  await expect.poll(() => mail.innerText()).toContain('please reply ASAP.');
});

it('keeps what was changed by hand when the notes change, until the person asks', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  const mail = form.getByRole('textbox', { name: 'Email text' });
  await clickInto(form, mail);
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type(' P.S. See you soon.');
  await form.getByLabel('Next step').fill('send the slides on Monday');
  const rebuild = form.getByRole('button', { name: 'Rebuild from notes' });
  await rebuild.waitFor();
  expect(await mail.innerText()).toContain('P.S. See you soon.');
  await rebuild.click();
  await expect.poll(() => mail.innerText()).not.toContain('P.S.');
});

it('saves a version, offers it first, renames and deletes it', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  let form = await openForm(desk.page);
  await fillForm(form);
  const mail = form.getByRole('textbox', { name: 'Email text' });
  await clickInto(form, mail);
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type('\nWith a wave');
  await form.getByRole('button', { name: /^Template:/ }).click();
  await form.getByText('Save as my version').click();
  await form.getByLabel('Name', { exact: true }).fill('With a wave');
  await form.getByRole('button', { name: 'Save version' }).click();
  await form.getByText(/is saved/).waitFor();
  await form.getByLabel(specific).press('Escape');
  await desk.page.close();

  // Another employer: the version comes first, with that employer's names in it.
  desk = await openDesk(browser, sites, 'gmail', {
    to: [{ name: 'Jun Park', address: 'jun@contoso.example' }],
  });
  form = await openForm(desk.page);
  await fillForm(form, { Role: 'Engineer', 'Your name': 'Sam Doe' });
  const made = form.getByRole('textbox', { name: 'Email text' });
  await expect.poll(() => made.innerText()).toContain('Engineer');
  const text = await made.innerText();
  expect(text).toContain('With a wave');
  expect(text).toContain('Jun Park');
  expect(text).not.toContain(ana.name);
});

it('has kept a key before it has drawn what that changed', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form, example);
  await form.getByLabel('Next step').focus();
  await form.evaluate(() => {
    // The first thing that is drawn takes long.
    let isSlow = true;
    const slow = (): void => {
      const began = performance.now();
      while (isSlow && performance.now() - began < 2_000);
      isSlow = false;
    };
    for (const [kind, ways] of [
      [Node.prototype, ['insertBefore', 'appendChild', 'removeChild']],
      [Element.prototype, ['setAttribute', 'removeAttribute', 'replaceChildren', 'remove']],
    ] as const) {
      for (const way of ways) {
        const draw = Reflect.get(kind, way) as (...given: unknown[]) => unknown;
        Reflect.set(kind, way, function drawSlowly(this: Node, ...given: unknown[]) {
          slow();
          return draw.apply(this, given);
        });
      }
    }
  });
  let isDrawn = false;
  const pressed = desk.page.keyboard.press('p').then(() => {
    isDrawn = true;
  });
  await expect.poll(() => keptNotes(browser)).toMatchObject([{ nextStep: 'p' }]);
  expect(isDrawn).toBe(false);
  await pressed;
});

// The last, as a browser begun again with a used profile is slow to give a frame the keys.
it('keeps half-filled notes when the form, the compose and the browser are closed', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  let form = await openForm(desk.page);
  await fillForm(form, example);
  await form.getByLabel(specific).press('Escape');
  form = await openForm(desk.page);
  expect(await form.getByLabel(specific).inputValue()).toBe(example[specific]);

  await form.getByLabel('Next step').fill('portfolio by Friday');
  await desk.close();
  await desk.page.close();
  desk = await openDesk(browser, sites, 'gmail');
  form = await openForm(desk.page);
  expect(await form.getByLabel('Next step').inputValue()).toBe('portfolio by Friday');

  await browser.close();
  await launch();
  desk = await openDesk(browser, sites, 'gmail');
  form = await openForm(desk.page);
  expect(await form.getByLabel(specific).inputValue()).toBe(example[specific]);
  expect(await form.getByLabel('Next step').inputValue()).toBe('portfolio by Friday');
});

/** The notes of every letter, read from where the form is not: its own pages are as busy as it is. */
async function keptNotes({ context }: ExtensionBrowser): Promise<unknown[]> {
  const [worker] = context.serviceWorkers();
  const all = await worker?.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.get(
      null,
    ),
  );
  return Object.entries(all ?? {}).flatMap(([key, value]) =>
    key.startsWith('letter:') ? [(value as { notes: unknown }).notes] : [],
  );
}
