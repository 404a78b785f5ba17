import { type LeftOutReason, leftOutOf, type ToldPieces } from '../notes/insisted.ts';
import type { SlotReadings } from '../notes/jotted/read-slots.ts';
import type { Told } from '../notes/weave.ts';
import { saysWords } from '../text/bare-words.ts';
import { type NoteSlot, perSlot } from '../text/draft.ts';
import type { OwnWords } from './own-words.ts';
import type { Ways } from './slot-wordings.ts';

/** What is to be said of a slot's note beside what the mail makes of it. */
export interface SlotAsides {
  /** What of it is not in the mail. */
  leftOut: readonly string[];
  /** What the mail goes without unless the person says otherwise; whether it is in changes nothing about the order. */
  pieces: readonly SetAside[];
  /** What stands in the mail nearly as it was jotted, behind a lead-in or in a list, without being asked for. */
  asJotted: readonly string[];
}

/** A piece of a note that the mail goes without unless the person says otherwise. */
export interface SetAside {
  piece: string;
  reason: LeftOutReason;
  /** What the mail says of it, because the person said otherwise; empty where it is not in the mail. */
  told: string;
}

export type Asides = Record<NoteSlot, SlotAsides>;

interface Given {
  readings: SlotReadings;
  told: ToldPieces;
  sentences: Told;
  ways: Ways;
  own: OwnWords;
}

/** Told from what the notes came to, and from the sentences that were made of that. */
export function asidesOf({ readings, told, sentences, ways, own }: Given): Asides {
  const of = (slot: NoteSlot): SlotAsides => {
    if (ways[slot].own === 'chosen') return besideOwn(own[slot].remarks);
    const pieces = leftOutOf(readings[slot]).flatMap((one): SetAside[] => {
      const words = told[slot].get(one.piece);
      if (words === undefined) return [{ ...one, told: '' }];
      // An earlier mail may have told it.
      const isIn = sentences[slot].some(({ sentence }) => saysWords(sentence, words));
      return isIn ? [{ ...one, told: words }] : [];
    });
    const wanted = new Set(told[slot].values());
    return {
      leftOut: pieces.filter((one) => one.told === '').map(({ piece }) => piece),
      pieces,
      asJotted: sentences[slot].flatMap(({ asJotted }) => asJotted).filter((point) => !wanted.has(point)),
    };
  };
  return perSlot(of);
}

function besideOwn(remarks: readonly SetAside[]): SlotAsides {
  const leftOut = remarks.filter(({ told }) => told === '').map(({ piece }) => piece);
  return { leftOut, pieces: remarks, asJotted: [] };
}
