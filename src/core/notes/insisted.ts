import { bareWords } from '../text/bare-words.ts';
import { type Insisted, type NoteSlot, noteSlots } from '../text/draft.ts';
import { isSound } from './gate.ts';
import type { SlotReading } from './jotted/read-jotted.ts';
import type { SlotReadings } from './jotted/read-slots.ts';
import { isSurePoint } from './jotted/sure-point.ts';
import { tidied } from './jotted/tidy-point.ts';
import { toldToReader } from './jotted/told-to-reader.ts';
import type { People } from './people.ts';
import { type Phrase, pointsOf } from './phrase.ts';
import { bared } from './points.ts';

/** Why the mail goes without a piece of a note: it is said to oneself, or too short to be said in a sentence. */
export type LeftOutReason = 'remark' | 'shorthand';

/** What the mail says of the pieces the person wants in it, by the piece as it was left out. */
export type ToldPieces = Record<NoteSlot, ReadonlyMap<string, string>>;

/**
 * The readings with what the person wants told although it was left out. A piece that is no longer in its note, or no
 * longer left out of it, is passed over, and so is one of which no word can be said.
 */
export function withInsisted(
  readings: SlotReadings,
  insisted: Insisted,
  people: People,
): { readings: SlotReadings; told: ToldPieces } {
  const all = { ...readings };
  const told: Record<NoteSlot, Map<string, string>> = {
    specific: new Map(),
    value: new Map(),
    clarify: new Map(),
    nextStep: new Map(),
  };
  for (const slot of noteSlots) {
    const wanted = new Set((insisted[slot] ?? []).map(bareWords));
    for (const { piece } of leftOutOf(readings[slot])) {
      const sentence = wanted.has(bareWords(piece)) ? toldOf(piece, slot, people) : '';
      if (sentence !== '') told[slot].set(piece, sentence);
    }
    const words = [...told[slot].values()];
    const { phrases, otherwise } = readings[slot];
    all[slot] = {
      ...readings[slot],
      phrases: withPoints(phrases, words),
      ...(otherwise && { otherwise: withPoints(otherwise, words) }),
    };
  }
  return { readings: all, told };
}

/** The pieces that a note's mail goes without, each once. */
export function leftOutOf({
  leftOut,
  shorthand,
}: SlotReading): Array<{ piece: string; reason: LeftOutReason }> {
  const unsaid = shorthand.filter((piece) => !leftOut.includes(piece));
  return [
    ...[...new Set(leftOut)].map((piece) => ({ piece, reason: 'remark' as const })),
    ...[...new Set(unsaid)].map((piece) => ({ piece, reason: 'shorthand' as const })),
  ];
}

function toldOf(piece: string, slot: NoteSlot, people: People): string {
  const tidy = tidied(piece, people);
  const told = slot === 'value' ? tidy : toldToReader(tidy, people, false);
  const asks = (text: string) =>
    /\?\s*$/.test(piece) && text !== '' ? `${text.replace(/\?+$/, '')}?` : text;
  return isSound(`This: ${told.replace(/\?$/, '')}.`) ? asks(told) : asks(bared(told));
}

// A whole sentence is one; anything else goes where any shape fits, in the list where there is one.
function withPoints(phrases: readonly Phrase[], told: readonly string[]): Phrase[] {
  const isWhole = (text: string) => /^(?:i|we) /i.test(text) && isSurePoint(text);
  const points = told.filter((text) => !isWhole(text));
  const own = told.filter(isWhole).map((text): Phrase => ({ kind: 'sentence', text, asWritten: true }));
  if (points.length === 0) return [...phrases, ...own];
  const at = phrases.findLastIndex(({ kind, kept }) => kind === 'points' && kept);
  const list = phrases[at];
  if (list?.kind !== 'points') return [...phrases, ...own, pointsOf(points)];
  const longer = { ...pointsOf([...list.items, ...points]), kept: list.kept ?? true };
  return [...phrases.with(at, longer), ...own];
}
