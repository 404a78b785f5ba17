import type { HostFault } from '../core/text/compose.ts';
import type { Span } from '../core/text/draft.ts';
import { rangeOver, readText, type TextMap } from './editable.ts';
import type { Compose, Insertion } from './host.ts';

/**
 * Writing into a compose, the part all hosts share: choose the place, let the host's editor do the change as one
 * undoable step, and check that nothing else moved.
 */

/** How one host's editor is written to. */
export interface Editor {
  /** The first node of the body that is not the person's own (signature, quote), or null. */
  tail(body: HTMLElement): Node | null;
  /** Puts text over the current selection as an undo step of its own, which the editor notices and saves. */
  put(body: HTMLElement, text: string): void;
}

/** Writes a mail into the person's own part. Null is success. */
export function insertMail(compose: Compose, insertion: Insertion, editor: Editor): HostFault | null {
  const { body } = compose;
  if (!body.isConnected) return { kind: 'compose-gone' };
  const tail = editor.tail(body);
  const before = readText(body, tail);
  const own = before.text.trim();
  const mail = insertion.body.trimEnd();
  const replaces = own !== '' && insertion.mode === 'replace';
  const range = replaces ? rangeOverOwn(before) : startOf(body, tail, before);
  if (!range || !select(body, range)) return { kind: 'refused-by-page' };
  const keepsOwn = own !== '' && !replaces;
  const below = keepsOwn ? '\n\n' : own === '' && touches(range, tail) ? '\n' : '';
  const expected = keepsOwn ? `${mail}\n\n${own}` : mail;
  return write(compose, editor, tail, mail + below, expected);
}

/** Puts `replacement` over a span of the own text, if `expected` still stands there. Null is success. */
export function replaceSpan(
  compose: Compose,
  span: Span,
  expected: string,
  replacement: string,
  editor: Editor,
): HostFault | null {
  const { body } = compose;
  if (!body.isConnected) return { kind: 'compose-gone' };
  const tail = editor.tail(body);
  const before = readText(body, tail);
  if (before.text.slice(span.start, span.end) !== expected) return { kind: 'changed-meanwhile' };
  const range = rangeOver(before, span.start, span.end);
  if (!range || !select(body, range)) return { kind: 'refused-by-page' };
  const after = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  return write(compose, editor, tail, replacement, after);
}

/** Does the change and proves it: our words are there, and what is not the person's is byte for byte as before. */
function write(
  { body }: Compose,
  editor: Editor,
  tail: Node | null,
  text: string,
  expected: string,
): HostFault | null {
  const restBefore = serialise(body, tail);
  editor.put(body, text);
  const tailAfter = editor.tail(body);
  const written = squeeze(readText(body, tailAfter).text) === squeeze(expected);
  if (written && serialise(body, tailAfter) === restBefore) return null;
  if (squeeze(readText(body, tailAfter).text) !== squeeze(expected)) body.ownerDocument.execCommand('undo');
  return { kind: 'refused-by-page' };
}

/** Editors differ in how many spaces and blank lines they keep at the edges of blocks; the words must agree. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Everything from `tail` to the end of the body, as it would be sent. */
function serialise(body: HTMLElement, tail: Node | null): string {
  if (!tail) return '';
  const range = body.ownerDocument.createRange();
  range.setStartBefore(tail);
  range.setEndAfter(body.lastChild ?? body);
  const holder = body.ownerDocument.createElement('div');
  holder.append(range.cloneContents());
  return holder.innerHTML;
}

function rangeOverOwn(map: TextMap): Range | null {
  const start = map.text.length - map.text.trimStart().length;
  return rangeOver(map, start, map.text.length);
}

/** A caret at the top of the person's part: in its first line, or before the tail where there is no line yet. */
function startOf(body: HTMLElement, tail: Node | null, map: TextMap): Range | null {
  const range = body.ownerDocument.createRange();
  const start = map.text.length - map.text.trimStart().length;
  const first = map.text.trim() === '' ? null : rangeOver(map, start, start + 1);
  if (first) {
    range.setStart(first.startContainer, first.startOffset);
  } else {
    const line = firstLine(body, tail);
    if (line) range.setStart(line, 0);
    else if (tail) range.setStartBefore(tail);
    else range.setStart(body, 0);
  }
  range.collapse(true);
  return range;
}

/** The first empty line block before the tail, descending into wrappers such as Gmail's `div[dir]`. */
function firstLine(body: HTMLElement, tail: Node | null): Element | null {
  for (let parent: Element = body; ; ) {
    const child: Element | null = parent.firstElementChild;
    if (!child || child === tail) return null;
    if (child.localName === 'br') return parent === body ? null : parent;
    if (tail && child.contains(tail)) parent = child;
    else if (child.localName === 'div' || child.localName === 'p') {
      if (child.firstElementChild && child.firstElementChild.localName !== 'br') parent = child;
      else return child;
    } else return null;
  }
}

/** Whether the caret's line is the last before the tail, so that the mail would stick to the signature. */
function touches(caret: Range, tail: Node | null): boolean {
  const line = caret.startContainer;
  return tail !== null && line.nodeType === Node.ELEMENT_NODE && line.nextSibling === tail;
}

/** Focuses the body, then selects: in the other order the selection would land in a focused subject (ISDK #1135). */
function select(body: HTMLElement, range: Range): boolean {
  const selection = body.ownerDocument.getSelection();
  if (!selection) return false;
  body.focus({ preventScroll: true });
  // Setting even the same range anew closes the browser's typing step, so one undo takes only our change.
  selection.removeAllRanges();
  selection.addRange(range);
  return body.contains(selection.anchorNode);
}
