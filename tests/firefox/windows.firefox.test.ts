import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import {
  type Desk,
  example,
  followUp,
  formReady,
  type MailName,
  openCompose,
  openDesk,
  popOut,
  typeInMail,
} from '../e2e/person.ts';
import { findHidden, insideShadows, restingSpot } from './bidi.ts';
import { type FirefoxWithExtension, launchFirefox } from './launch.ts';

/** Windows of their own and bad company, in Firefox as it is released. */

const inFirefox = describe.skipIf(findFirefox() === null);

let browser: FirefoxWithExtension;
let sites: ServedDoubles;
let opener: Desk;
let desk: Desk;

const { Interviewer: _known, ...notes } = example;
const isButton: Parameters<typeof findHidden>[2] = ({ localName, attributes }) =>
  localName === 'button' && followUp.test(attributes['aria-label'] ?? '');

async function openForm({ page }: Desk): Promise<Frame> {
  const { x, y } = await restingSpot(page, '[data-room]', isButton);
  await page.mouse.click(x, y);
  return formReady(page);
}

/** Fills the form in and inserts its mail. */
async function write(compose: Desk): Promise<void> {
  const form = await openForm(compose);
  for (const [label, value] of Object.entries(notes)) {
    await form.getByLabel(label, { exact: true }).click();
    await compose.page.keyboard.press('Control+a');
    await compose.page.keyboard.type(value);
  }
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await compose.page.waitForFunction(
    (body) => body?.textContent?.includes('churn model') && document.activeElement === body,
    await compose.body.elementHandle(),
  );
}

/** What the log says of letters to somebody comes to this; it is read in the form over another compose of the page. */
async function logComesTo(name: string, certainties: string[]): Promise<void> {
  const other = await openCompose(opener.page, { kind: 'new', to: [] });
  const form = await openForm(other);
  const read = (): Promise<string[]> =>
    form.evaluate(async (who) => {
      const { storage } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') })
        .browser;
      const all = Object.entries(await storage.local.get(null));
      return all.flatMap(([key, value]) => {
        const { certainty, body } = value as { certainty: string; body: string };
        return key.startsWith('sent:') && body.includes(who) ? [certainty] : [];
      });
    }, name);
  await expect.poll(read).toEqual(certainties);
}

// What was stored cannot be forgotten from outside in Firefox, so every mail goes to somebody new.
const people: Record<MailName, [string, string, string]> = {
  gmail: ['Ana Roy', 'Jun Park', 'Eva Lind'],
  outlook: ['Ida Holm', 'Leo Marsh', 'Max Bell'],
};
const to = (name: string): { to: Array<{ name: string; address: string }> } => {
  const [first, last] = name.toLowerCase().split(' ');
  return { to: [{ name, address: `${first}@${last}.example` }] };
};

inFirefox('in Firefox', () => {
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    sites = await serveDoubles(browser.context);
  });
  afterEach(async () => {
    await opener.page.close();
    await browser.context.unrouteAll();
    expect(sites.strays).toEqual([]);
  });

  describe.each<MailName>(['gmail', 'outlook'])('%s', (mail) => {
    const [first, second, third] = people[mail];

    it('a window of its own: one button, notes to mail, one undo', async () => {
      opener = await openDesk(browser, sites, mail, to(first));
      desk = await popOut(opener, mail);
      const before = await desk.html();
      await write(desk);
      expect((await insideShadows(desk.page, '[data-room]')).filter(isButton)).toHaveLength(1);
      expect((await desk.saved())?.text).toContain(`Dear ${first},`);
      await desk.page.keyboard.press('Control+z');
      await desk.page.waitForFunction(
        (body) => !body?.textContent?.includes('churn model'),
        await desk.body.elementHandle(),
      );
      await expect.poll(() => desk.html()).toBe(before);
    });

    it('a window that closes itself on sending: the mail is logged as sent', async () => {
      opener = await openDesk(browser, sites, mail, to(second));
      desk = await popOut(opener, mail);
      await write(desk);
      const closed = desk.page.waitForEvent('close');
      // The window may be gone before the click has ended.
      await desk.send.click().catch(() => {});
      await closed;
      if (mail === 'outlook') await serveDoubles(browser.context);
      await expect.poll(() => opener.sent()).toHaveLength(1);
      await logComesTo(second, ['sent']);
    });

    it('a row made anew ten times in a second, and keys heard early: one button, and no key of its card', async () => {
      opener = await openDesk(browser, sites, mail, to(third));
      desk = opener;
      await findHidden(desk.page, '[data-room]', isButton);
      await desk.page.evaluate(async (key) => {
        for (let time = 0; time < 10; time += 1) {
          window.double.remakeToolbar(key);
          await new Promise((done) => setTimeout(done, 20 + Math.random() * 80));
        }
      }, desk.key);
      await desk.page.waitForFunction(() => document.querySelectorAll('[data-room]').length === 1);
      await write(desk);
      await typeInMail(desk, 'Please answer ASAP. ');
      await desk.page.waitForFunction(() =>
        [...CSS.highlights].some(([, ranges]) => [...ranges].some((range) => String(range) === 'ASAP')),
      );
      const html = await desk.html();
      await desk.page.keyboard.press('F8');
      await findHidden(desk.page, 'duly-noted-card', ({ localName }) => localName === 'button');
      await desk.page.waitForFunction(() => document.activeElement?.localName === 'duly-noted-card');
      await desk.page.keyboard.type('ce#r!');
      await desk.page.keyboard.press('Escape');
      await desk.page.waitForFunction(() => document.querySelector('duly-noted-card') === null);
      expect(await desk.page.evaluate(() => window.double.shortcuts())).toEqual([]);
      expect(await desk.page.evaluate(() => window.double.composes())).toEqual([desk.key]);
      expect(await desk.html()).toBe(html);
    });
  });
});
