import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axFind, axSpot } from './ax.ts';
import { browser, ownBrowser, sites } from './own-browser.ts';
import {
  type Desk,
  fillForm,
  goToFinding,
  insert,
  type MailName,
  openDesk,
  openForm,
  typeInMail,
} from './person.ts';

/** Our own screens and the form at every width and without colours of their own; axe on what stands in the mail page. */

ownBrowser();

let desk: Desk | undefined;
afterEach(() => desk?.page.close());

/** Everything in a page that sticks out of the window sideways, or whose own words do not fit into it. */
function cutOff(): string[] {
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > wide + 1) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${wide}`);
  }
  const parts = 'button, a, label, h1, h2, h3, p, input, select, textarea, li';
  for (const element of document.querySelectorAll<HTMLElement>(parts)) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // For screen readers alone.
    if (box.width <= 1 || box.height <= 1) continue;
    const words = element.textContent || element.getAttribute('aria-label') || '';
    const name = `${element.localName} “${words.trim().slice(0, 40)}”`;
    if (box.left < -1 || box.right > wide + 1)
      found.push(`${name} from ${box.left} to ${box.right} of ${wide}`);
    // A line to type in shows the end one is at.
    if (element.matches('input, textarea')) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const clips = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
    if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`${name} is cut off`);
  }
  return found;
}

const widths = [320, 480, 720, 1440, 2560];

it.each(['welcome/welcome', 'options/options', 'panel/panel'])('%s fits every width', async (screen) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/${screen}.html`);
  await page.locator('h1, form, main').first().waitFor();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForFunction((wide) => innerWidth === wide, width);
    await expect.poll(() => page.evaluate(cutOff), { message: `${width} wide` }).toEqual([]);
  }
  await page.close();
});

// A window of 1440 × 900 at 50, 100, 150 and 200 %, and a narrow one.
const windows = [
  [2880, 1800],
  [1440, 900],
  [960, 600],
  [720, 450],
  [400, 700],
] as const;

/** Whether the form's frame lies whole inside the window. */
async function isWhole(page: Page, wide: number, high: number): Promise<boolean> {
  const { x, y, width, height } = await axSpot(page, 'Iframe', /.+/);
  const fits = (middle: number, size: number, room: number): boolean =>
    middle - size / 2 >= -0.5 && middle + size / 2 <= room + 0.5;
  return fits(x, width, wide) && fits(y, height, high);
}

/** The form's last button can be brought into sight and is what lies there. */
async function reachesInsert(form: Frame): Promise<void> {
  const button = form.getByRole('button', { name: 'Insert', exact: true });
  await button.scrollIntoViewIfNeeded();
  await button.click({ trial: true });
}

describe.each<MailName>(['gmail', 'outlook'])('over %s', (mail) => {
  it('the form stays whole inside every window, and so does what is in it', async () => {
    desk = await openDesk(browser, sites, mail);
    const { page } = desk;
    const form = await openForm(page);
    await fillForm(form);
    for (const [width, height] of windows) {
      const message = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await expect.poll(() => isWhole(page, width, height), { message }).toBe(true);
      await expect.poll(() => form.evaluate(cutOff), { message }).toEqual([]);
      await reachesInsert(form);
    }
  });

  it('the form works in forced colours and without motion', async () => {
    desk = await openDesk(browser, sites, mail);
    await desk.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const form = await openForm(desk.page);
    await fillForm(form);
    // Every ground is the system's now: a button is told from text by an edge or a line under it.
    const flat = await form.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { borderTopWidth, borderTopStyle, outlineStyle, textDecorationLine } =
            getComputedStyle(button);
          const isEdged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          return !isEdged && outlineStyle === 'none' && !textDecorationLine.includes('underline');
        })
        .map((button) => button.textContent?.trim() || button.getAttribute('aria-label')),
    );
    expect(flat).toEqual([]);
    const moving = await form.evaluate(
      () =>
        document
          .getAnimations()
          .map(({ effect }) => effect?.getComputedTiming().duration)
          .filter((duration) => typeof duration === 'number' && duration > 1).length,
    );
    expect(moving).toBe(0);
    await insert(form, desk);
  });
});

describe.each(['light', 'dark'] as const)('our parts in the mail page, %s', (theme) => {
  it('have nothing axe objects to', async () => {
    desk = await openDesk(browser, sites, 'gmail', { look: { theme } });
    const { page } = desk;
    await page.emulateMedia({ colorScheme: theme });
    const form = await openForm(page);
    await fillForm(form);
    await insert(form, desk);
    await typeInMail(desk, 'Please answer ASAP. ');
    await axFind(page, 'button', /findings: [1-9]$/);
    await goToFinding(desk, 'ASAP');
    await axFind(page, 'dialog', 'Leave the clock to them');
    const copied = await openCopies(page, theme);
    expect(copied).toEqual(expect.arrayContaining(['duly-noted-card', 'div']));
    const { violations } = await new AxeBuilder({ page })
      .include('#copies')
      // Gmail numbers its own controls in this way, and ours has to stand among them.
      .disableRules('tabindex')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

/** A closed shadow root, seen from the inside; runs in the world that owns it. */
const openCopy = `function () {
  const copy = this.host.cloneNode(false);
  const open = copy.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [...this.adoptedStyleSheets].map((sheet) => {
    const own = new CSSStyleSheet();
    own.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\\n'));
    return own;
  });
  for (const child of this.childNodes) open.append(child.cloneNode(true));
  for (const frame of open.querySelectorAll('iframe')) frame.remove();
  for (const box of open.querySelectorAll('[popover]')) {
    box.removeAttribute('popover');
    box.style.position = 'static';
  }
  document.querySelector('#copies').append(copy);
}`;

/** Puts open copies of our closed shadow roots, which axe cannot look into, on the page; answers their hosts' names. */
async function openCopies(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate((colorScheme) => {
    const copies = Object.assign(document.createElement('div'), { id: 'copies' });
    Object.assign(copies.style, { position: 'fixed', inset: '0', zIndex: '9999', background: 'Canvas' });
    Object.assign(copies.style, { overflow: 'auto', colorScheme });
    document.body.append(copies);
  }, theme);
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const names: string[] = [];
    const visit = async ({ localName, children = [], shadowRoots = [] }: typeof root): Promise<void> => {
      for (const shadow of shadowRoots) {
        if (shadow.shadowRootType !== 'closed') continue;
        names.push(localName);
        const { backendNodeId } = shadow;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: openCopy,
        });
      }
      for (const child of [...children, ...shadowRoots]) await visit(child);
    };
    await visit(root);
    return names;
  } finally {
    await session.detach();
  }
}
