import {
  longestNote,
  type NoteSlot,
  type Notes,
  perSlot,
  type Register,
  type Stage,
} from '../../text/draft.ts';
import { answerTyped } from '../answers/answer-typed.ts';
import { answersRight } from '../answers/answers-right.ts';
import type { NoteEditor } from '../learned/editor.ts';
import { type InTurns, inTurns, isUnsure } from '../learned/first-reader.ts';
import type { Owner } from '../owners.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { answersTold } from '../read/answers.ts';
import { readNote } from '../read/note.ts';
import { thoughtsOf } from '../read/thought.ts';
import { withDoersTold } from '../steps/doers-told.ts';
import { withQuestionsMarked } from '../steps/unmarked-questions.ts';
import { textOf } from '../tokens.ts';
import { bitsJoined } from '../value/bits-joined.ts';
import { withIdeaArticle } from '../value/idea-articles.ts';
import { asPlan } from '../value/idea-plans.ts';
import { ideaParts } from '../value/idea-tails.ts';
import { jointsTold } from '../value/joints-told.ts';
import { rowEndsTold } from '../value/row-ends.ts';
import { unlikeRow } from '../value/unlike-rows.ts';
import { jottedSlots } from './density.ts';
import { listedFirst } from './listed.ts';
import { readJotted, type SlotReading, withoutRemarksOf } from './read-jotted.ts';

const hourTold = (_all: string, hour: string, half: string, next?: string): string =>
  `${hour}${half.toLowerCase()}m${next && /^ (?:I$|\p{Lu}\p{Ll})/u.test(next) ? '.' : ''}`;

