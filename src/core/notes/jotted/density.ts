import { type NoteSlot, type Notes, noteSlots } from '../../text/draft.ts';
import { abbreviations } from '../lexicon/abbreviations.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { nameShortcuts } from '../lexicon/proper-names.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** What of a note is shorthand, and what holds its words together. */
interface Measure {
  words: number;
  shorthand: number;
  small: number;
}

const smallWords = [
  determiners,
  prepositions,
  coordinators,
  relatives,
  auxiliaries,
  subjectPronouns,
  adverbs,
];

/**
 * The slots whose notes are shorthand rather than sentences with words left out: figures, initials, marks and short
 * forms, and next to nothing between them. A hand that jots like this does so everywhere, and what it means to do or to
 * mend it jots shortest.
 */
export function jottedSlots(notes: Notes): ReadonlySet<NoteSlot> {
  const measures = noteSlots.map((slot) => measureOf(notes[slot] ?? ''));
  const all = measures.reduce(sum, nothing);
  const isDenseHand = all.words >= aFew && isDense(all, 0.6);
  const isDuty = (slot: NoteSlot) => slot === 'clarify' || slot === 'nextStep';
  return new Set(
    noteSlots.filter((slot, at) => {
      const own = measures[at] ?? nothing;
      if (own.words === 0) return false;
      if (!isDuty(slot) && own.shorthand === 0 && own.small > 1) return false;
      if (slot === 'clarify' && own.words > 4 && own.small <= own.words / 4) return true;
      if (isDuty(slot)) return isDenseHand || isDense(own, 0.8);
      if (own.words < fewWords) return isDenseHand && own.small <= own.words / 2;
      return isDense(own) || (isDenseHand && own.small <= own.words * 0.3);
    }),
  );
}

const fewWords = 7;
// Less tells nothing of a hand.
const aFew = 8;
const nothing: Measure = { words: 0, shorthand: 0, small: 0 };

function isDense({ words, shorthand, small }: Measure, ease = 1): boolean {
  return words > 0 && shorthand / words > 0.3 * ease && shorthand > small * 1.2;
}

function measureOf(note: string): Measure {
  return tokensOf(note).map(measured).reduce(sum, nothing);
}

function sum(one: Measure, other: Measure): Measure {
  return {
    words: one.words + other.words,
    shorthand: one.shorthand + other.shorthand,
    small: one.small + other.small,
  };
}

function measured({ kind, text, lower }: Token): Measure {
  if (kind === 'link' || kind === 'quote') return nothing;
  if (kind === 'mark') return { words: 0, shorthand: /^[=@+&→>~|/%]$/.test(text) ? 1 : 0, small: 0 };
  if (kind === 'number') return { words: 1, shorthand: /^\d{1,4}$/.test(text) ? 0.4 : 0.8, small: 0 };
  // An article is what shorthand leaves out first.
  if (/^(?:an?|the)$/.test(lower)) return { words: 1, shorthand: 0, small: 1.5 };
  if (isSmall(lower)) return { words: 1, shorthand: 0, small: 1 };
  if (isSmall(abbreviations.get(lower) ?? '')) return { words: 1, shorthand: 0.5, small: 0.5 };
  return { words: 1, shorthand: shorthandOf(text, lower), small: 0 };
}

function isSmall(word: string): boolean {
  return smallWords.some((words) => words.has(word)) || /^(?:me|us|him|them)$/.test(word);
}

function shorthandOf(text: string, lower: string): number {
  if (abbreviations.has(lower)) return 1;
  if (nameShortcuts.has(lower)) return 0.4;
  if (/^[ap]\.m$/.test(lower)) return 0;
  if (/\/|\d/.test(text)) return 0.8;
  if (/^\p{Lu}{2,}s?$/u.test(text)) return 0.6;
  return /^[^aeiouy]{2,}$/.test(lower) ? 0.8 : 0;
}
