import type { Browser, Page } from 'playwright-core';
import type { ComposeContext, HostFault } from '../../../src/core/text/compose.ts';
import { serveDoubles } from '../../doubles/serve.ts';
import type { HostName } from '../compose-on-double.ts';
import { hostsWorld, type IsolatedWorld } from '../isolated.ts';
import { type Loss, lose } from './loss.ts';

/** What still works on a compose that has lost something. */
export interface Outcome {
  /** How many elements were touched; 0 means that this page has none of them. */
  touched: number;
  button: 'yes' | 'after a click' | 'no';
  kind: boolean;
  recipients: boolean;
  subject: boolean;
  /** Null: the compose was not found, so nothing could be asked. */
  insert: 'yes' | HostFault['kind'] | null;
  undo: boolean;
  kept: boolean;
  /** Null: the page itself could not send any more. */
  sent: boolean | null;
  /** What must never be: each a sentence, empty when all is well. */
  broken: string[];
}

export type Kind = 'new' | 'reply';

/** A double's page, with all of the content script's own code beside it. */
export interface AnchorPage {
  walk(kind: Kind, loss: Loss): Promise<Outcome>;
  close(): Promise<void>;
}

const ana = { name: 'Ana Roy', address: 'ana.roy@acme.example' };
const mail = 'Dear Ana,\n\nThank you for Tuesday.\n\nSam';
const letter = { interview: 'acme', person: 'ana', stage: 'thank-you' };

/** Opens the double of a host. */
export async function openAnchorPage(browser: Browser, host: HostName): Promise<AnchorPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(20_000);
  const sites = await serveDoubles(context);
  const page = await context.newPage();
  const load = async (): Promise<IsolatedWorld> => {
    await page.goto(sites[host].address());
    await page.waitForFunction(() => window.double !== undefined);
    const world = await hostsWorld(page);
    await world.evaluate(prepare);
    return world;
  };
  let world = await load();
  return {
    async walk(kind, loss) {
      const outcome = await walk(page, world, kind, loss);
      // A page that refused to send says so over everything else.
      if (outcome.sent === null && outcome.touched > 0) world = await load();
      return outcome;
    },
    close: () => context.close(),
  };
}

const frames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))))';

/** The content script's beginning, on a browser API of nothing but names. */
const prepare = `(() => {
  globalThis.browser = {
    i18n: { getMessage: (key) => key },
    runtime: { id: 'test', getURL: (path) => 'chrome-extension://test/' + path },
  };
  escaped = [];
  addEventListener('error', ({ message }) => escaped.push(message));
  addEventListener('unhandledrejection', ({ reason }) => escaped.push(String(reason)));
  const plain = hostFor(new URL(location.href));
  placings = 0;
  host = { ...plain, placeButton(compose) { placings += 1; return plain.placeButton(compose); } };
  text = hostText(host.id);
  begin = () => {
    life = new AbortController();
    placings = 0;
    compose = null;
    reports = [];
    const sessions = openSessions(host, () => {}, life.signal);
    watchComposes(host, (seen) => {
      // Another compose of the page is not the one that lost something.
      if (seen.body.dataset.double === 'body') compose = seen;
      sessions.notice(seen);
    }, life.signal);
  };
  buttons = () => [...document.querySelectorAll('[data-double="root"] [data-room]')].length;
})()`;

