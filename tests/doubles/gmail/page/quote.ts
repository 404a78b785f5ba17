/** The earlier mail of a reply: kept out of the body behind the "…" until that is clicked. */
import { setHtml } from './closure.ts';
import { divButton, el } from './element.ts';
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
  sender: Person,
  mailHtml: string,
  open: (...nodes: Node[]) => void,
): Quote {
  let trimmed = true;
  const nodes = () => [el('br'), quoteElement(words, sender, mailHtml)];
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
