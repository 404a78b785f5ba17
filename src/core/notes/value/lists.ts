import { joinItems, type Phrase } from '../phrase.ts';

/** “built a maintenance log”, and on the next line “35 sites”: what is only counted goes with the deed. */
export function withCountsHung(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const before = out.at(-1);
    const isTold =
      before !== undefined &&
      /^(?:clause|sentence)$/.test(before.kind) &&
      /^I (?!am |have |can |speak )[^,;:]+$/.test(before.text);
    const isOnlyCount =
      phrase.kind === 'covers' &&
      phrase.items.length === 1 &&
      /^\d[\d.,]*[km]? [\p{L}-]+$/u.test(phrase.text);
    if (isTold && isOnlyCount) {
      const text = `${before.text}, with ${phrase.text}`;
      out.splice(-1, 1, { ...before, text, plain: [text] } as Phrase);
    } else out.push(phrase);
  }
  return out;
}

/** Things worked with that were jotted one after the other make one list. */
export function withListsJoined(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const before = out.at(-1);
    if (before?.kind !== 'covers' || phrase.kind !== 'covers') {
      out.push(phrase);
      continue;
    }
    const items = [...before.items, ...phrase.items];
    const plain = [...(before.plain ?? []), ...(phrase.plain ?? [])];
    const hasSpan = before.hasSpan || phrase.hasSpan;
    out.splice(-1, 1, { kind: 'covers', text: joinItems(items), items, hasSpan, plain });
  }
  return out;
}
