import { afterEach, describe, expect, it } from 'vitest';
import { type AxNode, axFind, axGone, axTree } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  type Desk,
  example,
  followUp,
  formReady,
  goToFinding,
  leaveDesk,
  type MailName,
  openDesk,
  openForm,
  typeInMail,
} from './person.ts';

/** The whole job without a mouse, and what a screen reader is told on the way. */

ownBrowser();

/** The name of the card over “ASAP”. */
const card = 'Leave the clock to them';

let desk: Desk;
afterEach(() => leaveDesk(desk));

const press = (key: string): Promise<void> => desk.page.keyboard.press(key);

/** The node of the mail page that has the focus; the deepest, where several say so. */
async function focused(): Promise<AxNode | undefined> {
  return (await axTree(desk.page)).filter((node) => node.focused && node.role !== 'RootWebArea').at(-1);
}

describe.each<MailName>(['gmail', 'outlook'])('in %s, by keyboard alone', (mail) => {
  it('goes from the body to our button, through the form, back to the mail, and mends a finding', async () => {
    desk = await openDesk(browser, sites, mail);
    // From here on nothing is pointed at.
    await desk.body.focus();
    await axFind(desk.page, 'button', followUp);
    const isOurs = (): Promise<boolean> =>
      desk.page.evaluate(() => document.activeElement?.hasAttribute('data-room') ?? false);
    let stops = 0;
    // In Gmail the body's own Tab leads to Send and on; in Outlook the row with Send stands above the body.
    const way = mail === 'gmail' ? 'Tab' : 'Shift+Tab';
    while (!(await isOurs()) && stops < 20) {
      await press(way);
      stops += 1;
    }
    const button = await focused();
    expect([button?.role, button?.name]).toEqual(['button', 'Write an interview follow-up']);

    await press('Enter');
    const form = await formReady(desk.page);
    const active = (): Promise<string> =>
      form.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (
          element?.labels?.[0]?.textContent ??
          element?.getAttribute('aria-label') ??
          element?.textContent ??
          ''
        ).trim();
      });
    // The first field nobody knows yet: Outlook shows no address to guess the company from.
    const first = mail === 'gmail' ? ['Role'] : ['Company', 'Role'];
    await expect.poll(active).toBe(first[0]);
    const path: string[] = [];
    const wanted = { ...example };
    for (let stop = 0; stop < 60; stop += 1) {
      const name = await active();
      path.push(name);
      const value = wanted[name as keyof typeof wanted];
      if (value !== undefined) {
        await press('Control+a');
        await desk.page.keyboard.type(value);
        delete wanted[name as keyof typeof wanted];
      }
      if (name === 'Insert') break;
      await press('Tab');
    }
    for (const known of ['Interviewer', 'Company'] as const) {
      if (!first.includes(known)) delete wanted[known];
    }
    expect(wanted).toEqual({});
    // The order of the eye: facts, notes, the mail, what to do with it.
    const order = [
      ...first,
      'Your name',
      'Something specific you talked about',
      'Why you fit',
      'Subject',
      'Insert',
    ];
    expect(path.filter((name) => order.includes(name))).toEqual(order);
    expect(path).not.toContain('');

    await press('Enter');
    await desk.page.waitForFunction(
      (body) => document.activeElement === body && body?.textContent?.includes('churn model'),
      await desk.body.elementHandle(),
    );
    await typeInMail(desk, 'Please answer ASAP. ');
    await axFind(desk.page, 'button', /findings: [1-9]$/);
    await announced();

    await goToFinding(desk, 'ASAP');
    await axFind(desk.page, 'dialog', card);
    await expect.poll(async () => (await focused())?.name).toBe('Write “when you can”');
    for (const stop of ['Dismiss', 'Stop checking this']) {
      await press('Tab');
      await expect.poll(async () => (await focused())?.name).toBe(stop);
    }
    await press('Escape');
    await axGone(desk.page, 'dialog', card);
    await press('F8');
    await expect.poll(async () => (await focused())?.name).toBe('Write “when you can”');
    await press('Enter');
    await axGone(desk.page, 'dialog', card);
    await desk.page.waitForFunction(
      (body) => body?.textContent?.includes('answer when you can.'),
      await desk.body.elementHandle(),
    );
    await desk.page.waitForFunction(
      () => ![...CSS.highlights].some(([, ranges]) => [...ranges].some((range) => String(range) === 'ASAP')),
    );
    await announced();
    expect((await desk.saved())?.text).toContain('Please answer when you can.');
    // Escape on the card is heard by a page that listens in capture: it comes before us.
    const heard = await desk.page.evaluate(() => window.double.shortcuts());
    expect(heard.filter((key) => key !== 'Escape')).toEqual([]);
  }, 120_000);
});

/** Waits until the live region of ours says as many findings as stand on our button. */
async function announced(): Promise<void> {
  const saysSo = async (): Promise<boolean> => {
    const tree = await axTree(desk.page);
    const button = tree.find(({ role, name }) => role === 'button' && followUp.test(name));
    const count = button?.name.match(/\d+$/)?.[0];
    const sentence = count
      ? `Findings in this email: ${count}. Press F8 to go through them.`
      : 'Nothing left to mend in this email.';
    return button !== undefined && tree.some(({ name }) => name === sentence);
  };
  await expect.poll(saysSo).toBe(true);
}

it('keeps the focus in the form where a button or a question takes itself away', async () => {
  desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  const active = (): Promise<string> =>
    form.evaluate(() => document.activeElement?.closest('li, [data-field], button')?.textContent ?? '');
  const hit = async (name: string | RegExp): Promise<void> => {
    await form.getByRole('button', { name }).first().focus();
    await press('Enter');
  };
  await form.getByLabel('Why you fit').fill('I demand an answer');
  const finding = form.locator('.finding', { hasText: 'demand' });
  await finding.getByRole('button', { name: 'Ignore' }).focus();
  await press('Enter');
  await finding.waitFor({ state: 'detached' });
  await expect.poll(() => form.evaluate(() => document.activeElement?.closest('.mail') !== null)).toBe(true);

  await form.getByLabel('Role').focus();
  await press('Control+Enter');
  await form.getByRole('alertdialog').waitFor();
  // It takes the focus once it is drawn.
  await form.waitForFunction(() => document.activeElement?.closest('[role="alertdialog"]'));
  await press('Escape');
  await form.getByRole('alertdialog').waitFor({ state: 'detached' });
  await expect
    .poll(() => form.evaluate(() => document.activeElement?.getAttribute('data-field')))
    .toBe('role');

  await hit(/^Template:/);
  await form.getByText('Edit template', { exact: true }).waitFor();
  await press('Tab');
  await press('Escape');
  await expect.poll(active).toBe('A considered thank-you');
  await hit('Other ways');
  await form.getByRole('dialog', { name: 'Other ways' }).waitFor();
  await press('Escape');
  await expect.poll(active).toBe('Other ways');
  expect(await form.getByLabel('Role').isVisible()).toBe(true);
});
