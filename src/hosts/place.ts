import { rangeOver, type TextMap } from './editable.ts';

/**
 * Where in a body a mail goes. The person's own first line may be a list, a table, a picture or bold words; a mail
 * put into those would become an item, a cell or bold, so it gets a line of its own above them.
 */

/** A caret for the mail to be typed at. */
export interface MailPlace {
  range: Range;
  /** Lines made for the mail, to be taken away again if the write fails. */
  lines: readonly HTMLElement[];
}

/** Content that is the person's though it has no text. */
const wordless = 'img,hr,table,video,audio,object,svg,canvas';

/** Whether something of the person's own stands before `tail`, be it words or not. */
export function hasOwn(body: HTMLElement, tail: Node | null, map: TextMap): boolean {
  if (map.text.trim() !== '') return true;
  return [...body.querySelectorAll(wordless)].some((element) => isBefore(element, tail));
}

/** The place at the top of the person's part. May add an empty line, so call it inside the undo step. */
export function placeAbove(body: HTMLElement, tail: Node | null, map: TextMap): MailPlace {
  const range = body.ownerDocument.createRange();
  // An empty line on top is where the person would write, whatever follows: it may be a signature nobody marked.
  const line = firstLine(body, tail);
  const plain = line && isEmpty(line) ? line : hasOwn(body, tail, map) ? plainStart(body, tail, map) : line;
  if (plain) {
    range.setStart(plain, 0);
    return { range, lines: [] };
  }
  const added = addLine(body, tail);
  range.setStart(added, 0);
  return { range, lines: [added] };
}

/** The place over everything the person wrote. May add an empty line, so call it inside the undo step. */
export function placeOver(body: HTMLElement, tail: Node | null, map: TextMap): MailPlace | null {
  const start = map.text.length - map.text.trimStart().length;
  const range = rangeOver(map, start, map.text.length);
  if (!range || plainStart(body, tail, map)) return range && { range, lines: [] };
  const line = addLine(body, tail);
  let last: Node = range.endContainer;
  while (
    last.parentNode &&
    last.parentNode !== line.parentNode &&
    !(tail && last.parentNode.contains(tail))
  ) {
    last = last.parentNode;
  }
  // With an end of its own the browser cannot join the mail to what comes after it.
  const end = line.cloneNode(true) as HTMLElement;
  last.parentNode?.insertBefore(end, last.nextSibling);
  range.setStart(line, 0);
  range.setEnd(end, 0);
  return { range, lines: [line, end] };
}

/** The text node the person's part begins with, if typing at its start gives plain lines of their own. */
function plainStart(body: HTMLElement, tail: Node | null, map: TextMap): Text | null {
  const start = map.text.length - map.text.trimStart().length;
  const range = rangeOver(map, start, start + 1);
  if (range?.startOffset !== 0) return null;
  const text = range.startContainer as Text;
  const block = text.parentElement;
  if (!block?.matches('div,p') || block === body || (tail && block.contains(tail))) return null;
  for (let at: Element | null = block; at && at !== body; at = at.parentElement) {
    if (!at.matches('div,p')) return null;
  }
  const before = [...body.querySelectorAll(wordless)].some((element) => isBefore(element, text));
  return before || text.previousSibling ? null : text;
}

function isEmpty(line: Element): boolean {
  return (line.textContent ?? '').trim() === '' && !line.querySelector(wordless);
}

/** The first empty line block before the tail, descending into wrappers such as Gmail's `div[dir]`. */
function firstLine(body: HTMLElement, tail: Node | null): Element | null {
  for (let parent: Element = body; ; ) {
    const child = firstShown(parent, tail);
    if (!child || child === tail) return null;
    if (child.localName === 'br') return parent === body ? null : parent;
    if (tail && child.contains(tail)) parent = child;
    else if (!child.matches('div,p')) return null;
    else if (child.firstElementChild && child.firstElementChild.localName !== 'br') parent = child;
    else return child;
  }
}

/** The element a parent begins with; null where that is nothing, or bare words. */
function firstShown(parent: Element, tail: Node | null): Element | null {
  let child = parent.firstChild;
  while (child && child !== tail && !(child.textContent ?? '').trim() && child.nodeType !== Node.ELEMENT_NODE)
    child = child.nextSibling;
  return child?.nodeType === Node.ELEMENT_NODE ? (child as Element) : null;
}

/** A new empty line above all that is there, shaped like the person's own lines: a host keeps font and direction there. */
function addLine(body: HTMLElement, tail: Node | null): HTMLElement {
  let holder: Element = body;
  let first = holder.firstChild;
  while (first && first !== tail && tail && first.contains(tail)) {
    holder = first as Element;
    first = holder.firstChild;
  }
  const model = [...holder.children].find((child) => child.matches('div,p') && isBefore(child, tail));
  const line = (model?.cloneNode(false) ?? body.ownerDocument.createElement('div')) as HTMLElement;
  line.removeAttribute('id');
  line.append(body.ownerDocument.createElement('br'));
  holder.insertBefore(line, first);
  return line;
}

function isBefore(node: Node, other: Node | null): boolean {
  return !other || !!(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
