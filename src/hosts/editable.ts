/** Offsets ↔ DOM positions in an editable body. The only place that knows how nodes become plain text. */

/** A stretch of text that stands in one text node; `start` is its UTF-16 offset in the whole. */
interface Piece {
  node: Text;
  start: number;
}

/** Plain text of a body's first part, with the nodes it was read from. Dead after the host rewrites the body. */
export interface TextMap {
  /** Lines end in "\n"; trailing blank lines are left out. */
  text: string;
  pieces: readonly Piece[];
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);

// Nodes other extensions leave in an editable, and text that is shown but not part of the mail (Smart Compose's grey words).
const foreign =
  'style,script,template,[aria-hidden="true"],grammarly-extension,grammarly-popups,harper-render-box,[data-lt-tmp-id]';

// `instanceof` fails across realms, and a pop-out's document is another realm.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isForeign(element: Element): boolean {
  return element.matches(foreign) || element.localName.startsWith('grammarly-');
}

/**
 * Reads `body` as plain text up to `tail` (the first node that is not the person's; null: to the end).
 * Every character of a text node is one character of the text, so offsets map without a table.
 */
export function readText(body: HTMLElement, tail: Node | null): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  let reachedTail = false;
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node && !reachedTail; node = node.nextSibling) {
      if (node === tail) {
        reachedTail = true;
      } else if (isText(node)) {
        pieces.push({ node, start: text.length });
        // Non-breaking spaces are how editors keep typed spaces; a raw line end in HTML is a space.
        text += node.data.replace(/[\u00a0\n\r\t]/g, ' ');
      } else if (isElement(node) && !isForeign(node)) {
        if (node.localName === 'br') {
          text += '\n';
        } else {
          const block = blocks.has(node.tagName);
          if (block) breakLine();
          visit(node);
          if (block && !reachedTail) breakLine();
        }
      }
    }
  };
  visit(body);
  return { text: text.replace(/[\s\u200b]+$/, ''), pieces };
}

/** The range over `[start, end)` of a map's text, or null where nodes have gone or the span holds no text. */
export function rangeOver(map: TextMap, start: number, end: number): Range | null {
  const from = pieceAt(map, start);
  const to = pieceAt(map, end - 1);
  if (end <= start || !from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  const fromOffset = start - from.start;
  const toOffset = end - to.start;
  if (!from.node.isConnected || !to.node.isConnected) return null;
  if (fromOffset > from.node.length || toOffset > to.node.length) return null;
  range.setStart(from.node, fromOffset);
  range.setEnd(to.node, toOffset);
  return range;
}

function pieceAt(map: TextMap, offset: number): Piece | null {
  let low = 0;
  let high = map.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // Pieces of no length share their start with the next one; any earlier piece that holds the offset will do.
  for (let index = low; index >= 0; index -= 1) {
    const piece = map.pieces[index];
    if (piece && offset >= piece.start && offset < piece.start + piece.node.length) return piece;
    if (piece && piece.start + piece.node.length < offset) return null;
  }
  return null;
}

/** The text offset of a DOM position, or null when it lies outside the map. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  const direct = map.pieces.find((piece) => piece.node === node);
  if (direct) return Math.min(direct.start + offset, map.text.length);
  const at = node.childNodes[offset];
  // Between nodes: the first text at or after the child there, or after the whole node when there is none.
  const next = map.pieces.find(({ node: text }) =>
    at ? at.contains(text) || follows(at, text) : follows(node, text) && !node.contains(text),
  );
  return next ? Math.min(next.start, map.text.length) : map.pieces.length > 0 ? map.text.length : null;
}

function follows(node: Node, other: Node): boolean {
  return !!(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
