import type { Span } from '../text/draft.ts';
import { isBlank } from '../text/letters.ts';

/** The line that addresses the reader. */
export interface Greeting extends Span {
  /** "Dear", "Hi"; empty when the line is a bare name. */
  word: string;
  /** The name addressed, as written, and where it starts. */
  name: string;
  nameStart: number;
}

/** The closing words and the name below them. */
export interface SignOff extends Span {
  /** "Best regards"; empty when there is only a name. */
  words: string;
  name: string;
  nameStart: number;
}

const greetingWords =
  /^((?:my )?dear(?:est)?|hi there|hello there|hey there|hi|hello|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom it may concern|hola|hallo|salutations)\b/i;
const nameShape =
  /^(?:(?:dr|mr|mrs|ms|mx|prof|professor)\.? )?(?:\p{Lu}[\p{L}'’.-]*)(?:,? (?:and |& )?\p{Lu}[\p{L}'’.-]*){0,5}$/u;

/** The greeting, when the body opens with one. */
export function findGreeting(body: string): Greeting | null {
  return keptGreeting(body.slice(0, 400));
}

const keptGreeting = keepLast(readGreeting);

/** Remembers the last answer: between two keys the frame of a mail hardly ever changes. */
function keepLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}

function readGreeting(body: string): Greeting | null {
  const start = /^\s*/.exec(body.slice(0, 200))?.[0].length ?? 0;
  const line = body.slice(start, start + 160).split('\n')[0] ?? '';
  const found = greetingWords.exec(line);
  if (!found) {
    const bare = /^([^,:!—–]{2,60})\s*[,:!—–-]/.exec(line);
    const name = bare?.[1]?.trim() ?? '';
    const alone = bare !== null && line.slice(bare[0].length).trim() === '';
    // "Most esteemed Mr Marek,": a line of its own that ends in a comma is a greeting, whatever it says.
    if (
      bare &&
      /^[^,:!]{2,50}(?:[,:]|!(?<=\p{Lu}[\p{L}'’-]*!))\s*$/u.test(line) &&
      /^\p{L}/u.test(line) &&
      body.charAt(start + line.length) === '\n' &&
      !/\b(thank|thanks|i|my|we)\b/i.test(name)
    ) {
      const [, lead = '', rest = ''] =
        /^(.*?)((?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})$/u.exec(
          name,
        ) ?? [];
      return {
        start,
        end: start + bare[0].length,
        word: lead.trim(),
        name: rest,
        nameStart: start + lead.length,
      };
    }
    if (isLoneName(body, line, start))
      return { start, end: start + line.trimEnd().length, word: '', name: line.trim(), nameStart: start };
    const wished = /^[^?!]{0,40}\bgree(?:t|tings)\b[^?!]{0,60}[,:]\s*$/i.exec(line);
    if (wished)
      return { start, end: start + line.trimEnd().length, word: line.trim(), name: '', nameStart: start };
    if (!bare || !nameShape.test(name) || !(alone || /[—–]/.test(bare[0]) || bare[0].endsWith(',')))
      return null;
    if (!alone && !/^[\p{L}'’-]+$/u.test(name)) return null;
    if (
      /^(thanks?|thank you|also|however|well|yesterday|today|first|best|regards|cheers|sincerely)$/i.test(
        name,
      )
    )
      return null;
    return { start, end: start + bare[0].length, word: '', name, nameStart: start };
  }
  const word = found[0];
  let nameStart = word.length;
  while (/[\s,]/.test(line.charAt(nameStart))) nameStart++;
  const rest = line.slice(nameStart);
  const stop = /[,:;!?—–]|\.(?= |$)|- |$/.exec(rest.replace(/\b(Dr|Mr|Mrs|Ms|Mx|Prof)\./gi, '$1\u2024'));
  let length = stop?.index ?? rest.length;
  // "Dear Ana, Tom and Lee," goes on after the comma.
  for (;;) {
    const more =
      /^,? (?:(?:and|&) )?(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?(?=\s*(?:[,:!—–-]|$| and ))/u.exec(
        rest.slice(length),
      );
    if (!more || !/^(dear|hi|hello|hey)$/i.test(word)) break;
    length += more[0].length;
  }
  return {
    start,
    end: start + nameStart + length,
    word,
    name: rest.slice(0, length).trim(),
    nameStart: start + nameStart,
  };
}

/** "Ms Okafor", alone on the first line. */
function isLoneName(body: string, line: string, start: number): boolean {
  return (
    body.startsWith('\n\n', start + line.length) &&
    /^(?:(?:dr|mr|mrs|ms|mx|prof)\.? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*$/iu.test(line)
  );
}

const closing =
  /^(?:(?:with|in) )?(?:(?:my|very|all|the|many|much|so|most|ever|again|once more|and) )*(?:best|kind(?:est)?|warm(?:est|ly)?|sincere(?:ly|st)?|regards|respectfully|respects|thanks?|thank you|thx|cheers|gratefully|gratitude|appreciation|appreciatively|cordially|yours|faithfully|take care|talk soon|speak soon|see you|looking forward|ciao|xoxo|all the best|until then|have a (?:great|good|nice|lovely|wonderful)|enthusiastically|rgds|br|respectful|be well|wishing you|onwards?|in hope|eagerly|hopefully|hopeful|anxiously)\b.{0,60}$/i;
const nameLine =
  /^[-–—~*\s]*(?:x+ )?(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3})(?: \([^()\n]{2,40}\)|, \p{Ll}[\p{L} -]{2,30})?[,.]?(?:\s|\p{Extended_Pictographic}|\ufe0f|x)*$/u;
const placeholderLine = /^\s*(?:\p{Lu}[\p{L}'’.-]* ){0,2}[[<{].*[\]>}](?: \p{Lu}[\p{L}'’.-]*){0,2}\s*$/u;

/** A place in one of the last lines. */
interface Place {
  line: number;
  at: number;
}

interface PlacedSignOff {
  start: Place;
  end: Place;
  nameStart: Place;
  words: string;
  name: string;
}

/** The last lines read: between two keys they hardly ever change, though they move. */
let lastRead: { lines: readonly Line[]; answer: PlacedSignOff | null } | undefined;

/** The sign-off, when the body ends with one: closing words, a name, or both. */
export function findSignOff(body: string): SignOff | null {
  const lines = lastLines(body, 12);
  const known = lastRead?.lines;
  if (!lastRead || known?.length !== lines.length || known.some(({ text }, i) => text !== lines[i]?.text))
    lastRead = { lines, answer: readSignOff(lines) };
  const { answer } = lastRead;
  if (!answer) return null;
  const at = ({ line, at }: Place): number => (lines[line]?.start ?? 0) + at;
  const { words, name } = answer;
  return { start: at(answer.start), end: at(answer.end), words, name, nameStart: at(answer.nameStart) };
}

function readSignOff(lines: readonly Line[]): PlacedSignOff | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const words = line.text.trim();
    if (!closing.test(words) || words.length > 70 || /[.?!]\s+\S+\s\S+/.test(words)) continue;
    const sameLine = /^(.*?),\s*((?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2})\.?$/u.exec(words);
    const next = lines[i + 1];
    // "Thanks for today." above "Best," is still the letter.
    if (next && closing.test(next.text.trim()) && next.text.trim().length < 40) continue;
    const named = next && (nameLine.exec(next.text) || placeholderLine.test(next.text)) ? next : undefined;
    if (!named && !sameLine && i < lines.length - 1) continue;
    if (!named && !sameLine && !isBareClosing(words)) continue;
    if (named && words.split(/\s+/).length > 8) continue;
    const start = { line: i, at: line.text.length - line.text.trimStart().length };
    if (named) {
      const bare = named.text.replace(/^[-–—~*\s]*/, '');
      return {
        start,
        end: { line: i + 1, at: named.text.length },
        words: words.replace(/[,.!]$/, ''),
        name: named.text.trim().replace(/^[-–—~*\s]+|[,.]$/g, ''),
        nameStart: { line: i + 1, at: named.text.length - bare.length },
      };
    }
    const name = sameLine?.[2] ?? '';
    return {
      start,
      end: { line: i, at: line.text.length },
      words: (sameLine?.[1] ?? words).replace(/[,.!]$/, ''),
      name,
      nameStart: { line: i, at: name === '' ? line.text.length : line.text.lastIndexOf(name) },
    };
  }
  const last = lines.at(-1);
  if (!last || lines.length < 2) return null;
  const name = nameLine.exec(last.text)?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || /(?<!\b\p{Lu})[.!?]$/u.test(last.text.trim()))
    return null;
  const line = lines.length - 1;
  const start = { line, at: last.text.indexOf(name) };
  return { start, end: { line, at: last.text.length }, words: '', name, nameStart: start };
}

function isBareClosing(words: string): boolean {
  return (
    words.split(/\s+/).length <= 5 && !/^(looking|thank you for|thanks for|wishing|hopeful)/i.test(words)
  );
}

interface Line {
  /** Empty when it is longer than any close or name. */
  text: string;
  start: number;
}

/** The last lines that hold anything, top down. */
function lastLines(body: string, most: number): Line[] {
  const lines: Line[] = [];
  let end = body.length;
  while (end > 0 && lines.length < most && body.length - end < tailLength) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    if (end - start > 400) break;
    if (end - start > 200) lines.push({ text: '', start });
    else if (end > start) {
      const text = body.slice(start, end);
      if (!isBlank(text)) lines.push({ text, start });
    }
    end = start - 1;
  }
  return lines.reverse();
}

/** A sign-off, with all that may stand below it, is no longer than this. */
const tailLength = 1500;
