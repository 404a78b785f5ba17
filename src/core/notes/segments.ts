import { abbreviations } from './lexicon/abbreviations.ts';
import { subjectPronouns } from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';

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

// What one tells oneself to be, not to do, or to look up, and how one feels about it, is for no one else.
const toOneself = [
  /^(?:please )?(?:do not|don'?t|never) (?:mention|sound|seem|come across|bring up|ramble|overdo|beg|gush|oversell|panic|be (?:too )?(?:needy|pushy|desperate|weird|nervous|shy|late))\b/i,
  /^(?:(?:and|but|just) )?(?:keep (?:it|this)|stay|be|sound|act) (?:(?:very|really|super) )?(?:light|short|brief|cool|calm|polite|casual|simple|warm|friendly|upbeat|positive|humble|confident)$/i,
  /^(?:(?:so|a bit|really|quite|very|still|i am|i'?m|am) )*(?:gutted|devastated|bummed|heartbroken|fuming|crushed)(?: (?:tbh|lol|about (?:it|this|that)))?$/i,
  /^(?:(?:i am|i'?m|am) )?(?:getting|feeling) (?:(?:so|a bit|really|quite|very) )*(?:nervous|anxious|stressed|sad|desperate|antsy|impatient|hopeful)$/i,
  /^(?:fingers crossed|wish me luck|good luck(?: to)? me|here goes(?: nothing)?|we will see|we'?ll see|who knows|whatever|never ?mind|not sure why)$/i,
  /^(?:the |my )?(?:boss|he|she|they|guy|lady|manager|interviewer|panel|people|everyone|everybody|lead)(?: all)? (?:seemed|looked|sounded) (?:(?:really|very|so|pretty|quite|super|kinda) )*(?:nice|friendly|cool|chill|sweet|lovely|ok|okay|fine|decent|happy)$/i,
  /^(?:i )?(?:must|need to|have to|should|remember to|don'?t forget to)? ?(?:google|check (?:the )?(?:train|bus|flight)\w*|look up|figure out|iron)\b(?!.*\b(?:with|you)\b)/i,
  /^(?:i )?(?:think|hope|guess|reckon|bet) (?:they|he|she) (?:really )?(?:liked?|loved?|hated?) me\b/i,
  // Whom they took instead is nothing to tell them.
  /^(?:(?:i (?:guess|think)|apparently|so|but) )*(?:they|he|she) (?:probably |prob |just )*(?:went|go|took|chose|picked|hired|wanted|preferred|have|had|gave it|offered it)(?: (?:w\/|with|for|to))? (?:the |an? )?(?:internal|insider|someone|somebody|another|other|sb|stronger|more experienced)\b.*$/i,
  /^(?:fair enough|no surprise|oh well|what a shame|such is life|my own fault|not my best(?: day)?|could have been worse|cant complain|can'?t complain|so so|it is what it is|no idea|long day|need coffee|felt (?:good|great|ok|okay|fine|awful|awkward|weird|old))$/i,
];

function isToOneself(text: string): boolean {
  const plain = text
    .replace(/’/g, "'")
    .replace(/[\s.!?,]+$/, '')
    .trim();
  return toOneself.some((pattern) => pattern.test(plain));
}

// “gutted, they took someone else”: only what is for others stays of such a line.
function withoutToOneself(text: string): string {
  const pieces = text.split(/,\s+/);
  const kept = pieces.filter((piece) => !isToOneself(piece));
  return kept.length === pieces.length ? text : kept.join(', ');
}

// “(really)”, “(think they liked me?)”: what stands in such brackets is an aside to oneself.
const asides =
  /\s*\((?:really|seriously|honestly|sigh|sorry|lol|ha+|wow|sob|cringe|help|(?:i )?(?:think|hope|guess|reckon|bet|wonder|suppose)\b[^()]*|fingers crossed|not sure[^()]*|no idea[^()]*|finally|yay|phew|brave|eek|nice|wow|cool|ouch|help|meh|gulp|argh|ugh|yikes|obviously|of course|don'?t (?:ask|mention|say)[^()]*)[.!?]*\)/gi;

// “ask about salary? maybe not” takes back what it said.
const takenBack =
  /^(?:or )?(?:maybe not|or not|perhaps not|probably not|better not|rather not|no don'?t|scratch that|forget (?:it|that))[.!?]*$/i;

function withoutTakenBack(parts: string[]): string[] {
  return parts.filter((part, at) => !takenBack.test(part) && !takenBack.test(parts[at + 1] ?? ''));
}

/** Parts a note into its thoughts: lines, sentences, and what stands behind a dash, a semicolon or an arrow. */
export function segmentsOf(note: string): Segment[] {
  return note
    .normalize('NFC')
    .replace(emoji, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' '))
    .flatMap((line) => withoutTakenBack(splitLine(line.replace(bullet, '').replace(asides, ''))))
    .map(withoutToOneself)
    .flatMap((part) => withoutLink(labelled(part)))
    .filter(({ text }) => !nothing.test(text) && !privateJudgement.test(text) && /[\p{L}\p{N}]/u.test(text));
}

function splitLine(line: string): string[] {
  const marked = line
    .replace(/\s+/g, ' ')
    .replace(/\s+[•◦▪‣]\s+/g, '\n')
    .replace(/(?<=\S)[\s,;]+(?:[2-9]\)|\([2-9]\)|[2-9]\.)\s+(?=\p{L})/gu, isCounted(line) ? '\n' : '$&')
    .replace(/\bre:\s+/gi, 'about ')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' → ')
    .replace(
      /(?<=[\p{L}%]{2}|\d)\s?\/\s?(?=(?:wk|week|mo|month|mth|yr|year|day|hr|hour|night|morning|shift|class|person|qtr|quarter|weekend|minute|head)s?\b)/giu,
      ' per ',
    )
    .replace(/\(([^()]*?)[!.…]+\)/g, '($1)')
    .replace(/\s+[-–—]+\s+(?=[~≈<>£€$]?\d[^\n,;:.!?–—-]{0,32}(?:$|[,;]))/g, ', ')
    .replace(/\s+\/\s+/g, isFewWords(line) ? ', ' : '\n')
    .replace(/\s+(?:--+|[-–—]|\/\/|\|)\s+/g, '\n')
    .replace(/(?<=\p{L})(?:—|--)(?=\p{L})/gu, '\n')
    .replace(/\s*;\s*/g, '\n');
  return marked.split('\n').flatMap(splitSentences);
}

// “wills / trusts / probate” is a list; longer pieces are thoughts of their own.
function isFewWords(line: string): boolean {
  return line.split(/\s\/\s/).every((piece) => piece.trim().split(' ').length < 5);
}

// “1) … 2) …”: the first number may be gone as the line's bullet.
function isCounted(line: string): boolean {
  return (
    /(?:^|\s)\(?2[.)]\s/.test(line) &&
    !/\b(?:level|year|grade|part|round|section|chapter|q|vol|no)\.? \(?2[.)]/i.test(line)
  );
}

function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\.{2,}|…|[!?]+|\.)(?:["”’)]*)(?=\s|$)/g)) {
    const before = text.slice(from, match.index);
    if (before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', match.index) !== -1) continue;
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
  const next = /^[\p{L}']+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (canBe(next, 'past') || subjectPronouns.has(next)) return false;
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
