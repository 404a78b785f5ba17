import type { Phrase } from '../phrase.ts';

const correcting =
  /, not (?!only|just|even|yet|to|that|because|as|so|for|always|all|every)\S|\bI (?:swapped|mixed (?:up|them)|misspoke|misremembered|got (?:it|them|that) wrong)\b/;

/** “I cooked for 180 a day, not 80”: nothing is added to an answer, one is put right. */
export function asCorrections([first, ...rest]: readonly Phrase[]): Phrase[] {
  if (!first) return [];
  const isMended = first.kind === 'clause' && first.whose !== 'yours' && !first.said;
  const mends = isMended && [first, ...rest].some(({ text }) => correcting.test(text));
  return mends ? [{ kind: 'correction', text: first.text, asWritten: true }, ...rest] : [first, ...rest];
}
