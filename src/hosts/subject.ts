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

/**
 * Writes an input so that the host keeps it. React's tracker of values lives on the page's side of the element, where a
 * content script's write does not go, so the `input` event finds a change to tell (measured: without it, it is lost).
 */
export function setInputValue(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
