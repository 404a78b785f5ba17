import type { NoteSlot, Stage } from '../../text/draft.ts';
import type { Company } from '../antecedent.ts';
import { expandContractions } from '../contractions.ts';
import { type Group, groupsOf } from '../groups.ts';
import { type LeadIn, withoutLeadIn } from '../lead-in.ts';
import { mendedEnglish } from '../mended/mend-english.ts';
import type { Owner } from '../owners.ts';
import type { People } from '../people.ts';
import { shiftPerson } from '../person.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { keepsSeveral } from '../several-others.ts';
import { withSpansFirst } from '../spans.ts';
import { spellOut } from '../spelling.ts';
import { daysSpelled } from '../steps/days-spelled.ts';
import { withLeftOutVerb } from '../steps/left-out-verbs.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { withOwnSubjects } from '../value/own-subjects.ts';
import { withSmallWords } from '../wording.ts';
import { isPerson } from './self.ts';

/** One thought of a note: spelled out, told to its reader, and taken apart. */
export interface Thought {
  leadIn: LeadIn;
  label: string;
  tokens: Token[];
  groups: Group[];
  /** The same words without what telegrams lack. */
  written: Token[];
  /** All of them, with what one tells oneself in front. */
  whole: string;
}

/** Reads a note up to where the slots begin to differ. */
export function thoughtsOf(
  note: string,
  people: People,
  slot: NoteSlot,
  stage?: Stage,
  named: Owner[] = [],
): Thought[] {
  const company: Company = {
    before: [],
    gender: undefined,
    elsewhere: named.filter(({ count }) => count === 'one'),
    keepsSeveral: keepsSeveral(note, slot, stage, named),
  };
  const thoughts = segmentsOf(note, slot)
    .map((segment, at, all) =>
      // What follows a question answers it: “tell them at the start” is told to nobody yet.
      thoughtOf(segment, people, company, slot, slot === 'clarify' && /\?$/.test(all[at - 1]?.text ?? '')),
    )
    .filter((thought) => thought.groups.length > 0);
  if (slot === 'specific' && stage === 'share-an-idea')
    named.push(...company.before.filter(({ kind, count }) => kind !== 'thing' && count !== 'one'));
  if (slot === 'value' && stage === 'share-an-idea')
    named.push(...company.before.filter(({ kind, gender }) => kind === 'person' && gender !== 'any'));
  return thoughts;
}

function thoughtOf(
  segment: Segment,
  people: People,
  company: Company,
  slot: NoteSlot,
  isAnswer: boolean,
): Thought {
  const prepare = (text: string) => expandContractions(spellOut(tokensOf(text), people.spellings));
  const spelled = textOf(prepare(segment.label));
  const bare = / /.test(spelled) ? withoutLeadIn(spelled) : { leadIn: 'none', text: spelled };
  const kept = /^(?:tell|thank)$/.test(bare.leadIn) ? bare.text : spelled;
  const label = textOf(trimmed(shiftPerson(tokensOf(kept), people, company)));
  const english = mendedEnglish(textOf(prepare(segment.text)));
  const told =
    slot === 'nextStep'
      ? daysSpelled(withLeftOutVerb(english))
          .replace(/^(?:maybe |perhaps )(?=offer )/, '')
          .replace(/^to (?=\p{Ll}+ )(?!be )/u, '')
          .replace(/ so would be (?=good|nice|great|lovely|helpful|useful)/, ', so it would be ')
      : slot === 'value'
        ? withOwnSubjects(english)
        : english;
  // “should have said: tell the lead” quotes what was to be said; nothing in it is said to oneself.
  const isQuoted = isAnswer || /\b(?:said|say|answer|example|version|point|should be)$/i.test(label);
  const isAsked = slot === 'value' && /^ask for\b/i.test(told);
  const { leadIn, text } =
    isQuoted || isAsked ? { leadIn: 'none' as const, text: told } : withoutLeadIn(told);
  const shifted = (words: string, known: Company) =>
    trimmed(shiftPerson(withSmallWords(balanced(tokensOf(words))), people, known));
  const before = { ...company, before: [...company.before] };
  const written = shifted(text, company);
  const isLed = slot === 'nextStep' && text !== told;
  const whole = textOf(isLed ? shifted(told, before) : written);
  const tokens = trimmed(untelegraphed(written, slot));
  const groups = groupsOf(tokens);
  return {
    leadIn,
    label,
    tokens,
    written,
    whole,
    groups: slot === 'value' ? groups.flatMap(personsApart) : groups,
  };
}

// “keen gardener, RHS level 2”: what one is and what one has make two sentences.
function personsApart(group: Group): Group[] {
  const { shape, items, tail, chunks } = group;
  if (shape !== 'noun' || tail.length > 0 || items.length !== chunks.length || items.length < 2)
    return [group];
  const isOne = (item: readonly Token[]) =>
    isPerson(item) &&
    !/^(?:last|first|now|then)$/.test(lowerAt(item, 0)) &&
    !item.some(({ kind }) => kind === 'number');
  if (!items.some(isOne) || items.every((item) => isOne(item) || item[0]?.kind === 'number')) return [group];
  const parts = [items.filter(isOne), items.filter((item) => !isOne(item))];
  return parts.map((part) => ({
    shape,
    items: part,
    tail: [],
    chunks: chunks.filter((_, at) => part.includes(items[at] ?? [])),
  }));
}

// An answer to mend is told of by its faults, not by what it lacks.
function untelegraphed(tokens: Token[], slot: NoteSlot): Token[] {
  if (slot === 'clarify') return tokens;
  if (slot === 'nextStep' && tokens.some(({ lower }) => lower === 'due')) return tokens;
  return withCopulas(slot === 'value' ? withSpansFirst(tokens) : tokens, slot === 'value');
}

/** The tokens of a text that was already spelled out. */
export function regroup(text: string): Group[] {
  return groupsOf(trimmed(tokensOf(text)));
}

// A bracket without its partner would swallow the commas behind it.
function balanced(tokens: Token[]): Token[] {
  let depth = 0;
  const isPaired = tokens.every(({ text }) => {
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    return depth >= 0;
  });
  return isPaired && depth === 0
    ? tokens
    : tokens.filter((token) => token.text !== '(' && token.text !== ')');
}

function trimmed(tokens: readonly Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  const isStray = (at: number, marks: RegExp) =>
    tokens[at]?.kind === 'mark' && marks.test(tokens[at]?.text ?? '');
  while (from < to && isStray(from, /^[^([$€£#“"'‘.]|^\.$/u)) from++;
  while (to > from && isStray(to - 1, /^[^)\]?”"'’%]/u)) to--;
  while (
    to > from &&
    /^(?:and|or|but|so|because|with|about|the|a)$/.test(lowerAt(tokens, to - 1)) &&
    !/^(?:think|thought|hope|say|said|do|did|believe|guess)$/.test(lowerAt(tokens, to - 2)) &&
    tokens[to - 1]?.text !== 'A' &&
    // “the shader I told them about”
    !(
      /^(?:with|about)$/.test(lowerAt(tokens, to - 1)) &&
      /^(?:you|i|we|it|them|him|her|us|me|is|are|was|were|talked|spoke|asked|told|worked)$/.test(
        lowerAt(tokens, to - 2),
      )
    )
  )
    to--;
  return tokens.slice(from, to).map((token, at) => (at === 0 ? { ...token, glued: false } : token));
}
