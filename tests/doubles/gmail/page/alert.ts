/** Gmail's own dialogs and its black notice at the bottom. */
import { divButton, el } from './element.ts';
import type { Words } from './words.ts';

/** An alert that holds the send back; it sits under the body of the page. */
export function showAlert(returnTo: HTMLElement, words: Words, message: string): void {
  const title = el('span', {}, words.error);
  const close = () => {
    backdrop.remove();
    dialog.remove();
    returnTo.querySelector<HTMLElement>('[g_editable="true"]')?.focus();
  };
  const ok = divButton('J-at1-auR', words.ok, close, words.ok);
  const dialog = el(
    'div.Kj-JD',
    { role: 'alertdialog', 'aria-label': words.error, tabindex: '0' },
    el('div.Kj-JD-K7', {}, title),
    el('div.Kj-JD-Jz', {}, message),
    el('div.Kj-JD-Jl', {}, ok),
  );
  const backdrop = el('div.Kj-JD-Jh');
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  document.body.append(backdrop, dialog);
  ok.focus();
}

const noticeMs = 6_000;

/** Shows a notice, in place of the one before. */
export function showNotice(message: string, action?: { label: string; run(): void }): void {
  document.querySelector('.b8')?.remove();
  const notice = el('div.b8', { role: 'alert' }, el('span.bAq', {}, message));
  if (action) {
    notice.append(
      divButton(
        'ag.a8k',
        action.label,
        () => {
          notice.remove();
          action.run();
        },
        action.label,
      ),
    );
  }
  document.body.append(notice);
  setTimeout(() => notice.remove(), noticeMs);
}
