import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import {
  type Desk,
  example,
  followUp,
  formReady,
  type MailName,
  openDesk,
  typeInMail,
} from '../e2e/person.ts';
import { findHidden, restingSpot } from './bidi.ts';
import { type FirefoxWithExtension, launchFirefox } from './launch.ts';

/** The whole job in Firefox as it is released, with the Firefox build, under the mail hosts' true names. */

const inFirefox = describe.skipIf(findFirefox() === null);

let browser: FirefoxWithExtension;
let sites: ServedDoubles;
let desk: Desk;

/** Waits until the words are, or are no longer, under an underline of ours. */
function waitUnderlined(words: string, are = true): Promise<unknown> {
  return desk.page.waitForFunction(
    ([wanted, expected]) => {
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('duly-noted-'));
      return ours.some(([, ranges]) => [...ranges].some((range) => String(range) === wanted)) === expected;
    },
    [words, are] as const,
  );
}

async function clickHidden(
  selector: string,
  is: Parameters<typeof findHidden>[2],
  how: 'click' | 'move' = 'click',
): Promise<void> {
  const { x, y } = await restingSpot(desk.page, selector, is);
  await desk.page.mouse[how](x, y);
}

// The interviewer is known from the mail, and what is typed letter by letter takes its time.
const { Interviewer: _known, ...notes } = example;

// What was stored cannot be forgotten from outside in Firefox, so every mail goes to somebody new.
const kinds: Array<[MailName, 'new' | 'reply', string]> = [
  ['gmail', 'new', 'Ana Roy'],
  ['gmail', 'reply', 'Jun Park'],
  ['outlook', 'new', 'Ida Holm'],
  ['outlook', 'reply', 'Leo Marsh'],
];

inFirefox('in Firefox', () => {
  beforeAll(async () => {
    browser = await launchFirefox();
    sites = await serveDoubles(browser.context);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await desk.page.close();
    expect(sites.strays).toEqual([]);
  });

  it.each(kinds)('%s, %s mail: notes to mail, one undo, a finding and its fix', async (mail, kind, name) => {
    const [first, last] = name.toLowerCase().split(' ');
    const to = [{ name, address: `${first}@${last}.example` }];
    desk = await openDesk(browser, sites, mail, { kind, to });
    const before = await desk.html();
    await clickHidden('[data-room]', ({ localName, attributes }) =>
      localName === 'button' ? followUp.test(attributes['aria-label'] ?? '') : false,
    );
    const form = await formReady(desk.page);
    expect(await form.getByLabel('Interviewer').inputValue()).toBe(name);
    for (const [label, value] of Object.entries(notes)) {
      // Playwright's `fill` goes by the page's active element, which a closed shadow root hides.
      await form.getByLabel(label, { exact: true }).click();
      await desk.page.keyboard.press('Control+a');
      await desk.page.keyboard.type(value);
    }
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await desk.page.waitForFunction(
      (body) => body?.textContent?.includes('churn model') ?? false,
      await desk.body.elementHandle(),
    );

    const subject = async (): Promise<string | undefined> => (await desk.saved())?.subject;
    if (kind === 'new') await expect.poll(subject).toBe('Thank you for the Data Analyst interview');
    else await expect.poll(subject).toMatch(/^Re: /);
    const saved = await desk.saved();
    expect(saved?.text).toContain(`Dear ${name},`);
    expect(saved?.text).toContain('I built a churn model at Contoso');
    expect(saved?.html).not.toMatch(/duly|highlight|data-room|shadow/i);

    await desk.page.waitForFunction(
      (body) => document.activeElement === body,
      await desk.body.elementHandle(),
    );
    await desk.page.keyboard.press('Control+z');
    await desk.page.waitForFunction(
      (body) => !body?.textContent?.includes('churn model'),
      await desk.body.elementHandle(),
    );
    await expect.poll(() => desk.html()).toBe(before);
    if (kind === 'new') await expect.poll(subject).toBe('');

    await desk.page.keyboard.press('Control+y');
    await desk.page.waitForFunction(
      (body) => body?.textContent?.includes('churn model'),
      await desk.body.elementHandle(),
    );
    await typeInMail(desk, 'Please answer ASAP. ');
    await waitUnderlined('ASAP');
    await desk.page.keyboard.press('F8');
    await clickHidden('duly-noted-card', ({ localName, text }) =>
      localName === 'button' ? text.includes('when you can') : false,
    );
    await waitUnderlined('ASAP', false);
    await expect.poll(async () => (await desk.saved())?.text).toContain('Please answer when you can.');
  });

  it('turns one note, and puts another in as it was written', async () => {
    desk = await openDesk(browser, sites, 'gmail', {
      to: [{ name: 'Mia Bond', address: 'mia@bond.example' }],
    });
    await clickHidden('[data-room]', ({ localName, attributes }) =>
      localName === 'button' ? followUp.test(attributes['aria-label'] ?? '') : false,
    );
    const form = await formReady(desk.page);
    const write = async (label: string, words: string): Promise<void> => {
      await form.getByLabel(label, { exact: true }).click();
      await desk.page.keyboard.type(words);
    };
    await write('Something specific you talked about', 'the churn dashboard');
    await write('Next step', 'send CV w/ refs; keep it light');
    const text = () => form.getByRole('textbox', { name: 'Email text' }).innerText();
    await expect.poll(text).toContain('refer');
    const ours = await text();
    await form
      .getByRole('button', { name: 'Another wording for “Something specific you talked about”' })
      .click();
    await expect.poll(text).not.toBe(ours);
    const field = form.locator('.field', { has: form.getByLabel('Next step') });
    await field.getByRole('button', { name: 'As I wrote it' }).click();
    await expect.poll(text).toContain('Send CV w/ refs.');
    expect(await text()).not.toContain('light');
    await field.getByRole('button', { name: 'Write it for me' }).waitFor();
  });

  it('stands in the compose under each of Outlook’s names', async () => {
    for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
      desk = await openDesk(browser, sites, 'outlook', { host });
      await findHidden(desk.page, '[data-room]', ({ localName }) => localName === 'button');
      await desk.page.close();
    }
  });
});