async function walk(page: Page, world: IsolatedWorld, kind: Kind, loss: Loss): Promise<Outcome> {
  const key = await page.evaluate((asked) => window.double.openCompose(asked), {
    kind,
    to: [ana],
    sendAndArchive: kind === 'reply',
  });
  await page.evaluate(mark, key);
  const settle = (): Promise<void> => page.evaluate((own) => window.double.settled(own), key);
  const body = page.locator('[data-double="body"]');
  const html = async (): Promise<string> => {
    await settle();
    return (await body.count()) > 0 ? body.innerHTML() : '';
  };
  await settle();
  // Where the quote waits behind a "…", the person has looked at it.
  const trimmed = page.locator('[data-double="root"] .ajR');
  if ((await trimmed.count()) > 0) await trimmed.click();
  await settle();
  const touched = await page.evaluate(lose, loss);
  const before = await html();
  const rest = await page.evaluate(keepable);

  await world.evaluate('begin()');
  const shown = async (): Promise<boolean> => {
    await world.evaluate(frames);
    return (await world.evaluate<number>('buttons()')) > 0;
  };
  let button: Outcome['button'] = (await shown()) ? 'yes' : 'no';
  if (button === 'no' && (await body.count()) > 0) {
    await body.evaluate((element) => {
      element.blur();
      element.focus();
    });
    if (await shown()) button = 'after a click';
  }

  const outcome: Outcome = {
    touched,
    button,
    kind: false,
    recipients: false,
    subject: false,
    insert: null,
    undo: false,
    kept: (await html()) === before,
    sent: null,
    broken: [],
  };
  if (await world.evaluate<boolean>('compose !== null')) {
    const seen = await world.evaluate<ComposeContext>('text.context(compose)');
    outcome.kind = seen.kind === kind;
    outcome.recipients = seen.recipients.length === 1 && seen.recipients[0]?.name === ana.name;
    const subject = (): Promise<string | undefined> =>
      page.evaluate((own) => window.double.savedDraft(own)?.subject, key);
    await world.evaluate('text.setSubject(compose, "Thank you for Tuesday")');
    const fault = await world.evaluate<HostFault | null>(
      `text.insert(compose, ${JSON.stringify({ body: mail, mode: 'above' })})`,
    );
    outcome.insert = fault?.kind ?? 'yes';
    const after = await html();
    const saved = await subject();
    outcome.subject = kind === 'new' ? saved === 'Thank you for Tuesday' : /^Re: /.test(saved ?? 'Re: ');
    if (kind === 'reply' && !outcome.subject)
      outcome.broken.push(`the subject of a reply was written: ${saved}`);
    outcome.kept = rest.every((part) => after.includes(part));
    if (!outcome.kept) outcome.broken.push('signature or quote was changed');
    if (fault && after !== before) outcome.broken.push(`${fault.kind}, and yet the draft has changed`);
    if (!fault) {
      await page.keyboard.press('Control+z');
      outcome.undo = (await html()) === before;
      if (!outcome.undo) outcome.broken.push('one undo did not bring the draft back');
    }
    outcome.sent = await sends(page, world);
  }
  const escaped = await world.evaluate<string[]>('escaped.splice(0)');
  outcome.broken.push(...escaped.map((said) => `an exception escaped: ${said}`));
  const placings = await world.evaluate<number>('placings');
  if (placings > 5) outcome.broken.push(`the button was put in ${placings} times`);
  if ((await world.evaluate<number>('buttons()')) > 1) outcome.broken.push('more than one button');
  await world.evaluate('life.abort()');
  await page.evaluate((own) => window.double.close(own), key).catch(() => {});
  return outcome;
}

/** Writes a mail again, presses Send as a person does, and asks whether that was noticed. */
async function sends(page: Page, world: IsolatedWorld): Promise<boolean | null> {
  const left = (): Promise<number> => page.evaluate(() => window.double.sent().length);
  const before = await left();
  await world.evaluate(`(() => {
    text.insert(compose, ${JSON.stringify({ body: mail, mode: 'above' })});
    const holds = { letter: ${JSON.stringify(letter)}, copied: null };
    watchLetter(host, compose, holds, (told) => reports.push(told), lifeOf(host, compose));
  })()`);
  const send = page.locator('[data-double="send"]');
  const body = page.locator('[data-double="body"]');
  if ((await send.count()) > 0) await send.click({ timeout: 2000 }).catch(() => {});
  if ((await left()) === before && (await body.count()) > 0) {
    await body.focus();
    await page.keyboard.press('Control+Enter');
  }
  if ((await left()) === before) return null;
  await world.evaluate(frames);
  return (await world.evaluate<unknown[]>('reports')).length === 1;
}

/** Marks the parts of a compose, so that they are found again whatever it loses. Runs in the page. */
function mark(key: string): void {
  for (const old of document.querySelectorAll('[data-double]')) old.removeAttribute('data-double');
  const parts = window.double.parts(key);
  for (const [name, selector] of Object.entries(parts)) {
    document.querySelector(selector)?.setAttribute('data-double', name);
  }
}

/** What of the body is not the person's, as it would be sent. Runs in the page. */
function keepable(): string[] {
  const body = document.querySelector('[data-double="body"]');
  const parts = body?.querySelectorAll(
    '.gmail_signature, [data-smartmail], #Signature, .gmail_quote, #divRplyFwdMsg, blockquote, [class*="renamed"], [id^="renamed"]',
  );
  return [...(parts ?? [])].map((part) => part.outerHTML);
}
