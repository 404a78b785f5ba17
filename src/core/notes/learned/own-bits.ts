import type { NoteSlot } from '../../text/draft.ts';
import { type Token, textOf } from '../tokens.ts';
import type { SourceToken } from './source.ts';
import { inBrackets, inPlace, newMark, type Written } from './written.ts';

/**
 * What the note set apart behind what it names first, in brackets and in its own words, where the editor has put a joint of
 * its own before it: “the fire station (900 visitors)”, “the pool cars: nobody fills them up”. Readers' figures
 * in `tests/corpus/edits/README.md`: of 312 topics they sent 62 in 100 so and found 1 senseless, 45 and 10 with the joint; of
 * 40 other reports 77 and 5, 55 and 20; of 90 things one brings 68 and 9, 43 and 13.
 */
export function withOwnBits(
  words: readonly Written[],
  source: readonly SourceToken[],
  slot: NoteSlot,
): Written[] {
  const start = isTopic(words) ? lead.length : 1;
  const [joint, first] = firstJoint(words, start);
  const head = words.slice(0, joint);
  const taken = isTopic(words) ? topicJoints : joints[slot];
  const bits = taken?.test(textOf(words.slice(joint, first))) ? ownBits(words, source, first) : [];
  if (bits.length === 0 || !isPlain(textOf(bits)) || /[:;(]/.test(textOf(head))) return [...words];
  const told = bits.map((token) => ({ ...token, isOwn: true, hasThe: false, isApart: false }));
  const end = /^[.?!]$/.test(words.at(-1)?.text ?? '') ? words.slice(-1) : [];
  // A single clause reads as well behind a colon, and less like a jotting.
  const isClause =
    isTopic(words) &&
    words.slice(joint, first).some(({ lower }) => lower === 'where') &&
    !told.some(({ text }) => text === ',');
  return [...head, ...(isClause ? [newMark(':', true), ...told] : inBrackets(told)), ...end];
}

// The note's words from one of the edit's to the last it kept; asides fall away.
function ownBits(words: readonly Written[], source: readonly SourceToken[], first: number): Token[] {
  const from = words[first]?.at;
  const last = words.findLast(({ at }) => at !== undefined)?.at;
  if (from === undefined || last === undefined) return [];
  // “nobody fills it up”: what the editor's “which” has told already.
  const to = objects.test(source[last + 1]?.lower ?? '') ? last + 1 : last;
  const bits: Token[] = source.slice(from, to + 1).map((token, at) => inPlace(token, from + at, source));
  while (/^[.,;:!?…–-]$/.test(bits.at(-1)?.text ?? '')) bits.pop();
  return bits.filter(({ kind, lower }) => kind !== 'word' || !aside.test(lower));
}

const lead = ['we', 'talked', 'about'];
const topicJoints = /^,? ?(?:with|and|where|which(?: (?:is|are|was|were))?)(?: (?:the|an?|its?))?$/;
const joints: Readonly<Partial<Record<NoteSlot, RegExp>>> = {
  specific: /^,? ?(?:with|where|which(?: (?:is|are|was|were))?)(?: (?:the|an?|its?))?$/,
  value: /^,? ?with(?: (?:the|an?))?$/,
};
const objects = /^(?:it|me|us|them|him|her|there|that)$/;
const aside = /^(?:btw|eek|fyi|ha|haha|hmm|lol|oh|oops|ouch|phew|tbh|ugh|wow|yay|yep)$/;
const anyJoint = /^,? ?(?:with|and|where|which|who|so|because|but|as|at|for|on|in|since|or)\b/;

// A topic that the editor led in.
function isTopic(words: readonly Written[]): boolean {
  return lead.every((word, at) => words[at]?.lower === word && !words[at]?.isOwn);
}

// The first word behind a mark of the note that a joint of the editor's stands before, and where that begins.
function firstJoint(words: readonly Written[], start: number): [joint: number, first: number] {
  for (let first = start + 1; first < words.length; first++) {
    if (!words[first]?.isApart) continue;
    let joint = first;
    while (joint > start && (!words[joint - 1]?.isOwn || words[joint - 1]?.text === ',')) joint--;
    if (anyJoint.test(textOf(words.slice(joint, first)))) return [joint, first];
  }
  return [0, 0];
}

// More than three bits, and marks of their own, read worse in brackets than with the editor’s joints.
function isPlain(bits: string): boolean {
  return bits.split(',').length < 4 && !/[=<>:;()?/–—→"“”]| - |->|[.'’](?= |$)/.test(bits);
}
