import { numberWord, unknownWord } from '../text/lexicon.ts';
import { mark, type Words } from '../text/words.ts';
import { common as commonKind, plain as plainKind } from './kinship.ts';
import { type Reading, remember } from './reading.ts';

/** Words (by index) that tie a mail to one talk, by what they prove. */
export interface Evidence {
  /** Concrete words where the writer speaks of the talk, or of something of theirs. */
  told: readonly number[];
  /** Plain words there: a door, a patient, a dozen. */
  plain: readonly number[];
  /** Concrete words elsewhere. */
  loose: readonly number[];
  /** Concrete words where the writer speaks of what they have done and can do. */
  own: readonly number[];
}

/** Acts whose phrases open a mention of the talk, of something of theirs, of the writer's own past. */
export const talkAct = 'missing-specific/talk';
export const theirsAct = 'missing-specific/theirs';
export const ownAct = 'missing-specific/own';

const nothing: Evidence = { told: [], plain: [], loose: [], own: [] };
/** How far behind "your …" the thing itself may stand. */
const theirsReach = 4;

/** The words of a paragraph that may prove the writer was there, whatever the context. */
export function evidenceOf(reading: Reading): Evidence {
  return remember(reading, 'evidence', gather);
}

function gather({ words, hits, common }: Reading): Evidence {
  const told: number[] = [];
  const plain: number[] = [];
  const loose: number[] = [];
  const own: number[] = [];
  let at = 0;
  for (let s = 0; s < words.sentences.length; s++) {
    const sentence = words.sentences[s];
    if (!sentence) continue;
    let talk = false;
    const turns: { from: number; to: number; own: boolean }[] = [];
    for (; at < hits.length && hits[at]?.sentence === s; at++) {
      const hit = hits[at];
      if (hit?.act === talkAct) talk = true;
      if (hit?.act === talkAct || hit?.act === theirsAct || hit?.act === ownAct)
        turns.push({ from: hit.from, to: hit.to, own: hit.act === ownAct });
    }
    let turn = -1;
    for (let i = sentence.from; i < sentence.to; i++) {
      while (turn + 1 < turns.length && (turns[turn + 1]?.from ?? 0) <= i) turn++;
      const kind = kindOf(words, i, common);
      if (kind === commonKind) continue;
      const last = turns[turn];
      const isTold = talk || (last && i < last.to + theirsReach && sameClause(words, last.to, i));
      if (kind === plainKind) {
        if (isTold && !last?.own) plain.push(i);
      } else if (last?.own) own.push(i);
      else if (isTold) told.push(i);
      else loose.push(i);
    }
  }
  return told.length + plain.length + loose.length + own.length === 0 ? nothing : { told, plain, loose, own };
}

function sameClause(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (((words.marks[i] ?? 0) & mark.clause) !== 0) return false;
  return true;
}

function kindOf(words: Words, i: number, common: Uint8Array): number {
  const id = words.ids[i] ?? 0;
  const length = (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
  if (id === numberWord || length < 3 || ((words.marks[i] ?? 0) & mark.half) !== 0) return commonKind;
  return id === unknownWord ? 0 : (common[id] ?? 0);
}
