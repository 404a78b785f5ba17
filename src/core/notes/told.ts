import { type NoteSlot, noteSlots, perSlot, type Stage } from '../text/draft.ts';
import { type Phrase, pointsOf } from './phrase.ts';

/** The pieces of every slot's note. */
export type ReadNotes = Record<NoteSlot, Phrase[]>;

/** What a stage is about: told even where an earlier mail did. */
const matters: { [stage in Stage]?: NoteSlot } = { clarification: 'clarify', 'share-an-idea': 'value' };

/**
 * The pieces no earlier mail told. `referTo` is set when nothing new is left to say: the told piece to come back to,
 * in a word.
 */
export function leftToTell(
  read: ReadNotes,
  stage: Stage,
  earlier: readonly string[],
): { left: ReadNotes; referTo: Phrase | undefined } {
  if (earlier.every((body) => body.trim() === '')) return { left: read, referTo: undefined };
  const sentences = earlier.flatMap((body) => body.split(/(?<=[.!?…])\s+|\n+/)).map(contentOf);
  const bodies = earlier.map((body) => ` ${plain(body)} `);
  const told: Phrase[] = [];
  const keep = (slot: NoteSlot) =>
    read[slot].flatMap((phrase): Phrase[] => {
      if (slot === matters[stage]) return [phrase];
      if (phrase.kind === 'points') {
        const fresh = phrase.items.filter((text) => !isTold({ kind: 'loose', text }, bodies, sentences));
        if (fresh.length === 0) told.push(phrase);
        return fresh.length > 0 ? [{ ...pointsOf(fresh), kept: phrase.kept ?? false }] : [];
      }
      if (!isTold(phrase, bodies, sentences)) return [phrase];
      told.push(phrase);
      return [];
    });
  const left: ReadNotes = perSlot(keep);
  const isSilent = noteSlots.every((slot) => left[slot].length === 0);
  return { left, referTo: isSilent ? told[0] : undefined };
}

/** Whether the words around the frame's gap stand in one of these texts. */
export function isFrameOf(frame: string, bodies: readonly string[]): boolean {
  const [before = '', after = ''] = (frame.split('{count}').at(-1) ?? frame).split('{}');
  const rest = after.replace(/[.?]$/, '');
  if (before.trim() === '' && rest.trim() === '') return false;
  return bodies.some((body) => {
    const at = body.indexOf(before);
    return at !== -1 && body.indexOf(rest, at + before.length) !== -1;
  });
}

function isTold(phrase: Phrase, bodies: readonly string[], sentences: readonly Set<string>[]): boolean {
  if (phrase.kind === 'find') return bodies.some((body) => body.includes(plain(phrase.link)));
  const words = contentOf(phrase.text);
  const whole = plain(phrase.text).replace(/^(?:the|an?|my|your|our|that|this)\s+/, '');
  if (bodies.some((body) => body.includes(` ${whole} `))) return true;
  // A few words meet by chance; of many, a hand-edit changes some.
  if (words.size < 3) return false;
  return sentences.some(
    (sentence) => [...words].filter((word) => sentence.has(word)).length >= words.size * 0.8,
  );
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'/.:@-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  ).join(' ');
}

// Six letters tell “migrated” from “migraine” and not from “migration”.
function contentOf(text: string): Set<string> {
  const words = plain(text).match(/[\p{L}\p{N}]{4,}|\d+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}
