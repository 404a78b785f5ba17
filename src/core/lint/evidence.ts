import { numberWord, unknownWord } from '../text/lexicon.ts';
import { mark, type Words } from '../text/words.ts';
import { type Reading, remember } from './reading.ts';

/** Words (by index) that tie a mail to one talk. */
export interface Evidence {
  /** Concrete words where the writer speaks of the talk, or of something of theirs. Any one of them is proof. */
  told: readonly number[];
  /** Names and figures elsewhere, where only several together prove something. */
  loose: readonly number[];
}

/** Acts whose phrases open or close a mention of the talk. */
export const talkAct = 'missing-specific/talk';
export const theirsAct = 'missing-specific/theirs';
export const ownAct = 'missing-specific/own';

const nothing: Evidence = { told: [], loose: [] };
/** How far behind "your …" the thing itself may stand. */
const theirsReach = 4;

/** The words of a paragraph that may prove the writer was there, whatever the context. */
export function evidenceOf(reading: Reading): Evidence {
  return remember(reading, 'evidence', gather);
}

function gather({ words, hits, common }: Reading): Evidence {
  const told: number[] = [];
  const loose: number[] = [];
  let at = 0;
  for (let s = 0; s < words.sentences.length; s++) {
    const sentence = words.sentences[s];
    if (!sentence) continue;
    let talk = false;
    let own = sentence.to;
    const theirs: number[] = [];
    for (; at < hits.length && hits[at]?.sentence === s; at++) {
      const hit = hits[at];
      if (hit?.act === talkAct) talk = true;
      else if (hit?.act === theirsAct) theirs.push(hit.to);
      else if (hit?.act === ownAct) own = Math.min(own, hit.from);
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isConcrete(words, i, common)) continue;
      if (talk && i < own) told.push(i);
      else if (
        theirs.some((end) => i >= end && i < end + theirsReach && i < own && sameClause(words, end, i))
      )
        told.push(i);
      else if (i < own) loose.push(i);
    }
  }
  return told.length + loose.length === 0 ? nothing : { told, loose };
}

function sameClause(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (((words.marks[i] ?? 0) & mark.clause) !== 0) return false;
  return true;
}

function isConcrete(words: Words, i: number, common: Uint8Array): boolean {
  const id = words.ids[i] ?? 0;
  const length = (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
  if (id === numberWord) return false;
  if (((words.marks[i] ?? 0) & mark.half) !== 0) return false;
  if (id === unknownWord) return length > 2;
  return common[id] !== 1 && length > 2;
}
