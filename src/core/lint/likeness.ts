import type { Draft, Sibling } from '../text/draft.ts';
import { addressWord, type Lexicon, unknownWord } from '../text/lexicon.ts';
import { ownText } from '../text/own-text.ts';
import { mark, readWords, type Sentence, type Words } from '../text/words.ts';
import { knownNames } from './context-names.ts';
import { findGreeting, findSignOff } from './frame.ts';
import { fold } from './kinship.ts';
import { type Reading, remember } from './reading.ts';

/** The other mails as pairs of neighbouring words, names left out: where two mails share their pairs they share their wording. */
export interface Others {
  /** Another one for other mails or other names. */
  key: string;
  mails: readonly { to: string; pairs: ReadonlySet<number> }[];
  names: ReadonlySet<string>;
}

/** How a sentence compares with the other mails. */
export interface Comparison {
  sentence: Sentence;
  /** Does it hold what a mail about another talk would not? */
  isTelling: boolean;
  /** Words, names left out. */
  length: number;
  /** For each of the other mails the share of the sentence's pairs that it holds as well. */
  shares: readonly number[];
}

const frames = /^missing-(?:gratitude|interest|next-step)\//;

let last: { siblings: readonly Sibling[]; names: string; others: Others } | undefined;
let count = 0;

/** The other mails, read when they first come or change. */
export function othersOf({ siblings = [], context }: Draft, lexicon: Lexicon): Others {
  const known = knownNames(context);
  if (last && last.names === known.key && sameMails(last.siblings, siblings)) return last.others;
  const names = new Set(known.words);
  for (const { to } of siblings) for (const name of to.match(/[\p{L}'’-]+/gu) ?? []) names.add(fold(name));
  const mails = siblings.map(({ to, body }) => ({ to, pairs: pairsOf(body, lexicon, names) }));
  const others = { key: `likeness ${++count}`, mails, names };
  last = { siblings, names: known.key, others };
  return others;
}

function sameMails(a: readonly Sibling[], b: readonly Sibling[]): boolean {
  return (
    a === b || (a.length === b.length && a.every(({ to, body }, i) => to === b[i]?.to && body === b[i].body))
  );
}

function pairsOf(body: string, lexicon: Lexicon, names: ReadonlySet<string>): Set<number> {
  const own = body.slice(0, ownText(body).end);
  const words = readWords(own.slice(findGreeting(own)?.end ?? 0, findSignOff(own)?.start), lexicon);
  const pairs = new Set<number>();
  for (const sentence of words.sentences)
    for (const pair of sentencePairs(words, sentence, names)) pairs.add(pair);
  return pairs;
}

/** Compares a paragraph's sentences with the other mails, once for as long as neither changes. */
export function compare(reading: Reading, others: Others): readonly Comparison[] {
  return remember(reading, others.key, ({ words, hits, common }) => {
    const framed = hits.filter(({ act }) => frames.test(act)).map(({ start }) => start);
    framed.sort((a, b) => a - b);
    let next = 0;
    return words.sentences.map((sentence): Comparison => {
      const pairs = sentencePairs(words, sentence, others.names);
      const length = pairs.length + 1;
      let rare = 0;
      for (let i = sentence.from; i < sentence.to; i++) {
        const id = words.ids[i] ?? 0;
        if (common[id] !== 1 && id !== addressWord && !isName(words, i, others.names)) rare++;
      }
      while ((framed[next] ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
      const isFrame = (framed[next] ?? Number.POSITIVE_INFINITY) < sentence.end;
      return {
        sentence,
        isTelling: length >= 5 && (rare >= 2 || (!isFrame && length >= 8)),
        length,
        shares: others.mails.map(({ pairs: theirs }) => {
          let shared = 0;
          for (const pair of pairs) if (theirs.has(pair)) shared++;
          return pairs.length === 0 ? 0 : shared / pairs.length;
        }),
      };
    });
  });
}

function sentencePairs(words: Words, { from, to }: Sentence, names: ReadonlySet<string>): number[] {
  const pairs: number[] = [];
  let before: number | null = null;
  for (let i = from; i < to; i++) {
    if (isName(words, i, names)) continue;
    const word = wordNumber(words, i);
    if (before !== null) pairs.push((Math.imul(before, 0x01000193) ^ word) | 0);
    before = word;
  }
  return pairs;
}

function isName({ text, marks, starts, ends }: Words, i: number, names: ReadonlySet<string>): boolean {
  if (((marks[i] ?? 0) & mark.capital) === 0) return false;
  return names.has(fold(text.slice(starts[i], ends[i]).replace(/['’]s$/, '')));
}

/** The id of a word the lexicon knows, else a number made of its letters, below all ids. */
function wordNumber({ text, ids, starts, ends }: Words, i: number): number {
  const id = ids[i] ?? unknownWord;
  if (id !== unknownWord) return id;
  let hash = 5381;
  for (const char of text.slice(starts[i], ends[i]).toLowerCase()) {
    hash = (Math.imul(hash, 33) ^ (char.codePointAt(0) ?? 0)) | 0;
  }
  return hash | 0x80000000;
}
