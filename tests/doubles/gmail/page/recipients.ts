/** The recipient rows of a compose, as PeopleKit marks them up, and their collapsed summary. */
import { el, show } from './element.ts';
import type { Words } from './words.ts';

export interface Person {
  name: string;
  address: string;
}
export type RecipientKind = 'to' | 'cc' | 'bcc';

interface Row {
  element: HTMLTableRowElement;
  list: HTMLElement;
  input: HTMLInputElement;
}

export interface Recipients {
  rows: HTMLTableElement;
  summary: HTMLElement;
  read(kind: RecipientKind): Person[];
  /** Puts these people in To and nobody in Cc and Bcc, whatever was there. */
  fill(people: readonly Person[]): void;
  /** Makes chips of what is typed but not yet taken. */
  takeTyped(): void;
  /** Shows the rows (and puts the caret in To), or only the summary. */
  expand(expanded: boolean): void;
}

/** Fills `wrap`, the element that is hidden while the summary shows. */
export function makeRecipients(words: Words, wrap: HTMLElement, onChange: () => void): Recipients {
  // Another value in each build of PeopleKit.
  const buildHash = Math.random().toString(36).slice(2, 6);
  const rows: Record<RecipientKind, Row> = {
    to: makeRow('to', words, buildHash, onChange),
    cc: makeRow('cc', words, buildHash, onChange),
    bcc: makeRow('bcc', words, buildHash, onChange),
  };
  const opener = (classes: 'pE' | 'pB', kind: 'cc' | 'bcc') => {
    const span = el(`span.aB.gQ.${classes}`, { role: 'link', tabindex: '1' }, words[kind]);
    span.addEventListener('click', () => {
      show(rows[kind].element, true);
      show(span, false);
      rows[kind].input.focus();
    });
    return span;
  };
  const openers = el('span.aoE', {}, opener('pE', 'cc'), opener('pB', 'bcc'));
  rows.to.element.cells[1]?.append(openers);
  show(rows.cc.element, false);
  show(rows.bcc.element, false);
  const table = el('table.GS', {}, el('tbody.bze', {}, rows.to.element, rows.cc.element, rows.bcc.element));
  const summary = el('div.aoD.hl', { tabindex: '1', style: 'display:none' });

  const kinds = ['to', 'cc', 'bcc'] as const;
  const recipients: Recipients = {
    rows: table,
    summary,
    read: (kind) => chips(rows[kind]).map(personOf),
    fill(people) {
      for (const kind of kinds) for (const chip of chips(rows[kind])) holderOf(chip).remove();
      for (const person of people) addChip(rows.to, person, words, onChange);
      summarise(recipients, words);
    },
    takeTyped() {
      for (const kind of kinds) takeTyped(rows[kind], words, onChange);
    },
    expand(expanded) {
      recipients.takeTyped();
      summarise(recipients, words);
      show(wrap, expanded);
      show(summary, !expanded);
      if (expanded) rows.to.input.focus();
    },
  };
  summary.addEventListener('mousedown', (event) => event.preventDefault());
  summary.addEventListener('click', () => recipients.expand(true));
  summary.addEventListener('focus', () => recipients.expand(true));
  wrap.append(table);
  return recipients;
}

function makeRow(kind: RecipientKind, words: Words, buildHash: string, onChange: () => void): Row {
  const input = el('input.agP.aFw', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'peoplekit-id': buildHash,
    autocomplete: 'off',
    spellcheck: 'false',
    tabindex: '1',
    'aria-label': kind === 'to' ? words.recipients : words[kind],
  });
  const holders = el('div');
  const list = el('div', { role: 'listbox' }, holders);
  const nested = el('div', {}, el('div', {}, el('div', {}, el('div', {}, list))));
  const field = el('div.anm', { name: kind }, el('div', {}, nested, input));
  const label = el('td.ok', {}, el('span.gO.aQY', { role: 'link' }, words[kind]));
  const element = el('tr.bzf', {}, label, el('td.eV', {}, el('div', {}, el('div', {}, field))));
  const row: Row = { element, list: holders, input };
  field.addEventListener('click', () => input.focus());
  input.addEventListener('blur', () => takeTyped(row, words, onChange));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && input.value === '') {
      const last = chips(row).at(-1);
      if (last) holderOf(last).remove();
      onChange();
    }
    if (![',', ';', 'Enter'].includes(event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    takeTyped(row, words, onChange);
  });
  return row;
}

function takeTyped(row: Row, words: Words, onChange: () => void): void {
  const typed = row.input.value.trim();
  if (typed === '') return;
  row.input.value = '';
  const [, name = '', address = typed] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(typed) ?? [];
  addChip(row, { name: name || address, address }, words, onChange);
  onChange();
}

function addChip(row: Row, person: Person, words: Words, onChange: () => void): void {
  const remove = el('div.afX', { 'aria-label': words.remove });
  const chip = el(
    'div.afV',
    { role: 'option', tabindex: '-1', 'data-name': person.name, 'data-hovercard-id': person.address },
    el('div.afW', {}, person.name),
    remove,
  );
  if (!isAddress(person.address)) chip.classList.add('afZ');
  const holder = el('div', {}, chip);
  remove.addEventListener('click', () => {
    holder.remove();
    onChange();
  });
  row.list.append(holder);
}

function chips(row: Row): HTMLElement[] {
  return [...row.list.querySelectorAll<HTMLElement>('[role="option"]')];
}

function holderOf(chip: HTMLElement): HTMLElement {
  return chip.parentElement ?? chip;
}

function personOf(chip: HTMLElement): Person {
  return { name: chip.dataset.name ?? '', address: chip.dataset.hovercardId ?? '' };
}

function summarise(recipients: Recipients, words: Words): void {
  const people = (['to', 'cc', 'bcc'] as const).flatMap((kind) => recipients.read(kind));
  const names = people.flatMap(({ name, address }, index) => [
    ...(index > 0 ? [', '] : []),
    el('span', { email: address }, name),
  ]);
  recipients.summary.replaceChildren(
    el('div.oL.aDm', {}, ...(names.length > 0 ? names : [el('span.aDn', {}, words.recipients)])),
  );
}

/** As strict as is needed to refuse a half-typed one. */
export function isAddress(address: string): boolean {
  return /^[^\s@,<>]+@[^\s@,<>]+\.[^\s@,<>.]+$/.test(address);
}
