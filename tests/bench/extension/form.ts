import { rmSync } from 'node:fs';
import { gmailDouble } from '../../doubles/gmail/double.ts';
import { ourButton } from './button.ts';
import { type ClockTold, clockedBuild } from './clocked-build.ts';
import { launchOverPipe, type PipeBrowser, type Wire } from './pipe-browser.ts';

declare global {
  interface Window {
    /** All that the form's clock has told this page. */
    told?: ClockTold[];
    /** Wall-clock milliseconds of the last click. */
    clickedAt?: number;
  }
}

/** Milliseconds from the click until a field of the form could be typed into. */
export interface FormTimes {
  /** The pointer came and clicked at once, after the background had gone to sleep. */
  asleep: number[];
  /** The pointer came and clicked at once. */
  cold: number[];
  /** The pointer had come before, and the form was loaded out of sight. */
  prepared: number[];
  /** The form had been open over this compose before. */
  warm: number[];
}

/** Opens forms in a browser that nobody debugs: a debugger takes longer to join a frame than the frame to load. */
export async function timeForms(times: number): Promise<FormTimes> {
  const extension = clockedBuild();
  const browser = await launchOverPipe(extension);
  const all: FormTimes = { asleep: [], cold: [], prepared: [], warm: [] };
  try {
    await closeWelcome(browser);
    // One for nothing: the first page of a browser pays for much that is not ours.
    await onCompose(browser, async (page, button) => void (await openForm(page, button)));
    for (let turn = 0; turn < times; turn += 1) {
      await onCompose(browser, async (page, button) => {
        await sendToSleep(browser);
        all.asleep.push(await openForm(page, button));
      });
      await onCompose(browser, async (page, button) => {
        all.cold.push(await openForm(page, button));
        await evaluate(page, untilTold, 'settled', 1);
        await hideForm(page);
        all.warm.push(await openForm(page, button));
      });
      await onCompose(browser, async (page, button) => {
        await mouse(page, 'mouseMoved', button);
        await evaluate(page, untilTold, 'loaded', 1);
        all.prepared.push(await openForm(page, button));
      });
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return all;
}

/** The page that opens on install comes to the front by itself, and a page behind another one draws no frames. */
async function closeWelcome(browser: PipeBrowser): Promise<void> {
  const opened = new Promise<string>((resolve) => {
    const look = ({ targetInfo }: Record<string, unknown>): void => {
      const { targetId, type, url } = targetInfo as { targetId: string; type: string; url: string };
      if (type === 'page' && url.endsWith('/welcome.html')) resolve(targetId);
    };
    browser.on('Target.targetCreated', look);
    browser.on('Target.targetInfoChanged', look);
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  await browser.send('Target.closeTarget', { targetId: await opened });
}

interface Spot {
  x: number;
  y: number;
}

const gmail = gmailDouble();

/** A page of the double with one compose, for as long as `work` takes. */
async function onCompose(
  browser: PipeBrowser,
  work: (page: Wire, button: Spot) => Promise<void>,
): Promise<void> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const page = await browser.attach(targetId);
  page.on('Fetch.requestPaused', ({ requestId, request }) => void answer(page, requestId, request));
  await page.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
  await page.send('Page.enable');
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()));
  await page.send('Page.navigate', { url: gmail.address() });
  await loaded;
  await page.send('Page.bringToFront');
  await evaluate(page, listen);
  await work(page, await evaluate(page, composeWithButton, ourButton));
  await browser.send('Target.closeTarget', { targetId });
}

async function answer(page: Wire, requestId: unknown, request: unknown): Promise<void> {
  const found = gmail.respond(new URL((request as { url: string }).url));
  if (!found) {
    await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  const { status, contentType, headers = {}, body } = found;
  const all = { 'content-type': contentType, ...headers };
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: Object.entries(all).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body).toString('base64'),
  });
}

/** Clicks the button; answers when the form could be typed into. */
async function openForm(page: Wire, button: Spot): Promise<number> {
  const before = await evaluate(page, () => window.told?.filter(({ clock }) => clock === 'ready').length);
  await mouse(page, 'mouseMoved', button);
  await mouse(page, 'mousePressed', button);
  await mouse(page, 'mouseReleased', button);
  const ready = await evaluate(page, untilTold, 'ready', (before ?? 0) + 1);
  return ready - ((await evaluate(page, () => window.clickedAt)) ?? Number.NaN);
}

function mouse(page: Wire, type: string, { x, y }: Spot): Promise<unknown> {
  const pressed = type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 };
  return page.send('Input.dispatchMouseEvent', { type, x, y, ...pressed });
}

/** Puts the form away, as a person does. It stays loaded. */
async function hideForm(page: Wire): Promise<void> {
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await evaluate(page, untilBackInMail);
}

/** Ends the background's worker, as the browser does when it has been idle for a while. */
async function sendToSleep(browser: PipeBrowser): Promise<void> {
  const { targetInfos } = await browser.send<{ targetInfos: Array<{ type: string; targetId: string }> }>(
    'Target.getTargets',
    { filter: [{ type: 'service_worker' }] },
  );
  for (const { targetId } of targetInfos) await browser.send('Target.closeTarget', { targetId });
}

/** Runs a function in the page. */
async function evaluate<Args extends unknown[], T>(
  page: Wire,
  work: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  const { result, exceptionDetails } = await page.send<{
    result: { value: T };
    exceptionDetails?: { exception?: { description?: string } };
  }>('Runtime.evaluate', {
    expression: `(${work.toString()})(...${JSON.stringify(args)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'a page threw');
  return result.value;
}

function listen(): void {
  const told: ClockTold[] = [];
  window.told = told;
  window.addEventListener('message', ({ data }) => {
    if (data?.clock) told.push(data);
  });
  window.addEventListener(
    'click',
    (event) => {
      window.clickedAt = performance.timeOrigin + event.timeStamp;
    },
    true,
  );
}

/** Opens a compose; answers where our button is in it. */
async function composeWithButton(button: string): Promise<Spot> {
  await window.double.openCompose({ kind: 'new', to: [{ name: 'Ana Roy', address: 'ana@halden.example' }] });
  for (;;) {
    const box = document.querySelector(button)?.getBoundingClientRect();
    if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until the form's clock has told this so often; answers when it did. */
function untilTold(clock: ClockTold['clock'], times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const at = window.told?.filter((one) => one.clock === clock)[times - 1]?.at;
      if (at !== undefined) resolve(at);
    };
    window.addEventListener('message', look);
    setTimeout(() => reject(new Error(`the form was not ${clock} within five seconds`)), 5000);
    look();
  });
}

async function untilBackInMail(): Promise<void> {
  while (!document.activeElement?.matches('[g_editable="true"]')) await new Promise(requestAnimationFrame);
}
