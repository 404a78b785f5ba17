import { offsetOf, rangeOver } from '../../hosts/editable.ts';
import type { Compose, HostText } from '../../hosts/host.ts';

/**
 * Remembers where the person was typing and returns the way back. In the body the caret is kept as a text offset,
 * because the host may rewrite the nodes meanwhile.
 */
export function keepCaret(host: HostText, compose: Compose): () => void {
  const { body } = compose;
  const active = document.activeElement;
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (active instanceof HTMLElement && active !== body && compose.root.contains(active)) {
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
