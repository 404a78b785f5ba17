/** Whether a subject field can be seen: replies keep theirs at width 0 or have none. */
export function isVisible(input: HTMLInputElement | null): input is HTMLInputElement {
  return input !== null && input.getBoundingClientRect().width > 0;
}

/** Writes an input the way typing does: past React's own setter, with the events hosts save on. */
export function setInputValue(input: HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
