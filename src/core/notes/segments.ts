import { abbreviations } from './lexicon/abbreviations.ts';

/** One thought of a note, still raw; `label` is what stood before its colon. */
export interface Segment {
  text: string;
  label: string;
}

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier})+|(?<=^|\s)[:;8=]-?[)(DPpO/|](?=\s|$)|<3+(?=\s|$)|\^\^/gu;
const bullet = /^\s*(?:[-–—*•◦▪‣·>+]+|\d{1,2}[.)]|\(?[a-z]\)|\[[ x]?\])\s+/i;
const nothing = /^(?:n\/?a|none|nothing|nil|no|nope|tbd|todo|\?+|-+|x|null|undefined|same|idk)?[\s.!?-]*$/i;

// Of a person's mood or manner nothing can be said to their face.
const privateJudgement =
  /^(?:[\p{L}']+ ){0,2}(?:seemed|looked|sounded|was|were|came across(?: as)?|'s|is)? ?(?:(?:a bit|a little|kind of|kinda|rather|very|so|pretty|really|quite|super) )*(?:stressed|tired|bored|annoyed|distracted|rude|unprepared|grumpy|unfriendly|arrogant|weird|creepy|awkward|unimpressed|hostile|dismissive|boring|cold|intimidating|scary|hot|cute)(?: guy| man| woman| person| lady)?\s*[.!]*$/iu;

/** Parts a note into its thoughts: lines, sentences, and what stands behind a dash, a semicolon or an arrow. */
export function segmentsOf(note: string): Segment[] {
  return note
    .normalize('NFC')
    .replace(emoji, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' '))
    .flatMap((line) => splitLine(line.replace(bullet, '')))
    .flatMap((part) => withoutLink(labelled(part)))
    .filter(({ text }) => !nothing.test(text) && !privateJudgement.test(text) && /[\p{L}\p{N}]/u.test(text));
}

function splitLine(line: string): string[] {
  const marked = line
    .replace(/\s+/g, ' ')
    .replace(/\bre:\s+/gi, 'about ')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' → ')
    .replace(/\s+(?:--+|[-–—]|\/\/|\|)\s+/g, '\n')
    .replace(/(?<=\p{L})(?:—|--)(?=\p{L})/gu, '\n')
    .replace(/\s*;\s*/g, '\n');
  return marked.split('\n').flatMap(splitSentences);
}

function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\.{2,}|…|[!?]+|\.)(?:["”’)]*)(?=\s|$)/g)) {
    const before = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length).trimStart();
    if (match[0] === '.' && isShorthandDot(before, after)) continue;
    const isQuestion = match[0].includes('?') && after === '' ? '?' : match[0].includes('?') ? '?' : '';
    parts.push(before + isQuestion);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isShorthandDot(before: string, after: string): boolean {
  const word = /[^\s(]+$/.exec(before)?.[0].toLowerCase() ?? '';
  if (/^(?:dr|mr|mrs|ms|prof|st|e\.g|i\.e|vs|no|inc|ltd|approx|a\.m|p\.m)$/.test(word)) return after !== '';
  if (/^\p{L}$/u.test(word) && /^\p{Lu}/u.test(after)) return true;
  return abbreviations.has(word) && /^[\p{Ll}\d]/u.test(after);
}

// “drew a map: https://…” tells a deed, and then where to see it.
function withoutLink(segment: Segment): Segment[] {
  const tellsDeed = /^(?:i )?(?:\p{L}+ed|made|built|wrote|drew|put|did|ran|cut|shot|set)\b/iu.test(
    segment.label,
  );
  if (!tellsDeed || !/^(?:https?:\/\/|www\.)\S+$/i.test(segment.text)) return [segment];
  return [
    { text: segment.label, label: '' },
    { text: segment.text, label: '' },
  ];
}

function labelled(part: string): Segment {
  const match = /^([\p{L}\p{N}][^:?!"“]{0,48}?)\s*:\s+(?=\S)/u.exec(part);
  if (!match?.[1] || match[1].split(' ').length > 6) return { text: part, label: '' };
  return { text: part.slice(match[0].length), label: match[1].trim() };
}
