import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axClick, axFind } from './ax.ts';
import { eavesdrop, pry, shout } from './hostile-page.ts';
import {
  type Desk,
  fillForm,
  followUp,
  goToFinding,
  insert,
  type MailName,
  openDesk,
  openForm,
  typeInMail,
} from './person.ts';

/** What the mail page and the network may never learn, tried from their side. */

let profile: string;
let proxy: Server;
/** Everything the whole browser, any page or worker in it, asked the network for. */
const asked: string[] = [];
let browser: ExtensionBrowser;
let sites: ServedDoubles;

beforeAll(async () => {
  proxy = createServer((request, answer) => {
    asked.push(String(request.url));
    answer.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(String(request.url));
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  profile = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  mkdirSync(join(profile, 'Default'));
  // Otherwise Chromium connects ahead to every address it is sent to, before a route can answer, and asks about forms.
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      net: { network_prediction_options: 2 },
      autofill: { profile_enabled: false, credit_card_enabled: false },
    }),
  );
  browser = await launchWithExtension({
    profile,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  });
  sites = await serveDoubles(browser.context);
});
afterAll(async () => {
  await browser.close();
  proxy.close();
  rmSync(profile, { recursive: true, force: true });
});

let desk: Desk;
beforeEach(() => browser.forget());
afterEach(() => desk.page.close());

const mails: MailName[] = ['gmail', 'outlook'];

describe('the network', () => {
  const ours = (): string[] => asked.filter((address) => !isBrowsersOwn(address));

  it('is never asked for anything, whatever is used', async () => {
    const { context, id } = browser;
    for (const mail of mails) {
      desk = await openDesk(browser, sites, mail);
      const form = await openForm(desk.page);
      await fillForm(form);
      await form.getByRole('button', { name: /^Template:/ }).click();
      await form.getByText('Save as my version').click();
      await form.getByRole('button', { name: 'Save version' }).click();
      await insert(form, desk);
      await typeInMail(desk, 'Please answer ASAP. ');
      await axFind(desk.page, 'button', /findings: [1-9]$/);
      await goToFinding(desk, 'ASAP');
      await axClick(desk.page, 'button', 'Write “when you can”');
      await desk.send.click();
      await desk.page.waitForFunction(() => window.double.sent().length === 1);
      if (mail !== mails.at(-1)) await desk.page.close();
    }
    for (const screen of ['popup/popup', 'options/options', 'welcome/welcome', 'panel/panel']) {
      const page = await context.newPage();
      await page.addInitScript(() => Object.assign(window, { close: () => {} }));
      await page.goto(`chrome-extension://${id}/src/${screen}.html`);
      await page.locator('h1, form, main').first().waitFor();
      // Everything that can be pressed, and everything that can be pressed in what that opened.
      for (let depth = 0; depth < 3; depth += 1) {
        await page.evaluate(() => {
          for (const button of document.querySelectorAll('button')) button.click();
        });
      }
      await page.close();
    }
    expect(sites.strays).toEqual([]);
    expect(ours()).toEqual([]);
  });

  it('would have been seen to be asked', async () => {
    desk = await openDesk(browser, sites, 'gmail');
    const page = await browser.context.newPage();
    await page.route('**/*', (route) => route.continue());
    await page.goto('http://control.example/').catch(() => {});
    await page.close();
    expect(asked.splice(0).filter((address) => address.includes('control.example'))).toHaveLength(1);
  });

  it('is closed to the form and to the background by the browser itself', async () => {
    desk = await openDesk(browser, sites, 'gmail');
    const form = await openForm(desk.page);
    const tryAll = async (): Promise<string[]> => {
      const address = 'https://mail.google.com/mail/u/0/';
      const open: string[] = [];
      await fetch(address).then(
        () => open.push('fetch'),
        () => {},
      );
      // The background has no elements to load anything with.
      if (typeof document === 'undefined') return open;
      for (const [tag, source] of [
        ['img', 'src'],
        ['script', 'src'],
        ['iframe', 'src'],
      ] as const) {
        const element = Object.assign(document.createElement(tag), { [source]: address });
        const refused = new Promise<boolean>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
          element.addEventListener('load', () => resolve(false));
        });
        document.body.append(element);
        if (!(await refused)) open.push(tag);
        element.remove();
      }
      return open;
    };
    expect(await form.evaluate(tryAll)).toEqual([]);
    const [worker] = browser.context.serviceWorkers();
    expect(await worker?.evaluate(tryAll)).toEqual([]);
  });
});

