import type { Sentence, Words } from '../text/words.ts';
import type { NamedHit } from './phrases/net.ts';

/** What two versions of a paragraph have in common. */
export interface Common {
  /** Sentences at the beginning that are the same in both. */
  head: number;
  /** Sentences at the end that are the same in both. */
  tail: number;
  /** Where the tail begins in the older one. */
  tailBefore: number;
  /** Puts a phrase found in the older one's tail where it now stands. */
  move(hit: NamedHit): NamedHit;
}

/** Compares a paragraph with what it was before, sentence by sentence from both ends; null when nothing is the same. */
export function compare(words: Words, before: Words): Common | null {
  const now = words.sentences;
  const then = before.sentences;
  const most = Math.min(now.length, then.length);
  let head = 0;
  while (head < most && isSame(words, now[head], before, then[head], 0)) head++;
  const chars = (now.at(-1)?.start ?? 0) - (then.at(-1)?.start ?? 0);
  let tail = 0;
  while (tail < most - head && isSame(words, now.at(-1 - tail), before, then.at(-1 - tail), chars)) tail++;
  if (head + tail === 0) return null;
  const shift = words.count - before.count;
  const moved = now.length - then.length;
  return {
    head,
    tail,
    tailBefore: then.length - tail,
    move: ({ phrase, from, to, start, end, sentence, act, owner, replacement }) => ({
      phrase,
      from: from + shift,
      to: to + shift,
      start: start + chars,
      end: end + chars,
      sentence: sentence + moved,
      act,
      owner,
      replacement,
    }),
  };
}

/** Do two sentences hold the same words, marked alike, `chars` characters apart? */
function isSame(
  words: Words,
  one: Sentence | undefined,
  before: Words,
  other: Sentence | undefined,
  chars: number,
): boolean {
  if (!one || !other || one.to - one.from !== other.to - other.from) return false;
  for (let i = one.from, j = other.from; i < one.to; i++, j++) {
    if (
      words.ids[i] !== before.ids[j] ||
      words.marks[i] !== before.marks[j] ||
      words.starts[i] !== (before.starts[j] ?? 0) + chars ||
      words.ends[i] !== (before.ends[j] ?? 0) + chars
    )
      return false;
  }
  return true;
}
