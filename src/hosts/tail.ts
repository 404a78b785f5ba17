import { readText, type TextMap } from './editable.ts';
import { earliest } from './find.ts';

/** Where a body stops being the person's own: at the signature or at the mail that is answered. */

/** Two hyphens and a space, alone on a line, have stood over signatures since before mail had markup. */
const signatureLine = '-- ';
/** "---------- Forwarded message ---------", "-----Original Message-----", in any language. */
const mailLine = /^-{5,}.*[^-].*-{5,}$/;

/** The first node that is not the person's, by the host's `names`, or by its lines where no name marks it; or null. */
export function tailOf(body: HTMLElement, names: readonly string[]): Node | null {
  const named = earliest(body, names);
  // Most mails have neither, and this is asked at every key.
  if (!/--|>/.test(body.textContent ?? '')) return named;
  return plainTail(body, readText(body, named), named) ?? named;
}

function plainTail(body: HTMLElement, map: TextMap, named: Node | null): Node | null {
  const lines = map.text.split('\n');
  // Over a signature that is named, two hyphens come last, and the end of the text is trimmed.
  const isLine = (words: string, index: number): boolean =>
    words === signatureLine ||
    mailLine.test(words) ||
    (named !== null && index === lines.length - 1 && words === '--');
  const line = lines.findIndex(isLine);
  const end = line === -1 ? lines.length : line;
  const quote = quoteIn(lines.slice(0, end));
  const first = quote === -1 ? line : quote;
  if (first === -1) return null;
  const offset = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  let node: Node | undefined = map.pieces.find(
    ({ node: text, start }) => start === offset && text.length,
  )?.node;
  // The whole block, where nothing of the person's stands before it there.
  while (node?.parentNode && node.parentNode !== body && !node.previousSibling) node = node.parentNode;
  return node ?? null;
}

/** The line at which nothing but quoted lines follow, with the line that says whose they are; -1 for none. */
function quoteIn(lines: readonly string[]): number {
  let first = lines.length;
  while (first > 0 && /^(>|\s*$)/.test(lines[first - 1] ?? '')) first -= 1;
  const quoted = lines.findIndex((line, index) => index >= first && line.startsWith('>'));
  if (quoted === -1) return -1;
  // Whatever the language, it ends in a colon.
  return /[:：]\s*$/.test(lines[first - 1] ?? '') ? first - 1 : quoted;
}