/** What Chromium asks for by itself, whatever is installed. */
function isBrowsersOwn(address: string): boolean {
  const own = ['accounts', 'clients2'].map((name) => `${name}.google.com`);
  own.push('update.googleapis.com', 'redirector.gvt1.com', 'content-autofill.googleapis.com');
  return own.some((host) => address.startsWith(`${host}:`) || address.startsWith(`http://${host}/`));
}

/** Words that stand in the notes and nowhere else. */
const secretNote = 'xylophone quartz';

describe.each(mails)('a hostile page under %s', (mail) => {
  it('hears and sees nothing of the notes', async () => {
    const { context } = browser;
    const page = await context.newPage();
    await page.addInitScript(eavesdrop);
    await page.goto(sites[mail].address());
    const key = await page.evaluate(() =>
      window.double.openCompose({ kind: 'new', to: [{ name: 'Ana Roy', address: 'ana@roy.example' }] }),
    );
    desk = { page } as Desk;
    const body = (await page.evaluate((own) => window.double.parts(own), key)).body;
    await page.locator(body).click();
    await page.keyboard.type('zebra');
    const form = await openForm(page);
    await page.evaluate(() => {
      (window as unknown as { overheard: string[] }).overheard.push('the form is open');
    });
    const field = form.getByLabel('Why you fit');
    await field.click();
    await page.keyboard.type(secretNote);
    await form.getByText(secretNote).first().waitFor();
    const all = await page.evaluate(pry);
    const since = all.slice(all.indexOf('the form is open'));
    // The spy works: it heard what was typed into the mail itself.
    expect(all).toContain('keydown:z');
    expect(since.filter((line) => line.includes('xylophone') || line.includes('quartz'))).toEqual([]);
    expect(since.filter((line) => /^key(?:down|press|up):[a-z ]$/.test(line))).toEqual([]);
    // Not even while our button was being pressed.
    expect(all.filter((line) => line.startsWith('shadow of'))).toEqual([]);
  });

  it('says things to us, and we do not listen', async () => {
    desk = await openDesk(browser, sites, mail);
    await desk.type('my own words');
    const form = await openForm(desk.page);
    await fillForm(form, { 'Why you fit': secretNote });
    const before = await desk.html();
    const answers = await desk.page.evaluate(shout);
    expect(answers).toEqual([]);
    expect(await desk.html()).toBe(before);
    expect(await form.getByLabel('Why you fit').inputValue()).toBe(secretNote);
    expect(await desk.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await desk.sent()).toEqual([]);
    await axFind(desk.page, 'button', followUp);
  });
});

describe('the form’s page, framed by somebody else', () => {
  async function framedBy(address: string, source: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
    await page.goto(address);
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', resolve, { once: true });
          frame.src = src;
          document.body.append(frame);
        }),
      source,
    );
    return page;
  }
  async function panelAddress(): Promise<string> {
    const [worker] = browser.context.serviceWorkers();
    const address = await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.getURL(
        'src/panel/panel.html',
      ),
    );
    return String(address);
  }

  it('does not load on a site that is no mail host', async () => {
    desk = await openDesk(browser, sites, 'gmail');
    const page = await framedBy('https://stranger.example/', `${await panelAddress()}#any`);
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    await page.close();
  });

  it.each(['', '#', '#a-guess'])('on a mail host with “%s” for a secret it is refused', async (hash) => {
    desk = await openDesk(browser, sites, 'gmail');
    const page = await framedBy('https://outlook.live.com/stranger', `${await panelAddress()}${hash}`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('This form can only be opened from Duly Noted itself.').waitFor();
    expect(await frame.getByRole('textbox').count()).toBe(0);
    await page.close();
  });
});
