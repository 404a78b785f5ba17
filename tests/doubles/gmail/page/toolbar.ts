/** The bottom row of a compose: Send, icons, discard. The host makes it anew whenever it likes. */
import { divButton, el, show } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { type Words, withKey } from './words.ts';

export interface ToolbarActions {
  send(): void;
  /** Null where there is no such button. */
  sendAndArchive: (() => void) | null;
  /** Opens the menu of the arrow beside Send. */
  more(byKey: boolean): void;
  discard(): void;
  toggleFormatting(): void;
}

export interface Toolbar {
  element: HTMLElement;
  /** Throws the row away, with whatever others put into it, and makes a new one. */
  remake(): void;
  focusSend(): void;
}

const columns = 5;
const narrowestIcons = 1;

export function makeToolbar(words: Words, actions: ToolbarActions): Toolbar {
  const rows = el('tbody');
  const cols = Array.from({ length: columns }, () => el('col'));
  const table = el('table.IZ', { role: 'group' }, el('colgroup', {}, ...cols), rows);
  const element = el('div.aDh', {}, table);
  const toolbar: Toolbar = {
    element,
    remake() {
      rows.replaceChildren(makeRow(words, actions));
      fitIcons(element, table);
    },
    focusSend() {
      rows.querySelector<HTMLElement>('.aoO')?.focus();
    },
  };
  rows.append(makeRow(words, actions));
  return toolbar;
}

function makeRow(words: Words, actions: ToolbarActions): HTMLTableRowElement {
  const send = divButton(
    'T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    withKey(words.send, 'Ctrl-Enter'),
    actions.send,
    words.send,
  );
  const more = divButton('T-I.J-J5-Ji.hG.T-I-atl.L3', words.moreSendOptions, () => {}, icon('down'));
  more.setAttribute('aria-haspopup', 'true');
  more.addEventListener('click', () => actions.more(false));
  more.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ' || key === 'ArrowDown') actions.more(true);
  });
  const group = el('div.dC', {}, send, more);
  const { sendAndArchive } = actions;
  if (sendAndArchive) {
    const archive = divButton(
      'T-I.J-J5-Ji.Uo.T-I-atl.L3',
      words.sendAndArchive,
      sendAndArchive,
      icon('inbox'),
    );
    group.prepend(archive);
  }
  const formatting = divButton('J-Z-I', words.formatting, actions.toggleFormatting, icon('formatting'));
  const icons: ReadonlyArray<[command: string, label: string, glyph: IconName]> = [
    ['Files', words.attach, 'attach'],
    ['docs', withKey(words.link, 'Ctrl-K'), 'link'],
    ['emojicmd', words.emoji, 'emoji'],
    ['xfilecmd', words.drive, 'drive'],
    ['image', words.photo, 'photo'],
    ['locker', words.confidential, 'confidential'],
    ['sig', words.signature, 'signature'],
  ];
  const bak = el('div.bAK');
  for (const [command, label, glyph] of icons) {
    const item = divButton('wG.J-Z-I', label, () => {}, icon(glyph));
    item.setAttribute('command', command);
    bak.append(item);
  }
  const options = divButton('J-J5-Ji.Xv', words.moreOptions, () => {}, icon('dots'));
  options.setAttribute('aria-haspopup', 'true');
  const discard = divButton(
    'oh.J-Z-I',
    withKey(words.discard, 'Ctrl-Shift-D'),
    actions.discard,
    icon('trash'),
  );
  return el(
    'tr.btC',
    {},
    el('td.gU.Up', {}, el('div.J-J5-Ji.btA', {}, group)),
    el('td.oc.gU', {}, formatting),
    el('td.gU.btB', {}, el('div.Uz')),
    el('td.a8X.gU', {}, bak),
    el('td.gU.az5', {}, options, discard),
  );
}

/** Hides icons from the end until the row fits. Only the host's own changes of width lead here. */
function fitIcons(element: HTMLElement, table: HTMLElement): void {
  const icons = [...table.querySelectorAll<HTMLElement>('.bAK .wG')];
  while (icons.length > narrowestIcons && table.offsetWidth > element.clientWidth) {
    const last = icons.pop();
    if (last) last.style.display = 'none';
  }
}

/** The bar above the row, with commands in Closure's own names. */
/** In the mode without markup a notice stands in its place. */
export function makeFormattingBar(
  words: Words,
  isPlain: boolean,
  run: (command: string) => void,
): HTMLElement {
  const commands: ReadonlyArray<[command: string, label: string, glyph: IconName]> = [
    ['+undo', withKey(words.undo, 'Ctrl-Z'), 'undo'],
    ['+redo', withKey(words.redo, 'Ctrl-Y'), 'redo'],
    ['+bold', withKey(words.bold, 'Ctrl-B'), 'bold'],
    ['+italic', withKey(words.italic, 'Ctrl-I'), 'italic'],
    ['+underline', withKey(words.underline, 'Ctrl-U'), 'underline'],
    ['+insertOrderedList', withKey(words.numbered, 'Ctrl-Shift-7'), 'numbered'],
    ['+insertUnorderedList', withKey(words.bulleted, 'Ctrl-Shift-8'), 'bulleted'],
  ];
  const bar = el('div.J-Z', { role: 'toolbar' });
  for (const [command, label, glyph] of commands) {
    const button = divButton('J-Z-I.J-J5-Ji', label, () => run(command), icon(glyph));
    button.setAttribute('command', command);
    bar.append(button);
  }
  const plainTextNotice = el('div.J-Z.aA3', {}, words.plainText, el('span.aA5', { role: 'button' }));
  show(bar, !isPlain);
  show(plainTextNotice, isPlain);
  const formatting = el('div.aX', {}, el('div.aZ', {}, bar, plainTextNotice));
  show(formatting, isPlain);
  return formatting;
}
