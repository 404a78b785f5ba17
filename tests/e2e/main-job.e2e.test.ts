import { afterEach, describe, expect, it } from 'vitest';
import { browser, ownBrowser, sites } from './own-browser.ts';
import { ana, type Desk, fillForm, insert, leaveDesk, type MailName, openDesk, openForm } from './person.ts';

ownBrowser();

// Nobody but the doubles was ever asked for anything.
afterEach(() => expect(sites.strays).toEqual([]));

/** Signature and quote, as they stand in the markup of either double. */
function rest(html: string): string {
  const at = html.search(/<br clear="all">|<div id="(?:Signature|appendonsend)"/);
  return at === -1 ? '' : html.slice(at);
}

/** What of ours could be found in a mail: element names, attributes, the form's words. */
const traces = /duly|highlight|data-room|shadow|follow-up<|<duly/i;

const kinds: Array<[MailName, 'new' | 'reply']> = [
  ['gmail', 'new'],
  ['gmail', 'reply'],
  ['outlook', 'new'],
  ['outlook', 'reply'],
];

describe.each(kinds)('in %s, a %s mail', (mail, kind) => {
  let desk: Desk;
  afterEach(() => leaveDesk(desk));

  it('goes from the button to a mail the host has saved, and back with one Ctrl+Z', async () => {
    desk = await openDesk(browser, sites, mail, { kind });
    const before = await desk.html();
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);

    const subject = async (): Promise<string | undefined> => (await desk.saved())?.subject;
    if (kind === 'new') await expect.poll(subject).toBe('Thank you for the Data Analyst interview');
    else await expect.poll(subject).toMatch(/^Re: /);
    const saved = await desk.saved();
    expect(saved?.text).toContain('Dear Ana Roy,');
    expect(saved?.text).toContain('the churn dashboard');
    expect(saved?.text).toContain('I built a churn model at Contoso');
    expect(rest(await desk.html())).toBe(rest(before));
    expect(saved?.html).not.toMatch(traces);

    await desk.page.keyboard.press('Control+z');
    await desk.page.waitForFunction(
      (body) => !body?.textContent?.includes('churn model'),
      await desk.body.elementHandle(),
    );
    await expect.poll(() => desk.html()).toBe(before);
    if (kind === 'new') await expect.poll(subject).toBe('');
  });

  it('sends what was inserted, and no trace of us', async () => {
    desk = await openDesk(browser, sites, mail, { kind });
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    const { text } = (await desk.saved()) ?? { text: '' };
    await desk.send.click();
    await desk.page.waitForFunction(() => window.double.sent().length === 1);
    const [sent] = await desk.sent();
    expect(sent?.text).toBe(text);
    expect(sent?.html).not.toMatch(traces);
    expect(sent?.to).toEqual([ana]);
  });

  it('keeps the person’s own words above which the mail is put', async () => {
    desk = await openDesk(browser, sites, mail, { kind });
    await desk.type('Looking forward to it');
    const form = await openForm(desk.page);
    await fillForm(form);
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await form.getByRole('button', { name: 'Add above it' }).click();
    await desk.page.waitForFunction(
      (body) => body?.textContent?.includes('churn model') && document.activeElement === body,
      await desk.body.elementHandle(),
    );
    const { text } = (await desk.saved()) ?? { text: '' };
    expect(text.indexOf('Sam Doe')).toBeLessThan(text.indexOf('Looking forward to it'));
    await desk.page.keyboard.press('Control+z');
    await desk.page.waitForFunction(
      (body) => !body?.textContent?.includes('churn model'),
      await desk.body.elementHandle(),
    );
    expect((await desk.saved())?.text).toContain('Looking forward to it');
  });
});

it.each(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])(
  'opens the form on %s',
  async (host) => {
    const desk = await openDesk(browser, sites, 'outlook', { host });
    expect(new URL(desk.page.url()).hostname).toBe(host);
    const form = await openForm(desk.page);
    expect(await form.getByLabel('Interviewer').inputValue()).toBe('Ana Roy');
    await desk.page.close();
  },
);

it('asks before it inserts a mail with an open field, and inserts nothing when the person goes back', async () => {
  const desk = await openDesk(browser, sites, 'gmail', { to: [] });
  const before = await desk.html();
  const form = await openForm(desk.page);
  await form.getByRole('button', { name: /^Interview:/ }).click();
  await form.getByText('New interview', { exact: true }).last().click();
  await fillForm(form, { 'Your name': 'Sam Doe', Role: 'Data Analyst', Interviewer: 'Ana Roy', Company: '' });
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await form.getByText('[company] is still open.').waitFor();
  await form.getByRole('button', { name: 'Fill it in' }).click();
  await expect
    .poll(() => form.getByLabel('Company').evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await desk.html()).toBe(before);
  await desk.page.close();
});

it('copies the mail, subject and text', async () => {
  const desk = await openDesk(browser, sites, 'gmail');
  const form = await openForm(desk.page);
  await fillForm(form);
  await form.getByRole('button', { name: 'Copy', exact: true }).click();
  await form.getByText('Copied: subject and text.').waitFor();
  const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^.*Data Analyst.*\n\nDear Ana Roy,\n\n/);
  expect(copied).toContain('churn model');
  await desk.page.close();
});