// Before anything else is read: blanks that take long to read, dots that end no sentence, slashes that part nothing.
const typed = (note: string): string =>
  note
    .replace(/[^\S\r\n]+/g, ' ')
    // “8 a.m. queue”, “max. 4 hours”
    .replace(/\b(\d{1,2}(?:[:.]\d\d)?) ?([ap])\.\s?m\.?(?=\W|$)(?=( \p{L}+)?)/giu, hourTold)
    .replace(/\b(max|min|approx|incl|excl|est)\. (?=[\p{L}\d£$€])/giu, '$1 ')
    .replace(/\b(yes|and|he|she) \/ (no|or|she|he)\b/gi, '$1/$2')
    .replace(/\bwk(?=['’]s\b)/gi, 'week')
    // “choosing btw me & one other”
    .replace(/\bbtw (?=(?:me|us|you|him|her|two|the two|\p{L}+) (?:&|and|\+) )/giu, 'between ')
    .replace(/\bwithin (the|an?) hr\b/gi, 'within $1 hour')
    .replace(/\b(?:pw|pwd|password)[- ]protected\b/gi, 'password-protected')
    // “she's been there 12 yrs, still loves it”
    .replace(
      /^((?:she|he)(?:['’]s| has| is| was| started| joined| began| came| grew| moved| worked)\b[^,;.\n]*), (?=(?:still|now|also|already|never) \p{Ll}+s\b)/iu,
      '$1 and ',
    )
    // “~R400”
    .replace(/~ ?(?=\p{Lu}{1,3}\$?\d)/gu, 'about ');

/** Longer notes are prose; looking for short shapes in a flood of words takes seconds. */
const longestShape = 500;

/**
 * So sure the editor is heard in shorthand, too. What stays as it was jotted readers turned down: of 26 next steps 18, of 28
 * answers 26; of the editor's sentences of them that are surer than that I would change 3 of 17.
 */
const sureInShorthand = -0.31;

// “asked abt budgets, I went blank”: the reader did.
const asked = /^asked (?=(?:about|abt)\b)/i;

// “looking for someone who can own the roadmap”, “growing from 12 to 40 people”: who hires does.
const ofTheFirm =
  /^(?=(?:looking for (?:someone|somebody|people|an?|another|two|three|\d)|growing from|hiring (?:an?|another|two|three|\d|more)|struggling (?:with|w\/|to)|expanding (?:to|into|in)|recruiting (?:for|\d)) )/i;

export type SlotReadings = Record<NoteSlot, SlotReading>;

/** What edits notes, and in which register. */
export interface Editing {
  editor: NoteEditor;
  register: Register;
}

/** Reads every slot's note: shorthand by what is sure of it, the rest as prose, and the editor reads that once more. */
export function readSlots(notes: Notes, people: People, stage: Stage, editing?: Editing): SlotReadings {
  const jotted = jottedSlots(notes);
  // Whom what one brings named, a “him” in the next step may mean.
  const named: Owner[] = [];
  const read = (slot: NoteSlot): SlotReading => {
    const bare = typed((notes[slot] ?? '').slice(0, longestNote));
    const isShort = bare.length <= longestShape;
    const answer = slot === 'clarify' ? bare.replace(asked, 'you asked ') : bare;
    const told = slot === 'specific' ? answer.replace(ofTheFirm, "you're ") : answer;
    const note = slot === 'clarify' && isShort ? answerTyped(told) : told;
    // Whoever jots may still answer in whole sentences.
    const whole =
      slot === 'clarify' && jotted.has(slot) ? answersTold(thoughtsOf(note, people, slot, stage)) : undefined;
    const right = (turns: InTurns) =>
      slot === 'clarify' && isShort ? answersRight(turns, note, editing?.register) : turns;
    const isIdea = slot === 'value' && stage === 'share-an-idea';
    const isOwn = slot === 'value' && !isIdea;
    const row =
      isOwn && isShort
        ? unlikeRow(
            note,
            thoughtsOf(note, people, slot, stage).map(({ written }) => written),
          )
        : undefined;
    const parts = isIdea && isShort ? ideaParts(note) : undefined;
    const prose = readProse(slot, parts?.head ?? note, people, stage, named);
    const edited = editing?.editor.edit(prose.bare, prose.ruled, people, {
      slot,
      stage,
      register: editing.register,
    });
    const turns = inTurns(prose.bare, prose.ruled, edited);
    if (jotted.has(slot)) {
      const isHeard = turns.otherwise === prose.ruled && !turns.phrases.some(isUnsure);
      const isSurelyProse = slot !== 'value' && isHeard && (edited?.sureness ?? -1) >= sureInShorthand;
      const edit = { ...right(turns), kept: [], leftOut: prose.leftOut, shorthand: [] };
      if (whole && whole.length > 0)
        return isSurelyProse ? edit : { ...edit, ...right({ phrases: whole }), leftOut: [] };
      const read = readJotted(slot, note, people, stage);
      if (row) return { ...read, phrases: row, otherwise: read.phrases };
      const isOccasion = read.kept.length === 0 && read.phrases.every(({ kind }) => kind === 'occasion');
      return isSurelyProse && !isOccasion ? edit : { ...read, ...right(read) };
    }
    const listed = isOwn ? listedFirst(prose.bare, turns, people, stage) : turns;
    const turned = row
      ? { phrases: row, otherwise: listed.phrases }
      : isIdea && isShort
        ? ideaTold(turns, note, parts?.tails ?? [], people)
        : right(listed);
    return { kept: [], leftOut: prose.leftOut, shorthand: [], ...turned };
  };
  return perSlot((slot) => (slot === 'value' ? withJointsTold(read(slot), notes.value ?? '') : read(slot)));
}

// Lists keep their points as they are: what joins them is not in them.
function withJointsTold(reading: SlotReading, note: string): SlotReading {
  if (note.length > longestShape) return reading;
  const mended = (text: string) => rowEndsTold(jointsTold(bitsJoined(text, note)));
  const told = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) =>
      phrase.kind === 'covers'
        ? { ...phrase, text: mended(phrase.text), items: phrase.items.map(mended) }
        : listed.test(phrase.kind)
          ? phrase
          : { ...phrase, text: mended(phrase.text) },
    );
  const { phrases, otherwise } = reading;
  return { ...reading, phrases: told(phrases), ...(otherwise && { otherwise: told(otherwise) }) };
}

const listed = /^(?:points|loose|question|find)$/;

function ideaTold(
  { phrases, otherwise }: InTurns,
  note: string,
  tails: readonly string[],
  people: People,
): InTurns {
  const rest = tails.flatMap((tail) =>
    thoughtsOf(tail, people, 'value', 'share-an-idea').map(
      ({ written }): Phrase => ({ kind: 'sentence', text: textOf(written), asWritten: true }),
    ),
  );
  const told = (idea: readonly Phrase[]) => [
    ...idea.map((one) => withIdeaArticle(asPlan(one, note))),
    ...rest,
  ];
  return { phrases: told(phrases), ...(otherwise && { otherwise: told(otherwise) }) };
}

/** A note as the rules read it. */
export interface Prose {
  /** The note without what is said to oneself. */
  bare: string;
  leftOut: SlotReading['leftOut'];
  ruled: Phrase[];
}

/** Reads a note by rules alone; `named` are people whom an earlier note named. */
export function readProse(slot: NoteSlot, note: string, people: People, stage: Stage, named: Owner[]): Prose {
  // Of an answer to mend the remark is the matter.
  const own = slot === 'clarify' ? { note, leftOut: [] } : withoutRemarksOf(note, slot, people);
  const bare = slot === 'nextStep' ? { ...own, note: withDoersTold(own.note) } : own;
  const marked = slot === 'nextStep' ? withQuestionsMarked(bare.note) : bare.note;
  return { bare: bare.note, leftOut: bare.leftOut, ruled: readNote(slot, marked, people, stage, named) };
}
