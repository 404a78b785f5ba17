import type { FactName } from './form-state.ts';

/** Puts the caret into the first field of the form with nothing in it, else into the mail. */
export function focusFirstEmpty(root: ParentNode): void {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-field]')];
  const empty = fields.find((field) => field.value.trim() === '');
  const target = empty ?? root.querySelector<HTMLElement>('[role="textbox"]');
  // The frame itself may not have the focus yet.
  window.focus();
  target?.focus();
  // A frame that was hidden takes no focus before it is drawn again; hidden pages get no frames, so this waits for it.
  if (document.activeElement !== target) requestAnimationFrame(() => target?.focus());
}

/** Puts the caret into the field of a fact. */
export function focusFact(root: ParentNode | null, name: FactName): void {
  root?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
}
