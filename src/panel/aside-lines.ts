import type { SetAside, SlotAsides } from '../core/compose/asides.ts';
import { saysWords } from '../core/text/bare-words.ts';
import { t, type WordKey } from '../ui/words.ts';

/** What stands below a note about what the mail makes of it. */
export interface AsideLines {
  pieces: AsideLine[];
  /** That the mail says it nearly as it was jotted; empty where it does not. */
  hint: string;
}

export interface AsideLine {
  piece: string;
  /** Whether the person put it in. */
  isIn: boolean;
  words: string;
}

/** `frozen`: the mail's text where it does not follow the notes. */
export function asideLines(asides: SlotAsides, frozen: string | null): AsideLines {
  const points = asides.asJotted.filter((point) => frozen === null || saysWords(frozen, point));
  return {
    pieces: asides.pieces.map((one) => {
      const isIn = one.told !== '';
      return { piece: one.piece, isIn, words: t(keyOf(one, isIn, frozen), `“${one.piece}”`) };
    }),
    hint:
      points.length > 1
        ? t('noteAsJottedMany', points.length)
        : points.map((point) => t('noteAsJottedOne', `“${shortened(point)}”`)).join(''),
  };
}

function keyOf({ piece, told, reason }: SetAside, isIn: boolean, frozen: string | null): WordKey {
  const stands = frozen === null ? isIn : saysWords(frozen, isIn ? told : piece);
  if (isIn) return stands ? 'notePutIn' : 'notePutInLater';
  if (stands) return 'noteLeftOutLater';
  return reason === 'shorthand' ? 'noteStillShort' : 'noteLeftOut';
}

const longestQuote = 32;

function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  return `${text.slice(0, longestQuote).replace(/\s+\S*$/, '')}…`;
}
