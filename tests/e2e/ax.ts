import type { Page } from 'playwright-core';

/** One node as a screen reader meets it. */
export interface AxNode {
  role: string;
  name: string;
  description: string;
  focused: boolean;
  backendId: number;
}

/**
 * The accessibility tree of a page, closed shadow roots included: what our button and card are to a screen reader,
 * and the one way a test finds them.
 */
export async function axTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        focused:
          node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
        backendId: node.backendDOMNodeId ?? 0,
      }));
  } finally {
    await session.detach();
  }
}

/** How long such a node is waited for; frames come quickly or slowly, as the machine is. */
const patience = 30_000;

/** Waits until such a node is there, and returns the first. */
export async function axFind(page: Page, role: string, name: RegExp | string): Promise<AxNode> {
  const end = performance.now() + patience;
  do {
    const found = (await axTree(page)).find((node) => matches(node, role, name));
    if (found) return found;
    await nextFrame(page);
  } while (performance.now() < end);
  throw new Error(`no ${role} named ${String(name)} on the page`);
}

/** How many such nodes there are now. */
export async function axCount(page: Page, role: string, name: RegExp | string): Promise<number> {
  return (await axTree(page)).filter((node) => matches(node, role, name)).length;
}

/** Waits until no such node is there. */
export async function axGone(page: Page, role: string, name: RegExp | string): Promise<void> {
  const end = performance.now() + patience;
  do {
    if ((await axCount(page, role, name)) === 0) return;
    await nextFrame(page);
  } while (performance.now() < end);
  throw new Error(`still a ${role} named ${String(name)} on the page`);
}

/** Where the middle of a node is on the screen, and its size. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The middle of a node on the screen. */
export async function spotOf(page: Page, node: AxNode): Promise<Spot> {
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  } finally {
    await session.detach();
  }
}

/** Waits until such a node is where it was a frame before: what has just come may still be made anew or put in place. */
export async function axSpot(page: Page, role: string, name: RegExp | string): Promise<Spot> {
  const end = performance.now() + patience;
  let before: Spot | null = null;
  do {
    const node = await axFind(page, role, name);
    // One that has gone since has no box.
    const spot: Spot | null = await spotOf(page, node).catch(() => null);
    if (spot && before && JSON.stringify(spot) === JSON.stringify(before)) return spot;
    before = spot;
    await nextFrame(page);
  } while (performance.now() < end);
  throw new Error(`the ${role} named ${String(name)} does not come to rest`);
}

/** Clicks a node with the mouse, as a person does. */
export async function axClick(page: Page, role: string, name: RegExp | string): Promise<void> {
  const { x, y } = await axSpot(page, role, name);
  await page.mouse.click(x, y);
}

function matches(node: AxNode, role: string, name: RegExp | string): boolean {
  return node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name));
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}
