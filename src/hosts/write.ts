import type { HostFault } from '../core/text/compose.ts';
import type { Span } from '../core/text/draft.ts';
import { rangeOver, readText } from './editable.ts';
import type { Compose, Insertion } from './host.ts';
import { hasOwn, type MailPlace, placeAbove, placeOver } from './place.ts';

/**
 * Writing into a compose, the part all hosts share: choose the place, let the host's editor do the change as one
 * undoable step, and check that nothing else moved.
 */

/** How one host's editor is written to. */
export interface Editor {
  /** The first node of the body that is not the person's own (signature, quote), or null. */
  tail(body: HTMLElement): Node | null;
  /** Runs a change of the body as an undo step of its own, which the editor notices and saves. */
  step(body: HTMLElement, change: () => void): void;
}

/** One change on its way: where it goes, what it says and what the own text is afterwards. */
interface Change {
  place: MailPlace;
  text: string;
  expected: string;
}

/** Writes a mail into the person's own part. Null is success. */
export function insertMail(compose: Compose, insertion: Insertion, editor: Editor): HostFault | null {
  return write(compose, editor, (tail) => {
    const { body } = compose;
    const before = readText(body, tail);
    const own = before.text.trim();
    const mail = insertion.body.trimEnd();
    if (own !== '' && insertion.mode === 'replace') {
      const place = placeOver(body, tail, before);
      return place && { place, text: mail, expected: mail };
    }
    const keepsOwn = hasOwn(body, tail, before);
    const place = placeAbove(body, tail, before);
    const line = place.range.startContainer;
    const touches = tail !== null && line.nodeType === Node.ELEMENT_NODE && line.nextSibling === tail;
    // In an empty line the mail ends with that line; before words it needs a line end of its own.
    const gap = line.nodeType === Node.ELEMENT_NODE ? '\n' : '\n\n';
    return { place, text: mail + (keepsOwn ? gap : touches ? '\n' : ''), expected: `${mail}\n\n${own}` };
  });
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
  const stands = readText(body, editor.tail(body)).text.slice(span.start, span.end);
  if (body.isConnected && stands !== expected) return { kind: 'changed-meanwhile' };
  return write(compose, editor, (tail) => {
    const before = readText(body, tail);
    const range = rangeOver(before, span.start, span.end);
    const after = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
    return range && { place: { range, lines: [] }, text: replacement, expected: after };
  });
}

/** Does the change and proves it: our words are there, and what is not the person's is byte for byte as before. */
function write(
  { body }: Compose,
  editor: Editor,
  plan: (tail: Node | null) => Change | null,
): HostFault | null {
  if (!body.isConnected) return { kind: 'compose-gone' };
  let done = false;
  editor.step(body, () => {
    const tail = editor.tail(body);
    const restBefore = serialise(body, tail);
    const change = plan(tail);
    if (!change) return;
    const { place, text, expected } = change;
    const unwritten = body.innerHTML;
    if (select(body, place.range)) body.ownerDocument.execCommand('insertText', false, text);
    const tailAfter = editor.tail(body);
    done =
      squeeze(readText(body, tailAfter).text) === squeeze(expected) &&
      serialise(body, tailAfter) === restBefore;
    if (done) return;
    // Before the step is closed: this takes back our one command, and the editor's own undo never hears of either.
    if (body.innerHTML !== unwritten) body.ownerDocument.execCommand('undo');
    for (const line of place.lines) line.remove();
  });
  return done ? null : { kind: 'refused-by-page' };
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

/** Focuses the body, then selects: in the other order the selection would land in a focused subject (ISDK #1135). */
function select(body: HTMLElement, range: Range): boolean {
  const { ownerDocument } = body;
  const selection = ownerDocument.getSelection();
  if (!selection) return false;
  body.focus({ preventScroll: true });
  // Setting even the same range anew closes the browser's typing step, so one undo takes only our change.
  selection.removeAllRanges();
  selection.addRange(range);
  // A focus trap of the page, or a hidden compose: the words would go to whatever has the focus.
  return body.contains(ownerDocument.activeElement) && body.contains(selection.anchorNode);
}
