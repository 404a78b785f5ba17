import { offsetOf, rangeOver } from '../../hosts/editable.ts';
import type { Compose, HostText } from '../../hosts/host.ts';

/**
 * Remembers where the person was typing and returns the way back. In the body the caret is kept as a text offset,
 * because the host may rewrite the nodes meanwhile. From our own button the way leads to the text, not to the button.
 */
export function keepCaret(host: HostText, compose: Compose, button: HTMLElement | null): () => void {
  const { body } = compose;
  const active = document.activeElement;
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  const elsewhere = active instanceof HTMLElement && active !== body && !button?.contains(active);
  if (elsewhere && compose.root.contains(active)) {
    return () => active.focus({ preventScroll: true });
  }
  const offset =
    selection && node && body.contains(node)
      ? offsetOf(host.read(compose), node, selection.focusOffset)
      : null;
  return () => {
    body.focus({ preventScroll: true });
    if (offset === null) return;
    const map = host.read(compose);
    const before = rangeOver(map, offset - 1, offset);
    const after = before ? null : rangeOver(map, offset, offset + 1);
    const caret = before ?? after;
    if (!caret) return;
    caret.collapse(caret === after);
    const now = document.getSelection();
    now?.removeAllRanges();
    now?.addRange(caret);
  };
}
