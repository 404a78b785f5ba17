import type { NoteSlot } from '../text/draft.ts';
import { withDotsSpelled } from './jotted-marks.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { questionWords, subjectPronouns } from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';
import { joinedTails } from './mended/joined-tails.ts';
import { asides, privateJudgement, withoutTakenBack, withoutToOneself } from './to-oneself.ts';

/** One thought of a note, still raw; `label` is what stood before its colon. */
export interface Segment {
  text: string;
  label: string;
}

// “…, ask about parking”: what one tells oneself to do begins a thought of its own.
const furtherOrder =
  /,\s+(?=(?:(?:also|then|must|should|and|so) )?(?:say (?:that|i|im|i'm|we)|ask (?:for|about|if|whether|her|him|them|when|how|what|re)|mention (?:that|the|my|our|her|his|their)|thank (?:her|him|them|\p{Lu})|tell (?:her|him|them)|don'?t forget|remind (?:her|him|them))\b)/giu;

/** Pictures and faces made of marks; “8D” is none. */
export const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier})+|(?<=^|\s)[:;=]-?[)(DPpOo3/|\\](?=\s|$)|<3+(?=\s|$)|\^\^/gu;
// Between words it ends a sentence, unless the next one goes on.
const emojiBetween =
  /(?<=[\p{L}\d])(?<!\b(?:my|your|the|an?|her|his|our|their|very|so|and|or|of|with))\s*(?:\p{Extended_Pictographic}|[\u200D\uFE0F]|\p{Emoji_Modifier})+\s*(?=[\p{L}\d])(?!(?:and|or|but|with|of|in|on|at|to|for|from|when|because|so|who|which|that|how|made|was|is|were|are|had)\b)/gu;
const bullet = /^\s*(?:[-–—*•◦▪‣·>+]+|\d{1,2}[.)]|\(?[a-z]\)|\[[ x]?\])\s+/i;
const nothing =
  /^(?:n\/?a|none|nothing|nil|no|nope|tbd|todo|\?+|-+|x|null|undefined|same|idk|qs?|questions?|ask|note|ideas?|plan|pitch|proposal|suggestion|next|next steps?|also|ans|answer|fix|example|update|news|value|fit|new|ps|misc|other|maybe|ok|okay|to ?do|fair|honestly|lots|seriously|obviously|really)?[\s.!?-]*$/i;

/** Parts a note into its thoughts: lines, sentences, and what stands behind a dash, a semicolon or an arrow. */
export function segmentsOf(note: string, slot: NoteSlot): Segment[] {
  return note
    .normalize('NFC')
    .replace(emojiBetween, (gap, at: number, all: string) =>
      /^(?:no|not|without|just|only|mostly|best) /i.test(all.slice(at + gap.length)) ? ', ' : '; ',
    )
    .replace(emoji, ' ')
    .replace(/!+\s+(?=(?:and|but|with) \p{Ll})/gu, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' '))
    .map((line) => (slot === 'value' ? line : line.replace(furtherOrder, '; ')))
    .map((line) => (slot === 'specific' ? joinedTails(line.replace(bullet, '')) : line))
    .flatMap((line) => withoutTakenBack(splitLine(line.replace(bullet, '').replace(asides, ''))))
    .map((part) => part.replace(/^\((.*)\)$/, '$1'))
    .map((part) => (slot === 'clarify' ? mendedOrNothing(part) : withoutToOneself(part)))
    .map((part) => (/^whenever(?: suits(?: you)?)?[.!]*$/i.test(part) ? 'I am free at any time' : part))
    .flatMap((part) => withoutLink(labelled(part)))
    .filter(({ text }) => !nothing.test(text) && !privateJudgement.test(text) && /[\p{L}\p{N}]/u.test(text));
}

// Of an answer to mend every part counts: “I don't, it was my flatmate's”.
function mendedOrNothing(part: string): string {
  return withoutToOneself(part) === '' && !/^i (?:do|don)/i.test(part) ? '' : part;
}

function splitLine(line: string): string[] {
  const marked = withRatesSpelled(withDotsSpelled(line))
    .replace(/\s+/g, ' ')
    .replace(/\s+[•◦▪‣]\s+/g, '\n')
    .replace(
      /(?<=\S)[\s,;]+(?:(?:[2-9]\)|\([2-9]\))\s+(?=\p{L}|\d+ \p{L})|[2-9]\.\s+(?=\p{L}))/gu,
      isCounted(line) ? '\n' : '$&',
    )
    .replace(/\bre:\s+/gi, 'about ')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' → ')
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
    if ((before.match(/["“”]/g) ?? []).length % 2 === 1 && /["”]/.test(text.slice(match.index))) continue;
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
  if (word === 'no' && !/^\d/.test(after)) return false;
  if (
    /^(?:dr|mr|mrs|ms|prof|rev|capt|sgt|col|lt|gen|hon|fr|st|e\.g|i\.e|vs|no|inc|ltd|approx|a\.m|p\.m)$/.test(
      word,
    )
  )
    return after !== '';
  if (/^[\p{L} ]{3,30}:\s/u.test(after)) return false;
  if (/^\p{L}$/u.test(word) && /^\p{Lu}/u.test(after)) return true;
  if (/\p{Lu}\p{Ll}+ \p{Lu}$/u.test(before) && after !== '') return true;
  const next = /^[\p{L}']+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (canBe(next, 'past') || subjectPronouns.has(next) || questionWords.has(next)) return false;
  return !/^qs?$/.test(word) && Boolean(abbreviations.get(word)) && /^[\p{Ll}\d]/u.test(after);
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

// “have: first aid, fire marshal”
const verbLabel = /^(?:i )?(?:have|got|hold|can|know|speak|did|do)$/i;

function labelled(part: string): Segment {
  const match = /^([\p{L}\p{N}][^:?!"“]{0,48}?)\s*:\s+(?=\S)/u.exec(part);
  if (!match?.[1] || match[1].split(' ').length > 6) return { text: part, label: '' };
  const text = part.slice(match[0].length);
  if (verbLabel.test(match[1].trim())) return { text: `${match[1].trim()} ${text}`, label: '' };
  if (
    /^(?:note to self|reminder|remember|do(?:n'?t| not) forget|ans|answer|nb|n\.b\.|fyi|btw|truth|in truth|(?:the )?real reason|reason|in reality|in fact|honest answer|honestly)$/i.test(
      match[1].trim(),
    )
  )
    return { text, label: '' };
  return { text, label: match[1].trim() };
}

const rate =
  /(?<=[\p{L}%]{2}|\d)\s?\/\s?(?=(?:wk|week|mo|month|mth|yr|year|day|hr|hour|night|morning|shift|class|person|qtr|quarter|weekend|minute|head|pt|patient|visit|case|call|customer|client|room|table|unit|item|page|ticket|student|pupil|child|bed|site|store|pp|cluster|node|user|team|trip|session|season|sprint|term|dose|box|pallet|round)\b)/giu;

/** Writes out “£13/hr”, “twice/wk”: so many per hour, per week. */
export function withRatesSpelled(text: string): string {
  return text.replace(rate, ' per ');
}
