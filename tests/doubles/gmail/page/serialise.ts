/** What the host makes of a body's HTML before it keeps or sends it. */
import { setHtml } from './closure.ts';

const dropped =
  'style, script, link, meta, base, title, iframe, object, embed, form, input, button, textarea, select';
const kept = new Set(
  (
    'a abbr address b big blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 ' +
    'h5 h6 hr i img ins li mark ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul wbr'
  ).split(' '),
);
const attributes = new Set(
  (
    'align alt bgcolor border cellpadding cellspacing cite class clear color colspan data-smartmail dir face height ' +
    'href lang rel rowspan size src start style target title type valign width'
  ).split(' '),
);
const blocks =
  'address, blockquote, center, dd, div, dl, dt, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, table, tr, ul';

/** Mail HTML: no comments, style sheets, unknown elements or attributes; wrapped in a `div[dir]`. */
export function mailHtml(html: string, direction: 'ltr' | 'rtl'): string {
  const root = parse(html);
  for (const element of root.querySelectorAll(dropped)) element.remove();
  const comments = root.ownerDocument.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) node.parentNode?.removeChild(node);
  for (const element of root.querySelectorAll('*')) {
    if (!kept.has(element.localName)) element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (!attributes.has(name)) element.removeAttribute(name);
  }
  return `<div dir="${direction}">${root.innerHTML}</div>`;
}

/** The plain-text part of the same mail: a line for each block, a newline for each `<br>` that shows. */
export function mailText(html: string): string {
  const root = parse(html);
  let text = '';
  const ensureNewLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += (node.nodeValue ?? '')
        .replace(/[\t\n\r ]+/g, ' ')
        .replace(/^ /, text.endsWith('\n') ? '' : ' ');
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') text += '\n';
    const isBlock = node.matches(blocks);
    if (isBlock) ensureNewLine();
    const start = text.length;
    for (const child of node.childNodes) walk(child);
    // A block that only holds a <br> is one blank line, not two.
    if (isBlock && text.length > start) ensureNewLine();
  };
  walk(root);
  return text.replaceAll('\u00a0', ' ').trim();
}

/** In a document without a window, so that nothing in it loads or runs. */
function parse(html: string): HTMLElement {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  setHtml(root, html);
  return root;
}
