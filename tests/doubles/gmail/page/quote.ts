/** The earlier mail of a reply: kept out of the body behind the "…" until that is clicked. */
import { setHtml } from './closure.ts';
import type { Earlier } from './compose.ts';
import { divButton, el } from './element.ts';
import { plainQuote } from './plain-text.ts';
import type { Person } from './recipients.ts';
import type { Words } from './words.ts';

export interface Quote {
  /** The quote as HTML while it is still trimmed; empty once it is in the body. */
  trimmedHtml(): string;
  /** The `.ajR` button. */
  opener: HTMLElement;
}

/** `open` is given the nodes to put at the body's end. */
export function makeQuote(
  words: Words,
  { sender, html }: Earlier,
  isPlain: boolean,
  open: (...nodes: Node[]) => void,
): Quote {
  let trimmed = true;
  const nodes = () =>
    isPlain
      ? plainQuote(words.quoteHeader(`${sender.name} <${sender.address}>`), html)
      : [el('br'), quoteElement(words, sender, html)];
  const opener = divButton(
    'ajR',
    words.trimmed,
    () => {
      trimmed = false;
      opener.style.display = 'none';
      open(...nodes());
    },
    el('div.uC', {}, el('span.ajT', {}, '•••')),
  );
  return {
    trimmedHtml: () => (trimmed ? el('div', {}, ...nodes()).innerHTML : ''),
    opener,
  };
}

/** A mail that is passed on: its header and all of it, in the body from the start. */
export function forwardedNodes(words: Words, { sender, html, subject }: Earlier, isPlain: boolean): Node[] {
  const lines = [
    words.forwarded,
    `${words.from}: ${sender.name} <${sender.address}>`,
    `${words.date}: 2026-11-03, 10:12`,
    `${words.subject}: ${subject}`,
    `${words.to}: <sam@example.com>`,
  ];
  const header = el('div.gmail_attr', { dir: 'ltr' }, ...lines.flatMap((line) => [line, el('br')]));
  const mail = el('div');
  setHtml(mail, html);
  if (isPlain) {
    header.removeAttribute('class');
    return [el('br'), header, el('br'), mail];
  }
  const quote = el('div.gmail_quote.gmail_quote_container', {}, header, el('br'), el('br'));
  quote.append(...mail.childNodes);
  return [el('br'), quote];
}

function quoteElement(words: Words, sender: Person, mailHtml: string): HTMLElement {
  const address = el('a', { href: `mailto:${sender.address}` }, sender.address);
  const placeholder = '\u0000';
  const [before = '', after = ''] = words.quoteHeader(placeholder).split(placeholder);
  const header = el(
    'div.gmail_attr',
    { dir: 'ltr' },
    `${before}${sender.name} <`,
    address,
    `>${after}`,
    el('br'),
  );
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  const quoted = el('blockquote.gmail_quote', { style });
  setHtml(quoted, mailHtml);
  return el('div.gmail_quote.gmail_quote_container', {}, header, quoted);
}
