import type { Span } from '../core/text/draft.ts';

/** Writes over a stretch of an input the way a keyboard would, so that Ctrl+Z takes it back. */
export function replaceInInput(input: HTMLInputElement, { start, end }: Span, replacement: string): void {
  input.focus();
  input.setSelectionRange(start, end);
  document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
}
