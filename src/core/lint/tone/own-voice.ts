import type { Span } from '../../text/draft.ts';
import { mark, type Words } from '../../text/words.ts';

/** Fewer words in quotation marks are the writer's own, held at arm's length. */
const fewestSpoken = 3;

type Sentence = Words['sentences'][number];

/** A sentence of the text with blanks where it quotes somebody; offsets stay. */
export function ownVoice(words: Words, sentence: Sentence): string {
  let own = words.text.slice(sentence.start, sentence.end);
  for (const { start, end } of speech(words, sentence)) {
    const [from, to] = [start - sentence.start, end - sentence.start];
    own = own.slice(0, from) + ' '.repeat(to - from) + own.slice(to);
  }
  return own;
}

/** Does most of this part of the text (UTF-16) stand in what a sentence quotes? */
export function isQuoted(words: Words, sentence: Sentence, part: { from: number; to: number }): boolean {
  let quoted = 0;
  for (const { start, end } of speech(words, sentence)) {
    quoted += Math.max(0, Math.min(end, part.to) - Math.max(start, part.from));
  }
  return quoted * 2 > part.to - part.from;
}

function* speech({ marks, starts, ends }: Words, { from, to }: Sentence): Iterable<Span> {
  for (let i = from; i < to; i++) {
    const first = i;
    while (i < to && ((marks[i] ?? 0) & mark.quoted) !== 0) i++;
    if (i - first >= fewestSpoken) yield { start: starts[first] ?? 0, end: ends[i - 1] ?? 0 };
  }
}
