/** A part of a sentence. */
export interface Part {
  from: number;
  to: number;
}

const clauseEnd = /[,;:)—–](?=\s)|\s(?=[(—–])|\s(?=(?:but|so|and|because|which|unless|if)\s)/g;

/** The parts of a sentence between its commas, dashes and joining words; shorter ones go with the next. */
export function clausesOf(sentence: string, shortest = 0): Part[] {
  const clauses: Part[] = [];
  const cuts = [...sentence.matchAll(clauseEnd)].map(({ index, 0: cut }) => index + cut.length);
  let from = 0;
  for (const to of [...cuts, sentence.length]) {
    if (to - from < shortest && to < sentence.length) continue;
    clauses.push({ from, to });
    from = to;
  }
  return clauses;
}

/** The halves of a sentence with lower odds are not worth the time: hardly three in a hundred would speak rightly. */
export const hopeless = -0.75;
/** Shorter sentences are heard well enough as a whole. */
const longWords = 12;
const fewestWords = 4;
/** No more cuts of a sentence are tried. */
const mostCuts = 4;
const joint = /^[\s–—(]*(?:(?:but|and|so)\s+)?/;

/** What stands before and what stands after each cut of a long sentence: two things said in one breath. */
export function halvesOf(sentence: string): Part[] {
  if (countWords(sentence) <= longWords) return [];
  const halves: Part[] = [];
  for (const { from: cut } of clausesOf(sentence, 15).slice(1, mostCuts + 1)) {
    const before = sentence.slice(0, cut);
    const after = sentence.slice(cut);
    if (countWords(before) >= fewestWords) halves.push({ from: 0, to: cut });
    if (countWords(after) < fewestWords) continue;
    halves.push({ from: cut + (joint.exec(after)?.[0].length ?? 0), to: sentence.length });
  }
  return halves;
}

/** How many words there are: a guess by the spaces, which is cheap. */
export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' ', 1); at > 0 && at < text.length - 1; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
