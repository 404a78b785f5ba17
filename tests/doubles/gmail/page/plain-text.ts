/** Gmail's mode without markup: the same editable, whose markup is given up when the mail is saved or sent. */
import { setHtml } from './closure.ts';
import { el } from './element.ts';
import { mailText } from './serialise.ts';

/** The signature as lines; nothing but two hyphens marks it. */
export const plainSignature = '<div>-- <br>Sam Doe<br>Data analyst<br>https://sam.example.com/</div>';

/** An earlier mail as lines, each behind a `>`. */
export function plainQuote(header: string, html: string): Node[] {
  const lines = mailText(html).split('\n');
  const quoted = lines.flatMap((line) => [`> ${line}`, el('br')]);
  return [el('br'), el('div', {}, header, el('br'), ...quoted)];
}

/** What a mail's HTML is without its markup: text and line ends. */
export function flattened(html: string): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  setHtml(holder, html);
  const text = mailText(html);
  holder.replaceChildren(...text.split('\n').flatMap((line, index) => (index ? [el('br'), line] : [line])));
  return holder.innerHTML;
}
