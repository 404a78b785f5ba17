import { type Told, type ToldSentence, type Weaving, weaveSentences } from '../notes/weave.ts';
import { type NoteSlot, type Notes, noteSlots, perSlot, type SlotWordings } from '../text/draft.ts';
import type { OwnWords } from './own-words.ts';

/** How a slot's note could be told otherwise. */
export interface SlotWays {
  /** How many wordings further than the rest of the mail its next one is; null where it has only one. */
  next: number | null;
  /** Whether it stands as the person wrote it, or would read otherwise so. */
  own: 'chosen' | 'possible' | null;
}

export type Ways = Record<NoteSlot, SlotWays>;

interface Given {
  notes: Notes;
  weaving: Weaving;
  own: OwnWords;
  slotWordings: SlotWordings;
}

/** The notes' sentences, each slot in its own wording; the others stay whatever one slot's wording is. */
export function wordSlots(given: Given): Told {
  return worded(given, given.slotWordings, weaverOf(given));
}

/** The same, and what each slot could be turned to. */
export function wordSlotsWithWays(given: Given): { sentences: Told; ways: Ways } {
  const weaver = weaverOf(given);
  const sentences = worded(given, given.slotWordings, weaver);
  const of = (slot: NoteSlot): SlotWays => {
    const own = textOf(given.own[slot].lines.map(spokenAsIs));
    const isOther = own !== '' && own !== textOf(sentences[slot]);
    const isChosen = own !== '' && given.slotWordings[slot] === 'as-written';
    return {
      next: nextOf(slot, sentences, given, weaver),
      own: isChosen ? 'chosen' : isOther ? 'possible' : null,
    };
  };
  const ways = perSlot(of);
  return { sentences, ways };
}

/** The mail where no slot has a wording of its own, and each slot in its others. */
interface Weaver {
  base: Told;
  again(slot: NoteSlot, turn: number): ToldSentence[];
}

function weaverOf({ notes, weaving }: Given): Weaver {
  const base = weaveSentences(notes, weaving);
  const { wording = 0 } = weaving;
  return {
    base,
    // Beside the others' first frames, not those they were turned to: turning one is to change no other.
    again(slot, turn) {
      if (turn === 0) return base[slot];
      const only = { slot, beside: framesBeside(slot, base) };
      return weaveSentences(notes, { ...weaving, wording: wording + turn, only })[slot];
    },
  };
}

// So many wordings on, nothing new comes; no note has had more than the second number.
const farthest = 6;
const most = 40;

function worded(given: Given, wordings: SlotWordings, { base, again }: Weaver): Told {
  const told = { ...base };
  for (const slot of noteSlots) {
    const wording = wordings[slot] ?? 0;
    if (wording === 'as-written') {
      const { lines } = given.own[slot];
      if (lines.length > 0) told[slot] = lines.map(spokenAsIs);
    } else if (wording > 0) {
      told[slot] = again(slot, wording);
    }
  }
  return told;
}

function nextOf(slot: NoteSlot, standing: Told, given: Given, weaver: Weaver): number | null {
  const { slotWordings } = given;
  const turn = slotWordings[slot] ?? 0;
  if (turn === 'as-written' || standing[slot].length === 0) return null;
  const seen = new Set<string>([textOf(standing[slot])]);
  for (let before = Math.max(0, turn - most); before <= turn; before++)
    seen.add(textOf(weaver.again(slot, before)));
  for (let next = turn + 1; next <= turn + farthest; next++) {
    if (!seen.has(textOf(weaver.again(slot, next)))) return next;
  }
  return turn > 0 ? 0 : null;
}

const anyWords = '{}.';

function spokenAsIs(sentence: string): ToldSentence {
  return { sentence, frame: anyWords, asJotted: [] };
}

function framesBeside(slot: NoteSlot, told: Told): string[] {
  return noteSlots
    .filter((other) => other !== slot)
    .flatMap((other) => told[other].map(({ frame }) => frame))
    .filter((frame) => frame !== anyWords);
}

function textOf(sentences: readonly ToldSentence[]): string {
  return sentences.map(({ sentence }) => sentence).join(' ');
}
