/** The text of an editable element, and where each stretch of it stands. */
export interface PlainText {
  text: string;
  pieces: Array<{ node: Text; start: number }>;
}

/** Reads an editable as plain text: a `<br>` and the start of a further block are line breaks. */
export function readPlain(root: Node): PlainText {
  const pieces: PlainText['pieces'] = [];
  let text = '';
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node.nodeName === 'BR') {
        text += '\n';
      } else {
        if (text !== '' && !text.endsWith('\n')) text += '\n';
        walk(node);
      }
    }
  };
  walk(root);
  return { text, pieces };
}

/** The DOM range of a span, or null when no text stands there. */
export function rangeOf(plain: PlainText, start: number, end: number): Range | null {
  const from = place(plain, start, false);
  const to = place(plain, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The text offset of a DOM position inside the editable; null elsewhere. */
export function offsetOf(plain: PlainText, node: Node, offset: number): number | null {
  const piece = plain.pieces.find((one) => one.node === node);
  return piece ? piece.start + Math.min(offset, piece.node.length) : null;
}

function place(plain: PlainText, offset: number, asEnd: boolean): { node: Text; offset: number } | null {
  for (const { node, start } of plain.pieces) {
    const within = offset - start;
    if (within < 0 || within > node.length) continue;
    // At a seam a start belongs to the piece after it, an end to the piece before.
    if (!asEnd && within === node.length && node !== plain.pieces.at(-1)?.node) continue;
    return { node, offset: within };
  }
  return null;
}
