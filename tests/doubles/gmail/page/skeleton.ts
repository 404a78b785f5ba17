/** The layers of elements round a compose's parts, docked or inline. */
import { divButton, el, freshId } from './element.ts';
import { icon } from './icons.ts';
import type { Words } from './words.ts';

export interface MessageParts {
  editor: HTMLElement;
  /** Stands after the editable in a reply: the "…" of the trimmed quote. */
  afterEditor: readonly HTMLElement[];
  formattingBar: HTMLElement;
  toolbar: HTMLElement;
}

/** `table.iN`: the body above, the bars below. */
export function messageTable({ editor, afterEditor, formattingBar, toolbar }: MessageParts): HTMLElement {
  const textarea = el('textarea.Ak', { form: 'nosend', 'aria-hidden': 'true', tabindex: '-1' });
  const plain = el('div.Ar.As', { style: 'display:none' }, el('div.At', {}, textarea));
  const rich = el('div.Ar.Au', {}, el('div.aO7', {}, editor, ...afterEditor));
  const bodyRow = el('tr', {}, el('td.Aq'), el('td.Ap', {}, plain, rich));
  const bodyTable = el('table.cf.An', { role: 'presentation' }, el('tbody', {}, bodyRow));
  const body = el('div.qz.aXjCH', {}, el('div.et', {}, el('div.ZyRVue', {}, bodyTable)));
  const attachments = el('div.bv8', {}, el('div.bA3', {}, el('div.GM')));
  const bars = el('div.aDj', {}, el('div.aC5'), el('div.aDl', {}, el('div.Ur', {}, formattingBar)), toolbar);
  return el(
    'table.iN',
    { role: 'presentation' },
    el(
      'tbody',
      {},
      el('tr', {}, el('td.GQ', {}, el('div.GP', {}, body, attachments))),
      el('tr', {}, el('td.HE', {}, el('div.aDg', {}, bars))),
    ),
  );
}

export interface ComposeFrame {
  /** The outermost element that belongs to this compose alone. */
  outer: HTMLElement;
  /** The dialog of a docked window, or the `.M9` of an inline reply. */
  root: HTMLElement;
  /** `td.I5`, which takes the form and the message. */
  cell: HTMLElement;
}

export interface DockedFrame extends ComposeFrame {
  title: HTMLElement;
  status: HTMLElement;
  titlebar: HTMLElement;
  /** The dialog's child that holds the body, hidden while minimised. */
  content: HTMLElement;
  /** The child of `div.AD`, moved away while full screen. */
  movable: HTMLElement;
  /** Where it comes back to. */
  home: HTMLElement;
}

export interface WindowActions {
  minimise(): void;
  fullScreen(): void;
  close(): void;
}

/** A docked window's layers, from `div.nH.nn` inwards. */
export function dockedFrame(words: Words, actions: WindowActions): DockedFrame {
  const title = el('div.aYF', { id: freshId('q') }, words.newMessage);
  const status = el('span.oG.aOy');
  const button = (classes: string, label: string, onPress: () => void, glyph: Parameters<typeof icon>[0]) =>
    divButton(classes, label, onPress, icon(glyph));
  const buttons = el(
    'td.Hm',
    {},
    button('Hl', words.minimise, actions.minimise, 'minimise'),
    button('Hq.aUG', words.fullScreen, actions.fullScreen, 'fullScreen'),
    button('Ha', words.saveAndClose, actions.close, 'close'),
  );
  const heading = el('h2.a3E', {}, el('div.a3I', {}, `${words.compose}:`), title);
  const bar = el('tr', {}, el('td', {}, el('div.Hp', {}, heading, status)), buttons);
  const barTable = el('table.cf.Ht', { role: 'presentation' }, el('tbody', {}, bar));
  const titlebar = el('div.nH.Hy.aXJ', {}, el('div.l.o.pi', {}, el('div.l.m', {}, barTable)));
  const { region, cell } = composeRegion('aoP.aoC', words.newMessage);
  const content = el('div', {}, el('div.aaZ', {}, region));
  const root = el(
    'div.nH.Hd',
    { id: freshId('m'), role: 'dialog', 'aria-labelledby': title.id },
    el('div.nH', { tabindex: '1' }),
    titlebar,
    content,
  );
  const movable = el('div', {}, root);
  const home = el('div.AD', {}, movable);
  const outer = el('div.nH.nn', { style: 'width:548px' }, el('div.no', {}, el('div.nH.nn', {}, home)));
  bar.addEventListener('click', (event) => {
    const onButton = event.target instanceof Element && event.target.closest('.Hm');
    if (!onButton) actions.minimise();
  });
  return { outer, root, cell, title, status, titlebar, content, movable, home };
}

/** An inline reply's layers, from `.M9` inwards. */
export function inlineFrame(words: Words): ComposeFrame {
  const { region, cell } = composeRegion('aoP.HM', words.reply);
  region.id = freshId('m');
  return { outer: region, root: region, cell };
}

/** `div.M9` and the cell deep in it. */
function composeRegion(tableClasses: string, label: string): { region: HTMLElement; cell: HTMLElement } {
  const cell = el('td.I5');
  const row = el('tr', {}, el('td.aoY'), cell);
  const table = el(`table.${tableClasses}` as 'table', { role: 'presentation' }, el('tbody', {}, row));
  const menu = el('div.J-M.jQjAxd', { role: 'menu', style: 'display:none' });
  const labelled = el('div.aoI', { role: 'region', 'aria-label': label }, table);
  return { region: el('div.M9', { jsaction: '' }, menu, labelled), cell };
}
