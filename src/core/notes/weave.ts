import {
  type InterviewContext,
  longestNote,
  type NoteSlot,
  type Notes,
  noteSlots,
  perSlot,
  type Register,
  type Stage,
} from '../text/draft.ts';
import { withoutAsked, withoutTwins } from './asked-already.ts';
import { chooseFrame, seedOf, turned } from './frames/choose.ts';
import { clarifyFrames } from './frames/clarify.ts';
import type { FrameTable } from './frames/frame.ts';
import { nextStepFrames } from './frames/next-step.ts';
import { referBackFrames } from './frames/refer-back.ts';
import { specificFrames } from './frames/specific.ts';
import { valueFrames } from './frames/value.ts';
import { isSound } from './gate.ts';
import { joinedWithLists, keptPoints } from './jotted/kept-points.ts';
import { readSlots, type SlotReadings } from './jotted/read-slots.ts';
import { withJoinedClauses } from './merge.ts';
import { peopleOf } from './people.ts';
import { type Phrase, pointsOf } from './phrase.ts';
import { bared } from './points.ts';
import { knownThing } from './read/known-things.ts';
import { topicRows } from './read/topic-rows.ts';
import { sentenceOf } from './sentence.ts';
import { withPointsHung } from './steps/hung-points.ts';
import { isFrameOf, leftToTell, type ReadNotes } from './told.ts';

/** What the sentences are for. */
export interface Weaving {
  stage: Stage;
  register: Register;
  context: InterviewContext;
  /** Which of the possible wordings; 0 is the first. */
  wording?: number;
  /** The text the sentences will stand in, so that they do not repeat its turns of phrase. */
  around?: string;
  /** Mails already sent about this interview: what they told is not told again. */
  earlier?: readonly string[];
  /** False where a list has no place: in messages and scripts. */
  asLists?: boolean;
  /** The notes as they were read, where that was done already. */
  reading?: SlotReadings;
  /** Only this slot is told, beside a mail's other sentences, whose frames these are. */
  only?: { slot: NoteSlot; beside: readonly string[] };
}

export type Woven = Record<NoteSlot, string>;

const frames: Record<NoteSlot, FrameTable> = {
  specific: specificFrames,
  value: valueFrames,
  clarify: clarifyFrames,
  nextStep: nextStepFrames,
};

/** Makes sentences of notes. The same notes give the same sentences; an empty note gives an empty string. */
export function weaveNotes(notes: Notes, weaving: Weaving): Woven {
  return joinSentences(weaveSentences(notes, weaving));
}

/** A sentence made of a note. */
export interface ToldSentence {
  sentence: string;
  /** What it was told in. */
  frame: string;
  /** The points that stand in it nearly as they were jotted. */
  asJotted: readonly string[];
}

export type Told = Record<NoteSlot, ToldSentence[]>;

/** The slots' sentences as one text each. */
export function joinSentences(told: Told): Woven {
  return perSlot((slot) => joinedWithLists(told[slot].map(({ sentence }) => sentence)));
}

/** The same, sentence by sentence. */
export function weaveSentences(notes: Notes, weaving: Weaving): Told {
  const { stage, register, earlier = [] } = weaving;
  const read = readNotes(notes, weaving);
  const { left, referTo } = leftToTell(read.phrases, stage, earlier);
  const woven: Told = { specific: [], value: [], clarify: [], nextStep: [] };
  if (referTo) return { ...woven, specific: [referBack(referTo, weaving)] };
  const { slot: one, beside = [] } = weaving.only ?? {};
  const used = new Set(beside);
  let around = [weaving.around ?? '', ...beside].join(' ').toLowerCase();
  for (const slot of one ? [one] : noteSlots) {
    const seed = seedOf((notes[slot] ?? '').slice(0, longestNote) + stage);
    for (const phraseToTell of toTell(slot, left[slot], weaving.around ?? '', stage)) {
      const choosing = {
        frames: frames[slot][register],
        stage,
        isLater: woven[slot].length > 0,
        seed,
        wording: read.wordings[slot],
        used,
        earlier,
        around,
      };
      let told = { frame: '', sentence: '', phrase: phraseToTell };
      if (phraseToTell.kind === 'points' && phraseToTell.kept) {
        const frame = chooseFrame(phraseToTell, choosing);
        const sentence = keptPoints(frame, phraseToTell.items, weaving.asLists ?? true);
        told = { frame, sentence, phrase: phraseToTell };
      }
      for (const phrase of told.frame === '' ? saferAndSafer(phraseToTell) : []) {
        const frame = chooseFrame(phrase, choosing);
        told = { frame, sentence: sentenceOf(frame, phrase, slot), phrase };
        if (isSound(told.sentence) || (phrase.asWritten && isSound(withoutEnd(told.sentence)))) break;
      }
      used.add(told.frame);
      around += ` ${told.frame.toLowerCase()}`;
      const { sentence, frame, phrase } = told;
      woven[slot].push({ sentence, frame, asJotted: jottedIn(frame, phrase) });
    }
  }
  return woven;
}

