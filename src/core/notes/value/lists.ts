import { verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { withBitsApart } from './bits-apart.ts';
import { withItemsTold } from './items-told.ts';

/**
 * “built a maintenance log”, and on the next line “35 sites”: what is only counted goes with the deed, and what has a
 * verb of its own stands for itself.
 */
export function withCountsHung(phrases: readonly Phrase[]): Phrase[] {
  return withBitsApart(withItemsTold(countsHung(phrases)));
}

function countsHung(phrases: readonly Phrase[]): Phrase[] {
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

const naming = /^(?:my|the|an?|one|another) (?:idea|suggestion|proposal|thought)(?: in short)?$/i;

/** “a shadow day, fewer leavers as a result”: what follows an idea says more of it, and is no second one. */
export function withIdeasJoined(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const before = out.at(-1);
    const isPlan = before?.kind === 'plan' || before?.kind === 'idea';
    if (before?.kind === 'idea' && naming.test(before.text) && /^(?:idea|plan|sentence)$/.test(phrase.kind)) {
      out.splice(-1, 1, phrase);
      continue;
    }
    const isTail = phrase.kind === 'idea' && !/^\p{L}+ing /u.test(phrase.text);
    if (!isPlan || !isTail || !('text' in before) || /\?$/.test(before.text)) {
      out.push(phrase);
      continue;
    }
    const { third, base } = formsOf(phrase.text);
    const text = `${before.text}, ${third && !base ? 'which ' : ''}${phrase.text}`;
    out.splice(-1, 1, { ...before, text, plain: [text] } as Phrase);
  }
  return out;
}

// “works for my gran”: what the idea does.
function formsOf(text: string): { third: boolean; base: boolean } {
  const forms = verbReading(text.split(' ')[0] ?? '')?.forms;
  return { third: forms?.has('third') ?? false, base: forms?.has('base') ?? false };
}
