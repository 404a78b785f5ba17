/** The form of a compose: recipients, subject, and the hidden inputs the host sends along. */
import { el, freshId, show } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { makeRecipients, type Recipients } from './recipients.ts';
import type { Words } from './words.ts';

export interface ComposeForm {
  element: HTMLFormElement;
  recipients: Recipients;
  subject: HTMLInputElement;
  /** Sets a hidden input. */
  set(name: HiddenName, value: string): void;
}

type HiddenName = 'composeid' | 'subject' | 'draft' | 'rt' | 'rm' | 'ishtml' | 'uet';
const hiddenNames: readonly HiddenName[] = ['composeid', 'subject', 'draft', 'rt', 'rm', 'ishtml', 'uet'];

export function makeForm(
  words: Words,
  kind: 'new' | 'reply',
  isForward: boolean,
  onChange: () => void,
): ComposeForm {
  const wrap = el(kind === 'new' ? 'div.fX.aXjCH' : 'div.fX.aiL');
  const recipients = makeRecipients(words, wrap, onChange);
  const subject = el('input.aoT', {
    id: freshId('s'),
    name: 'subjectbox',
    'aria-label': words.subject,
    placeholder: words.subject,
    tabindex: '1',
    spellcheck: 'true',
    autocomplete: 'off',
  });
  subject.addEventListener('input', onChange);
  const subjectRow = el('div.aoD.az6', {}, el('div', {}, subject));
  const hidden = hiddenNames.map((name) => el('input', { type: 'hidden', name, value: '' }));
  const form = el('form.bAs', { method: 'POST' });
  if (kind === 'new') {
    form.append(wrap, recipients.summary, subjectRow, ...hidden);
    subject.addEventListener('focus', () => recipients.expand(false));
  } else {
    show(wrap, false);
    show(recipients.summary, true);
    subjectRow.setAttribute('style', 'width:0;overflow:hidden');
    form.append(replyHead(words, isForward, wrap, recipients.summary), subjectRow, ...hidden);
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  const set = (name: HiddenName, value: string) => {
    const input = hidden.find((candidate) => candidate.name === name);
    if (input) input.value = value;
  };
  set('composeid', String(Math.floor(Math.random() * 1e9)));
  set('ishtml', '0');
  set('rm', 'undefined');
  return { element: form, recipients, subject, set };
}

function replyHead(words: Words, isForward: boolean, rows: HTMLElement, summary: HTMLElement): HTMLElement {
  const glyph: IconName = isForward ? 'forward' : 'reply';
  const type = el(
    'div.J-J5-Ji.J-JN-M-I.Un',
    { role: 'button', 'aria-haspopup': 'true', tabindex: '1', 'aria-label': words.replyType },
    el(isForward ? 'span.mI' : 'span.HQ', {}, icon(glyph)),
    icon('down'),
  );
  const row = el('tr', {}, el('td', {}, type), el('td.Iy', {}, rows, summary));
  return el('div', {}, el('table', { role: 'presentation' }, el('tbody', {}, row)));
}
