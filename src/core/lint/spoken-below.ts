import type { Span } from '../text/draft.ts';
import { oneOf, wordSet } from '../text/word-set.ts';

const postscript = /^\s*[([*_~-]*(?:p\.? ?){1,2}s\b(?!\s*$)/i;
/** Words that hardly any name, title or address holds. */
const verbs = wordSet(`
  i you please pls am is are was were be been have has had do does did will would can could should must
  may might need needs want hope wish let give help hire reply respond answer write tell beg begging
  waiting take know think forgot see make get got
`);
const verb = new RegExp(
  `(?<![\\p{L}.])(?:${oneOf(verbs)}|i['’](?:m|ve|ll|d)|don['’]t|can['’]t)(?![\\p{L}.])`,
  'iu',
);
const speaker = /(?<![\p{L}.])(?:i|i['’](?:m|ve|ll|d)|you|please|pls)(?![\p{L}.])/iu;
const ended = /[.!?…][)\]"”'’*_]*\s*$/;
/** Web and mail addresses, "Mobile | Office". */
const contact = /[|•·]|@\S|:\/\/|\bwww\.|^\W*(?:tel|phone|mobile|cell|email|fax|pronouns|office)\b/i;
/** Mottoes, and what mail programs and lawyers put below every mail. */
const printed =
  /^\s*["“‘«]|confidential|(?:intended|named) (?:recipient|addressee|solely|only)|(?:printing|print) this|unsubscribe|registered (?:in|office|number)|working (?:hours|days|pattern)|\bsent (?:from|via|with|by)\b/i;

/** What is said below the name, a P.S. or an afterthought, without the lines of name, title, phone and address. */
export function spokenBelow(own: string, from: number): Span[] {
  const spoken: Span[] = [];
  let last: Span | undefined;
  let isPostscript = false;
  for (let start = from; start < own.length; ) {
    const newline = own.indexOf('\n', start);
    const end = newline < 0 ? own.length : newline;
    const text = own.slice(start, end);
    if (text.trim() === '') {
      last = undefined;
      isPostscript = false;
    } else if (!isPostscript && postscript.test(text)) {
      isPostscript = true;
      last = { start, end };
      spoken.push(last);
    } else if (last && goesOn(own.slice(last.start, last.end), text, isPostscript)) last.end = end;
    else if (speaks(text)) {
      if (last) last.end = end;
      else {
        last = { start, end };
        spoken.push(last);
      }
    } else last = undefined;
    start = end + 1;
  }
  return spoken;
}

/** Does the sentence of the line above run on here? */
function goesOn(above: string, text: string, isPostscript: boolean): boolean {
  if (contact.test(text) || printed.test(text)) return false;
  return !ended.test(above) && (isPostscript || /^\s*\p{Ll}/u.test(text));
}

function speaks(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu)?.length ?? 0;
  if (words < 3 || !verb.test(text) || printed.test(text)) return false;
  return ended.test(text)
    ? !contact.test(text) || speaker.test(text)
    : speaker.test(text) && !contact.test(text);
}
