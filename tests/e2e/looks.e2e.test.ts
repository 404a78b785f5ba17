import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { axFind, spotOf } from './ax.ts';
import {
  type Desk,
  fillForm,
  followUp,
  insert,
  type MailName,
  openDesk,
  openForm,
  typeInMail,
} from './person.ts';

/** Narrow, wide, zoomed, without colours of its own and without motion: nothing is cut off, everything can be told. */

let browser: ExtensionBrowser;
let sites: ServedDoubles;
beforeAll(async () => {
  browser = await launchWithExtension();
  sites = await serveDoubles(browser.context);
});
afterAll(() => browser.close());
beforeEach(() => browser.forget());

let desk: Desk;
afterEach(() => desk?.page.close());

/** Everything in a page that sticks out of the window sideways, or whose own words do not fit into it. */
function cutOff(): string[] {
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > wide + 1) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${wide}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, a, label, h1, h2, h3, p, input, select, textarea, li',
  )) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // For screen readers alone.
    if (box.width <= 1 || box.height <= 1) continue;
    const name = `${element.localName} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
    const scrolls = element.closest('[data-scrolls], pre') !== null;
    if (!scrolls && (box.left < -1 || box.right > wide + 1))
      found.push(`${name} from ${box.left} to ${box.right} of ${wide}`);
    const style = getComputedStyle(element);
    // A line to type in shows the end one is at.
    if (element.matches('input, textarea')) continue;
    const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
    if (clips && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${name} is cut off`);
    }
  }
  return found;
}

const widths = [320, 480, 720, 1440, 2560];

describe('screens of our own', () => {
  it.each(['welcome/welcome', 'options/options', 'panel/panel'])('%s fits every width', async (screen) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/src/${screen}.html`);
    await page.locator('h1, form, main').first().waitFor();
    const found: Record<number, string[]> = {};
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page.evaluate(cutOff);
      if (cut.length > 0) found[width] = cut;
    }
    await page.close();
    expect(found).toEqual({});
  });
});

/** The box in the mail page that the form stands in. */
async function formBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const { x, y, width, height } = await spotOf(page, await axFind(page, 'Iframe', /.+/));
  return { x: x - width / 2, y: y - height / 2, width, height };
}

// A window of 1440 × 900 at 50, 100, 150, 200 % and a narrow one.
const windows = [
  [2880, 1800],
  [1440, 900],
  [960, 600],
  [720, 450],
  [400, 700],
] as const;

describe.each<MailName>(['gmail', 'outlook'])('over %s', (mail) => {
  it('the form stays whole inside every window, and so does what is in it', async () => {
    desk = await openDesk(browser, sites, mail);
    const form = await openForm(desk.page);
    await fillForm(form);
    for (const [width, height] of windows) {
      await desk.page.setViewportSize({ width, height });
      await expect
        .poll(
          async () => {
            const box = await formBox(desk.page);
            return (
              box.x >= -0.5 &&
              box.y >= -0.5 &&
              box.x + box.width <= width + 0.5 &&
              box.y + box.height <= height + 0.5
            );
          },
          { message: `${width} × ${height}` },
        )
        .toBe(true);
      expect(await form.evaluate(cutOff), `${width} × ${height}`).toEqual([]);
      await reaches(form);
    }
  });

  it('the form works in forced colours and without motion', async () => {
    desk = await openDesk(browser, sites, mail);
    await desk.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const form = await openForm(desk.page);
    await fillForm(form);
    // What is a button can be told from what is text: it has an edge, as its ground is the system's.
    const flat = await form.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { borderTopWidth, borderTopStyle, outlineStyle, textDecorationLine } =
            getComputedStyle(button);
          const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          return !edged && outlineStyle === 'none' && !textDecorationLine.includes('underline');
        })
        .map((button) => button.textContent?.trim() || button.getAttribute('aria-label')),
    );
    expect(flat).toEqual([]);
    const moving = await form.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const { duration } = effect?.getComputedTiming() ?? {};
          return typeof duration === 'number' && duration > 1;
        }).length,
    );
    expect(moving).toBe(0);
    await insert(form, desk);
  });
});

/** The form's last button can be brought into sight and is what lies there. */
async function reaches(form: Frame): Promise<void> {
  const button = form.getByRole('button', { name: 'Insert', exact: true });
  await button.scrollIntoViewIfNeeded();
  await button.click({ trial: true });
}

describe.each(['light', 'dark'] as const)('our parts in the mail page, %s', (theme) => {
  it('have nothing axe objects to', async () => {
    desk = await openDesk(browser, sites, 'gmail', { look: { theme } });
    await desk.page.emulateMedia({ colorScheme: theme });
    const form = await openForm(desk.page);
    await fillForm(form);
    await insert(form, desk);
    await typeInMail(desk, 'Please answer ASAP. ');
    await axFind(desk.page, 'button', followUp);
    await axFind(desk.page, 'button', /findings: [1-9]$/);
    await desk.page.keyboard.press('F8');
    await axFind(desk.page, 'dialog', /.+/);
    // A closed shadow root is closed to axe as well: what is in ours is looked at as a copy in the open.
    const copied = await openCopies(desk.page, theme);
    expect(copied).toEqual(expect.arrayContaining(['duly-noted-card', 'div']));
    const { violations } = await new AxeBuilder({ page: desk.page })
      .include('#copies')
      // Gmail numbers its own controls in this way, and ours has to stand among them.
      .disableRules('tabindex')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

/** Puts open copies of our closed shadow roots into the page; answers their hosts' names. */
async function openCopies(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const names: string[] = [];
    await page.evaluate((scheme) => {
      const copies = Object.assign(document.createElement('div'), { id: 'copies' });
      copies.style.cssText = 'position:fixed;inset:0;z-index:9999;background:Canvas;overflow:auto';
      copies.style.colorScheme = scheme;
      document.body.append(copies);
    }, theme);
    type Node = typeof root;
    const visit = async (node: Node): Promise<void> => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType !== 'closed') continue;
        names.push(node.localName);
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `function () {
            const copy = this.host.cloneNode(false);
            copy.removeAttribute('hidden');
            const open = copy.attachShadow({ mode: 'open' });
            open.adoptedStyleSheets = [...this.adoptedStyleSheets].map((sheet) => {
              const own = new CSSStyleSheet();
              own.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\\n'));
              return own;
            });
            for (const child of this.childNodes) open.append(child.cloneNode(true));
            for (const frame of open.querySelectorAll('iframe')) frame.remove();
            for (const box of open.querySelectorAll('[popover]')) { box.removeAttribute('popover'); box.style.position = 'static'; }
            document.querySelector('#copies').append(copy);
          }`,
        });
      }
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) await visit(child);
      if (node.contentDocument) await visit(node.contentDocument);
    };
    await visit(root);
    return names;
  } finally {
    await session.detach();
  }
}
