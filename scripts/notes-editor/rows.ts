import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandContractions } from '../../src/core/notes/contractions.ts';
import { readProse } from '../../src/core/notes/jotted/read-slots.ts';
import { heardRules } from '../../src/core/notes/learned/ruled.ts';
import { type SourceToken, sourceOf } from '../../src/core/notes/learned/source.ts';
import { canBe, type VerbForm, verbReading } from '../../src/core/notes/lexicon/verbs.ts';
import { peopleOf } from '../../src/core/notes/people.ts';
import { type Token, tokensOf } from '../../src/core/notes/tokens.ts';
import type { InterviewContext, NoteSlot, Register, Stage } from '../../src/core/text/draft.ts';
import { plainLeadIn } from './plain-lead-in.ts';

/** A note and the sentences somebody made of it. */
export interface Pair {
  /** The hand it is by, as `hand-a` or `tune-j`. */
  hand: string;
  slot: NoteSlot;
  stage: Stage;
  register: Register;
  note: string;
  sentences: readonly string[];
  context: InterviewContext;
}

/** A pair as the training reads it; a word's `base` is its verb's, so that “sent” is seen to be “send”, and `form` which of its forms. */
export interface Row {
  hand: string;
  slot: NoteSlot;
  stage: Stage;
  register: Register;
  source: Array<{ text: string; base: string; kind: Token['kind']; features: readonly string[] }>;
  targets: Array<Array<{ text: string; base: string; form?: VerbForm | undefined }>>;
}

/** What a strict reader said of what the editor had made of a note. */
export interface Verdict {
  slot: NoteSlot;
  stage: Stage;
  register: Register;
  note: string;
  ways: ReadonlyArray<{ verdict: string; sentence: string }>;
}

/** A verdict as the training reads it. */
export interface VerdictRow extends Omit<Row, 'targets'> {
  ways: Array<{ verdict: string; words: Row['targets'][number] }>;
}

const corpus = join(import.meta.dirname, '../../tests/corpus');
/** The hands of the notes corpus that wrote down what they would have sent. */
const tunedHands = ['d', 'e', 'f', 'j', 'l', 'm', 'n', 'o'];

/** Hands that came after the last training. Take one off this list only together with new weights. */
const notYetLearned: ReadonlySet<string> = new Set(['hand-br']);

/** Every pair there is to learn from. */
export function pairs(): Pair[] {
  return [...editHands(), ...tuned()];
}

/** The pairs of the hands that wrote nothing else; throws on a line that is none. */
export function editHands(): Pair[] {
  const folder = join(corpus, 'edits');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && !notYetLearned.has(file.replace('.tsv', '')))
    .sort()
    .flatMap((file) =>
      linesOf(join(folder, file)).map((line): Pair => {
        const [slot, stage, register, note, ...sentences] = line.split('\t');
        const isWhole = slot && stage && register && note && sentences[0] && sentences.length < 3;
        if (!isWhole) throw new Error(`${file} has a line that is no pair: ${line}`);
        return {
          hand: file.replace('.tsv', ''),
          slot: slot as NoteSlot,
          stage: stage as Stage,
          register: register as Register,
          note: note.replaceAll(' / ', '\n'),
          sentences: sentences.filter((sentence) => sentence !== ''),
          context: {},
        };
      }),
    );
}

interface TunedCase {
  stage: Stage;
  register: Register;
  fields: InterviewContext;
  notes: { [slot in NoteSlot]?: string };
  ideal?: string | { [slot in NoteSlot]?: string };
}

function tuned(): Pair[] {
  return tunedHands.flatMap((letter) =>
    linesOf(join(corpus, `notes/tune-${letter}.jsonl`)).flatMap((line): Pair[] => {
      const { stage, register, fields, notes, ideal } = JSON.parse(line) as TunedCase;
      const slots = Object.keys(notes) as NoteSlot[];
      const parts = typeof ideal === 'string' ? ideal.split(' | ') : [];
      if (typeof ideal === 'string' && parts.length !== slots.length) return [];
      return slots.flatMap((slot, at): Pair[] => {
        const sentence = typeof ideal === 'string' ? parts[at] : ideal?.[slot];
        const note = notes[slot];
        const hand = `tune-${letter}`;
        return note && sentence
          ? [{ hand, slot, stage, register, note, sentences: [sentence], context: fields }]
          : [];
      });
    }),
  );
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Every verdict there is to learn from; throws on a line that is none. */
export function verdicts(): Verdict[] {
  const folder = join(corpus, 'verdicts');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      linesOf(join(folder, file)).map((line): Verdict => {
        const [slot, stage, register, note, ...told] = line.split('\t');
        const ways = told.flatMap((one) => {
          const [, verdict, sentence] = /^(send|edit|bad): (.+)$/.exec(one) ?? [];
          return verdict && sentence ? { verdict, sentence } : [];
        });
        if (!slot || !stage || !register || !note || ways.length === 0 || ways.length < told.length)
          throw new Error(`${file} has a line that is no verdict: ${line}`);
        return {
          slot: slot as NoteSlot,
          stage: stage as Stage,
          register: register as Register,
          note: note.replaceAll(' / ', '\n'),
          ways,
        };
      }),
    );
}

/** The verdict's words, and those of the note's own sentence, which anybody would send. */
export function verdictRowOf({ ways, ...judged }: Verdict, known: ReadonlyMap<string, Pair>): VerdictRow {
  const pair = known.get(noteKey(judged));
  const { targets, ...row } = rowOf({ ...judged, hand: '', context: {}, sentences: pair?.sentences ?? [] });
  const own = targets.slice(0, 1).map((words) => ({ verdict: 'send', words }));
  return {
    ...row,
    ways: [...ways.map(({ verdict, sentence }) => ({ verdict, words: targetOf(sentence) })), ...own],
  };
}

/** Pairs by what {@link verdictRowOf} looks for. */
export function pairsByNote(all: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(all.map((pair) => [noteKey(pair), pair]));
}

function noteKey({
  slot,
  stage,
  register,
  note,
}: Pick<Pair, 'slot' | 'stage' | 'register' | 'note'>): string {
  return JSON.stringify([slot, stage, register, note]);
}

/** The pair's words, as the editor will be given them and as it should write them. */
export function rowOf({ hand, slot, stage, register, note, sentences, context }: Pair): Row {
  const plain = new Set(sentences.map((sentence) => plainLeadIn(sentence, { note, slot, stage })));
  const people = peopleOf(context);
  const { bare, ruled } = readProse(slot, note.replace(/[^\S\r\n]+/g, ' '), people, stage, []);
  return {
    hand,
    slot,
    stage,
    register,
    source: heardRules(sourceOf(bare, people), ruled).map(wordOf),
    targets: [...plain].map(targetOf),
  };
}

function targetOf(sentence: string): Row['targets'][number] {
  return expandContractions(tokensOf(sentence)).map(({ text, lower }) => ({
    text,
    base: baseOf(lower),
    form: forms.find((form) => canBe(lower, form)),
  }));
}

// “Read” may be any: what looks the same is the same here.
const forms: readonly VerbForm[] = ['ing', 'third', 'past', 'base', 'participle'];

function wordOf({ text, lower, kind, features }: SourceToken): Row['source'][number] {
  return { text, base: baseOf(lower), kind, features };
}

function baseOf(lower: string): string {
  return verbReading(lower)?.base ?? lower;
}
