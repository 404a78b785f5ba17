import type { NoteSlot } from '../text/draft.ts';
import { isPlural } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';

/** Sets a phrase into its frame: a capital in front, one mark at the end, one space between words. */
export function sentenceOf(frame: string, phrase: Phrase, slot: NoteSlot): string {
  const link = phrase.kind === 'find' ? phrase.link : '';
  const counted = frame.replace('{count}', countOf(phrase));
  const [before = '', after = ''] = counted.replace('{link}', () => link).split('{}');
  const told = frame.includes('{}') ? inner(phrase, frame, slot) : '';
  const text = /[.?!] $/.test(before) ? capitalised(told) : told;
  const sentence = withDays(`${before}${text}${after}`).replace(/\s+/g, ' ').trim();
  return ended(capitalised(sentence), phrase.kind === 'find');
}

const counts = ['several', 'one', 'two', 'three', 'four', 'five', 'six'];

function countOf(phrase: Phrase): string {
  return (phrase.kind === 'points' ? counts[phrase.items.length] : undefined) ?? 'several';
}

function inner(phrase: Phrase, frame: string, slot: NoteSlot): string {
  const text =
    phrase.kind === 'question' && isIndirect(frame) && phrase.indirect ? phrase.indirect : phrase.text;
  const owned = phrase.kind === 'find' ? named(text, slot) : text;
  const told =
    phrase.kind === 'mentioned' && / that \{\}\.$/.test(frame)
      ? owned.replace(second, '$1, and that ')
      : owned;
  return frame.startsWith('{}') ? told : lowered(told);
}

// “what stayed with me is that the store runs on one server, and it works”: that it works did, too.
const second = /^([^,;:]+), and (?=(?:you|we|it|nobody) \p{Ll})/u;

function isIndirect(frame: string): boolean {
  return !/(?:^|: )\{\}\?$/.test(frame);
}

function named(text: string, slot: NoteSlot): string {
  if (/^(?:my|the|your|an?|our|this)\s/i.test(text)) return text;
  const article = slot === 'specific' ? 'the' : isPlural(text.toLowerCase()) ? 'my' : 'my';
  return `${article} ${text}`;
}

// Inside a sentence a capital that only stood at a note's start goes; names and initials keep theirs.
function lowered(text: string): string {
  const first = /^[^\s]+/.exec(text)?.[0] ?? '';
  return everyday.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const everyday =
  /^(?:The|A|An|My|Your|Our|Their|His|Her|Its|This|That|These|Those|How|Why|What|When|Where|Who|Which|You|We|He|She|It|They|There|In|On|At|By|With|For|From|To|About|After|Before|If|Because|And|But|Not|No|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Some|Any|All|Both|Each|Every|Being|Having)$/;

// Whichever way a day came in; one in an address stays.
function withDays(text: string): string {
  return text.replace(days, (day) => day.charAt(0).toUpperCase() + day.slice(1));
}

const days =
  /(?<![\p{L}\p{N}/.@#_-])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

function capitalised(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u);
  const word = at === -1 ? '' : (/^[^\s]+/.exec(text.slice(at))?.[0] ?? '');
  // “iOS” and links keep their own spelling even in front.
  if (at === -1 || /^\p{Ll}+\p{Lu}/u.test(word) || /[/@]|\.\p{L}/u.test(word)) return text;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function ended(text: string, isLink: boolean): string {
  const marks = /([.!?…]+)(["”’)\]]*)[.?!]+$/.exec(text);
  const once =
    marks && !isLink
      ? `${text.slice(0, marks.index)}${marks[1]?.includes('?') || text.endsWith('?') ? '?' : '.'}${marks[2]}`
      : text.replace(/,+(?=\.?$)/, '');
  return /[.!?]["”’)\]]*$/.test(once) ? once : `${once}.`;
}