// Any shape fits behind a colon.
function jottedIn(frame: string, phrase: Phrase): readonly string[] {
  if (phrase.asWritten || !frame.endsWith(': {}.')) return [];
  const points = phrase.kind === 'points' ? phrase.items : phrase.kind === 'loose' ? [phrase.text] : [];
  return points.filter((point) => !wholeSentence.test(point));
}

const wholeSentence = /^(?:I|we|you|it|there|he|she|they) (?:\S+ ){2}[^–;:=+]*$/i;

// Somebody's own sentence may end in “of” or “with”.
function withoutEnd(sentence: string): string {
  return sentence.replace(/ (?:of|with|from|as|for|to|about|in|on|at|than)\.$/, '.');
}

// “we discussed pricing”: nobody mentioned that.
function asOurs(phrase: Phrase): Phrase {
  return /^(?:clause|heard)$/.test(phrase.kind) &&
    /^we (?:discussed|talked|spoke|chatted|joked|laughed)\b/.test(phrase.text)
    ? { kind: 'sentence', text: phrase.text, asWritten: true }
    : phrase;
}

function toTell(slot: NoteSlot, phrases: readonly Phrase[], around: string, stage: Stage): Phrase[] {
  const told = withoutTwins(phrases);
  if (slot === 'nextStep') return withPointsHung(withoutAsked(told, around));
  return slot === 'specific' ? withJoinedClauses(topicRows(told.map(asOurs), stage).map(knownThing)) : told;
}

// A sentence that does not hold is told again as bare points, and then without their marks.
function saferAndSafer(phrase: Phrase): Phrase[] {
  if (phrase.kind === 'find') return [phrase];
  const plain = phrase.plain && phrase.plain.length > 0 ? phrase.plain : [phrase.text];
  const bare = plain.map(bared).filter((text) => text !== '');
  if (phrase.kind === 'question') return [phrase, { ...phrase, text: bared(phrase.text), indirect: '' }];
  const points = phrase.kind === 'points' ? [] : [pointsOf(plain)];
  return [phrase, ...points, ...(bare.length > 0 ? [pointsOf(bare)] : [])];
}

// Where the editor read a note otherwise than the rules, their wordings take turns.
function readNotes(
  notes: Notes,
  { context, stage, reading, wording = 0 }: Weaving,
): { phrases: ReadNotes; wordings: Record<NoteSlot, number> } {
  const read = reading ?? readSlots(notes, peopleOf(context), stage);
  const otherwise = (slot: NoteSlot) => (wording % 2 === 1 ? read[slot].otherwise : undefined);
  return {
    phrases: perSlot((slot) => otherwise(slot) ?? read[slot].phrases),
    wordings: perSlot((slot) => (read[slot].otherwise ? Math.floor(wording / 2) : wording)),
  };
}

function referBack(phrase: Phrase, { stage, register, wording = 0, earlier = [] }: Weaving): ToldSentence {
  const all = turned(referBackFrames(phrase, register), seedOf(phrase.text + stage));
  const unused = all.filter((frame) => !isFrameOf(frame, earlier));
  const pool = unused.length > 0 ? unused : all;
  const frame = pool[wording % pool.length] ?? '{}.';
  return { sentence: sentenceOf(frame, phrase, 'specific'), frame, asJotted: [] };
}
