import type { HostFault } from '../core/text/compose.ts';
import type { Compose, Insertion } from './host.ts';
import { type Editor, insertMail } from './write.ts';

/** Whether a subject field can be seen: replies keep theirs at width 0 or have none. */
export function isVisible(input: HTMLInputElement | null): input is HTMLInputElement {
  return input !== null && input.getBoundingClientRect().width > 0;
}

/** Writes an input the way typing does: past React's own setter, with the events hosts save on. */
function setInputValue(input: HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Inserts the body, and then the subject where the compose lets one be written. */
export function insertWithSubject(
  compose: Compose,
  insertion: Insertion,
  editor: Editor,
  input: HTMLInputElement | null,
): HostFault | null {
  const fault = insertMail(compose, insertion, editor);
  if (!fault && insertion.subject !== null && input) setInputValue(input, insertion.subject);
  return fault;
}
