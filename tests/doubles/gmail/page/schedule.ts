/** The menu of the arrow beside Send, and the dialogs in which a time to send is picked. */
import { divButton, el, freshId, show } from './element.ts';
import type { Words } from './words.ts';

/**
 * Fills and shows a menu, which stands in the outer layers of the window. Its one item acts on the mouse going down and
 * up, not on a click; opened by a key it takes the focus itself and only names the item that is on.
 */
export function openSendMenu(menu: HTMLElement, words: Words, byKey: boolean, pickTime: () => void): void {
  const item = el(
    'div.J-N',
    { id: freshId('x'), role: 'menuitem', selector: 'scheduledSend' },
    el('div.J-N-Jz', {}, words.scheduleSend),
  );
  const life = new AbortController();
  const { signal } = life;
  const close = () => {
    life.abort();
    menu.removeAttribute('aria-activedescendant');
    show(menu, false);
  };
  const choose = () => {
    close();
    pickTime();
  };
  let isDown = false;
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    isDown = true;
  });
  item.addEventListener('mouseup', () => isDown && choose());
  menu.addEventListener(
    'keydown',
    (event) => {
      event.stopPropagation();
      event.preventDefault();
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') light();
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && menu.hasAttribute('aria-activedescendant')) choose();
    },
    { signal },
  );
  const light = () => {
    item.classList.add('J-N-JT');
    menu.setAttribute('aria-activedescendant', item.id);
  };
  // Not by the event that opens it.
  setTimeout(() =>
    document.addEventListener(
      'mousedown',
      (event) => {
        if (!menu.contains(event.target as Node)) close();
      },
      { capture: true, signal },
    ),
  );
  menu.replaceChildren(item);
  menu.tabIndex = -1;
  show(menu, true);
  menu.focus();
  if (byKey) light();
}

/** Asks for a time: one of two ready ones, or a date of one's own in a second dialog. */
export function askTime(words: Words, schedule: () => void, returnTo: HTMLElement): void {
  const preset = menuItem(words.tomorrow, () => {
    first.close();
    schedule();
  });
  const own = menuItem(words.pickTime, () => {
    first.close();
    askDate(words, schedule, returnTo);
  });
  const first = openDialog(
    words.scheduleSend,
    [preset, own],
    [cancelButton(words, () => first.cancel())],
    returnTo,
  );
  preset.focus();
}

function askDate(words: Words, schedule: () => void, returnTo: HTMLElement): void {
  const date = el('input', { type: 'text', 'aria-label': words.pickTime, value: 'Nov 4, 2026' });
  const confirm = divButton(
    'J-at1-auR',
    words.scheduleSend,
    () => {
      second.close();
      schedule();
    },
    words.scheduleSend,
  );
  const cancel = cancelButton(words, () => second.cancel());
  const second = openDialog(words.pickTime, [date], [cancel, confirm], returnTo);
  date.focus();
}

function menuItem(label: string, onPress: () => void): HTMLElement {
  const item = divButton('Az', label, onPress, label);
  item.setAttribute('role', 'menuitem');
  return item;
}

function cancelButton(words: Words, cancel: () => void): HTMLElement {
  return divButton('J-at1-auR', words.cancel, cancel, words.cancel);
}

interface Dialog {
  close(): void;
  /** Closes and gives the focus back. */
  cancel(): void;
}

function openDialog(
  title: string,
  parts: HTMLElement[],
  buttons: HTMLElement[],
  returnTo: HTMLElement,
): Dialog {
  const backdrop = el('div.Kj-JD-Jh');
  const dialog = el(
    'div.Kj-JD',
    { role: 'dialog', 'aria-label': title, tabindex: '0' },
    el('div.Kj-JD-K7', {}, title),
    el('div.Kj-JD-Jz', {}, ...parts),
    el('div.Kj-JD-Jl', {}, ...buttons),
  );
  const close = () => {
    backdrop.remove();
    dialog.remove();
  };
  const cancel = () => {
    close();
    returnTo.focus();
  };
  backdrop.addEventListener('click', cancel);
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
  });
  document.body.append(backdrop, dialog);
  return { close, cancel };
}
