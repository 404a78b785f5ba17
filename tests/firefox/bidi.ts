import type { Frame, Page } from 'playwright-core';

/** What WebDriver BiDi can and Playwright does not offer: closed shadow roots, and frames of an extension. */

/** How long anything is waited for here; frames come quickly or slowly, as the machine is. */
const patience = 30_000;

interface Session {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result?: unknown; exceptionDetails?: { text: string } }>;
  once(event: string, heard: (told: unknown) => void): void;
}

/** Playwright's own session with the browser, and the browser's name for a page or frame. */
export function sessionOf(page: Page, of: Page | Frame): { session: Session; context: string } {
  const frame = inside<{ _id: string }>('mainFrame' in of ? of.mainFrame() : of);
  return { session: delegateOf(page)._session, context: frame._id };
}

/** The half of a page that speaks with the browser. */
interface Delegate {
  _session: Session & { addFrameBrowsingContext(context: string): void };
  _page: { frameManager: { frameAttached(context: string, parent: string): { _url: string } } };
  _onRealmCreated(realm: { type: 'window'; realm: string; context: string; origin: string }): void;
}

function delegateOf(page: Page): Delegate {
  return inside<{ delegate: Delegate }>(page).delegate;
}

// Not public. Should an update move it, every Firefox test says so at once.
function inside<T>(thing: object): T {
  return (thing as { _connection: { toImpl(outside: object): T } })._connection.toImpl(thing);
}

/**
 * Makes a frame of the extension take commands. Firefox opens such a frame to automation only once it has been sent
 * something by name; until then every locator waits.
 */
export async function wakeFrame(frame: Frame): Promise<void> {
  const { session, context } = sessionOf(frame.page(), frame);
  // A frame that has gone again needs no waking.
  await session
    .send('script.evaluate', { expression: '1', target: { context }, awaitPromise: false })
    .catch(() => {});
}

/** A browsing context, as the browser lists them. */
interface Listed {
  context: string;
  url: string;
  children: Listed[];
}

/**
 * The form over the practice compose. Of a frame inside a page of an extension Firefox tells nothing by itself, but
 * answers when it is asked; so Playwright is told what it would have heard.
 */
export async function adoptForm(page: Page): Promise<Frame> {
  const { session, context } = sessionOf(page, page);
  for (const end = performance.now() + patience; performance.now() < end; ) {
    const { contexts } = (await session.send('browsingContext.getTree', { root: context })) as unknown as {
      contexts: Listed[];
    };
    const form = contexts[0]?.children.find(({ url }) => url.includes('/panel.html'));
    if (form) {
      const { realm } = (await session.send('script.evaluate', {
        expression: '1',
        target: { context: form.context },
        awaitPromise: false,
      })) as { realm: string };
      const attached = page.waitForEvent('frameattached');
      const delegate = delegateOf(page);
      delegate._session.addFrameBrowsingContext(form.context);
      delegate._page.frameManager.frameAttached(form.context, context)._url = form.url;
      delegate._onRealmCreated({ type: 'window', realm, context: form.context, origin: form.url });
      return attached;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error('no form over the page');
}

/** Installs the extension in a folder over the one of the same name that is there, as an update does. */
export async function installOver(page: Page, folder: string): Promise<void> {
  const { session } = sessionOf(page, page);
  await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
}

/** The path of the next file that a page saves. Playwright hears of none that a page of an extension makes itself. */
export function nextDownload(page: Page): Promise<string> {
  const { session } = sessionOf(page, page);
  return new Promise((resolve) => {
    session.once('browsingContext.downloadEnd', (told) => resolve((told as { filepath: string }).filepath));
  });
}

interface RemoteNode {
  sharedId?: string;
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    nodeValue?: string;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** An element inside one of our closed shadow roots. */
export interface HiddenElement {
  localName: string;
  attributes: Record<string, string>;
  text: string;
  /** Its middle on the screen. */
  spot(): Promise<{ x: number; y: number }>;
}

/** Every element inside the closed shadow roots of the elements that match. */
export async function insideShadows(page: Page, selector: string): Promise<HiddenElement[]> {
  const { session, context } = sessionOf(page, page);
  const { result } = await session.send('script.evaluate', {
    expression: `[...document.querySelectorAll(${JSON.stringify(selector)})]`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  const hosts = (result as { value: RemoteNode[] }).value;
  const spot = async (sharedId = ''): Promise<{ x: number; y: number }> => {
    const answer = await session.send('script.callFunction', {
      functionDeclaration:
        '(element) => { const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x: x + width / 2, y: y + height / 2 }); }',
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    });
    return JSON.parse((answer.result as { value: string }).value);
  };
  const found: HiddenElement[] = [];
  const visit = (node: RemoteNode): void => {
    const { localName, attributes = {}, children = [], shadowRoot } = node.value ?? {};
    if (localName) found.push({ localName, attributes, text: textOf(node), spot: () => spot(node.sharedId) });
    for (const child of [...children, ...(shadowRoot ? [shadowRoot] : [])]) visit(child);
  };
  for (const host of hosts) if (host.value?.shadowRoot) visit(host.value.shadowRoot);
  return found;
}

function textOf({ value }: RemoteNode): string {
  return value?.nodeValue ?? (value?.children ?? []).map(textOf).join('');
}

/** Waits, frame by frame, until such an element is there, and returns it. */
export async function findHidden(
  page: Page,
  selector: string,
  is: (element: HiddenElement) => boolean,
): Promise<HiddenElement> {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    const found = (await insideShadows(page, selector)).find(is);
    if (found) return found;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`no such element in the shadow of ${selector}`);
}

/** Where such an element is, once that is where it was a frame before: what has just come may still be put in place. */
export async function restingSpot(
  page: Page,
  selector: string,
  is: (element: HiddenElement) => boolean,
): Promise<{ x: number; y: number }> {
  let before = { x: Number.NaN, y: Number.NaN };
  for (const end = performance.now() + patience; performance.now() < end; ) {
    // One that has gone since is nowhere.
    const spot = await (await findHidden(page, selector, is)).spot().catch(() => null);
    if (spot && spot.x === before.x && spot.y === before.y) return spot;
    before = spot ?? { x: Number.NaN, y: Number.NaN };
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`an element in the shadow of ${selector} does not come to rest`);
}
