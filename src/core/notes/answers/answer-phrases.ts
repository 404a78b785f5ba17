import type { Phrase } from '../phrase.ts';

/** The phrases of sentences that say by themselves what they are about, or that need to be led in. */
export function phrasesOf(sentences: readonly string[], isLater: boolean): Phrase[] {
  return sentences.map((text, at): Phrase => {
    if (isLater || at > 0) return { kind: 'sentence', text, asWritten: true };
    const whose = /^we\b/i.test(text) ? 'ours' : /^you\b/i.test(text) ? 'yours' : 'mine';
    return { kind: 'clause', text, whose, said: speaks.test(text), grave: false, asWritten: true };
  });
}

const speaks =
  /\b(?:said|say|told|ask|asked|forgot|should have|meant|wrong|correct|thought|mention|mentioned|ran out|never got|answer|answered|could not|did not|explain|explained|mixed up|disagreed|understood|assumed|not sure|my point|on your question|on the)\b/i;
