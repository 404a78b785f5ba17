/** What an editor starts with: the person's own text, the signature, and the mail that is answered. */
import type { OutlookComposeOptions } from '../variants.ts';
import { type Mail, me, type Person } from './mail.ts';
import { direction, longDate, words } from './words.ts';

const blockStyle =
  'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** The HTML a compose is loaded with, in the order the host keeps: text, signature, quote. */
export function startingHtml(options: OutlookComposeOptions, answered: Mail | null): string {
  const own = block(options.body ?? '<br>');
  const signature = options.signature === false ? '' : signatureHtml();
  const quote = answered && options.quote !== false ? quoteHtml(answered) : '';
  return own + signature + quote;
}

function signatureHtml(): string {
  return `<div id="Signature" class="elementToProof">${block(escaped(me.name))}${block(escaped(me.address))}</div>`;
}

function quoteHtml(mail: Mail): string {
  const headers = [
    [words.from, mailbox(mail.from)],
    [words.sentOn, longDate(mail.date)],
    [words.to, mailbox(me)],
    [words.subject, mail.subject],
  ];
  const head = headers.map(([label, value]) => `<b>${label}:</b> ${escaped(value ?? '')}`).join('<br>');
  return `<div id="appendonsend"></div><hr tabindex="-1" style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" dir="${direction}">${head}<div>&nbsp;</div></div>${quotedBody(mail)}`;
}

/** What they wrote, with the ids of their own signature and quote made over as the host does it. */
function quotedBody(mail: Mail): string {
  const lines = mail.lines.map((line) => `<div class="x_elementToProof">${escaped(line)}</div>`);
  const older = mail.older.map((line) => `<div>${escaped(line)}</div>`).join('');
  return `<div dir="ltr">${lines.join('')}<div id="x_Signature" class="x_elementToProof"><div>${escaped(mail.from.name)}</div></div><div id="x_appendonsend"></div><div id="x_divRplyFwdMsg"><b>${words.from}:</b> ${escaped(mailbox(me))}<br><b>${words.subject}:</b> ${escaped(mail.subject)}<div>&nbsp;</div></div>${older}</div>`;
}

function block(html: string): string {
  return `<div class="elementToProof" style="${blockStyle}">${html}</div>`;
}

function mailbox(person: Person): string {
  return `${person.name} <${person.address}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
