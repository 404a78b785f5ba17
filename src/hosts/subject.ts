/** Whether a subject field can be seen: replies have none, or keep theirs in a wrapper of no width. */
export function isVisible(input: HTMLInputElement | null): input is HTMLInputElement {
  if (!input?.checkVisibility()) return false;
  let at: Element | null = input;
  for (let depth = 0; at && depth < wrappers; depth += 1, at = at.parentElement) {
    const [box] = at.getClientRects();
    // No box at all is `display: contents`.
    if (box?.width === 0) return false;
  }
  return true;
}

/** How far up the field's own wrapping goes: field, its box, its row. */
const wrappers = 3;

/** Writes an input the way typing does: past React's own setter, with the events hosts save on. */
export function setInputValue(input: HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
