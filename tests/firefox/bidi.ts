import type { Frame, Page } from 'playwright-core';

/** What WebDriver BiDi can and Playwright does not offer: closed shadow roots, and frames of an extension. */

interface Session {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result?: unknown; exceptionDetails?: { text: string } }>;
}

/** Playwright's own session with the browser, and the browser's name for a page or frame. */
function sessionOf(page: Page, of: Page | Frame): { session: Session; context: string } {
  // Not public. Should an update move it, every Firefox test says so at once.
  const inside = <T>(thing: object): T =>
    (thing as { _connection: { toImpl(outside: object): T } })._connection.toImpl(thing);
  const { delegate } = inside<{ delegate: { _session: Session } }>(page);
  const frame = inside<{ _id: string }>('mainFrame' in of ? of.mainFrame() : of);
  return { session: delegate._session, context: frame._id };
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

/** Installs the extension in a folder over the one of the same name that is there, as an update does. */
export async function installOver(page: Page, folder: string): Promise<void> {
  const { session } = sessionOf(page, page);
  await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
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
  for (let frames = 0; frames < 300; frames += 1) {
    const found = (await insideShadows(page, selector)).find(is);
    if (found) return found;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`no such element in the shadow of ${selector}`);
}
