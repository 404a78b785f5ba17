/** Puts the caret into the first field of the form with nothing in it, else into the mail. */
export function focusFirstEmpty(root: ParentNode): void {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-field]')];
  const empty = fields.find((field) => field.value.trim() === '');
  const target = empty ?? root.querySelector<HTMLElement>('[role="textbox"]');
  // The frame itself may not have the focus yet.
  window.focus();
  target?.focus();
}

/** Puts the caret into the field an open placeholder such as `[company]` stands for; false when none does. */
export function focusFieldFor(root: ParentNode, placeholder: string): boolean {
  const asked = /^\[(\w+)\]$/.exec(placeholder)?.[1] ?? '';
  const name = { interviewerFirst: 'interviewer', meFirst: 'me' }[asked] ?? asked;
  const field = /^\w+$/.test(name) ? root.querySelector<HTMLElement>(`[data-field="${name}"]`) : null;
  field?.focus();
  return field !== null;
}
