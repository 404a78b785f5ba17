import type { Span } from './draft.ts';

const quoteOpeners = [
  /^-{2,} ?(original message|forwarded message|original appointment)/i,
  /^_{16,}$/,
  /^-{16,}$/,
  /^begin forwarded message:/i,
  /^on .{4,120} wrote:$/i,
  /^(from|de|von): .+@/i,
  /^(from|sent): .+$/i,
];
const opening = /[-_]|begin |on |(?:from|de|von|sent|get)\b/iy;
const signatureOpeners = [/^--\s?$/, /^(sent from|get outlook for|sent via) /i];

/**
 * The part of a body that the person wrote for this mail: it ends where a signature separator, a quoted mail or a
 * forwarded header begins. A line quoted with ">" ends it too when nothing but quotation follows.
 */
export function ownText(body: string): Span {
  let line = 0;
  while (line <= body.length) {
    const newline = body.indexOf('\n', line);
    const end = newline < 0 ? body.length : newline;
    if (end - line < 200 && startsOther(body, line, end, newline)) return { start: 0, end: line };
    if (newline < 0) break;
    line = newline + 1;
  }
  return { start: 0, end: body.length };
}

function startsOther(body: string, start: number, end: number, newline: number): boolean {
  const first = body.charCodeAt(start) | 32;
  if (first === 62 || first === 32) {
    // ">" | 32 stays 62.
    return body.charCodeAt(start) === 62;
  }
  // Most lines are told from the shapes below by how they begin.
  opening.lastIndex = start;
  if (!opening.test(body)) return false;
  const text = body.slice(start, end).trim();
  if (signatureOpeners.some((shape) => shape.test(text))) return true;
  if (/^on .{4,120}$/i.test(text) && newline > 0) {
    // "On Mon, … <ana@x.com>" often wraps before "wrote:".
    const rest = body.slice(newline + 1, newline + 80).split('\n')[0] ?? '';
    if (/^.{0,60}wrote:\s*$/i.test(rest)) return true;
  }
  if (/^(from|sent):/i.test(text) && !/\n(to|sent|date|subject|from):/i.test(body.slice(end, end + 300)))
    return false;
  return quoteOpeners.some((shape) => shape.test(text));
}
