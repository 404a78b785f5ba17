import type { SetAside, SlotAsides } from '../core/compose/asides.ts';
import type { LeftOutReason } from '../core/notes/insisted.ts';
import { saysWords } from '../core/text/bare-words.ts';
import { t, type WordKey } from '../ui/words.ts';

/** What stands below a note about what the mail makes of it. */
export interface AsideLines {
  groups: AsideGroup[];
  /** That the mail says it nearly as it was jotted; empty where it does not. */
  hint: string;
}

/** Pieces left out for the same reason. */
export interface AsideGroup {
  reason: LeftOutReason;
  /** The reason, once for all of them; empty where there is one, which says it itself. */
  heading: string;
  lines: AsideLine[];
}

export interface AsideLine {
  piece: string;
  /** Whether the person put it in. */
  isIn: boolean;
  /** What stands there. */
  shown: string;
  /** What is said of it by itself. */
  words: string;
}

/** `frozen`: the mail's text where it does not follow the notes. */
export function asideLines(asides: SlotAsides, frozen: string | null): AsideLines {
  const points = asides.asJotted.filter((point) => frozen === null || saysWords(frozen, point));
  return {
    groups: reasons.flatMap((reason) => {
      const pieces = asides.pieces.filter((one) => one.reason === reason);
      if (pieces.length === 0) return [];
      const isOne = pieces.length === 1;
      const areOut = pieces.every((one) => stateOf(one, frozen) === 'out');
      const lines = pieces.map((one): AsideLine => {
        const state = stateOf(one, frozen);
        const quote = `“${one.piece}”`;
        const words = t(state === 'out' ? outWords[reason] : allWords[state], quote);
        const short = areOut ? quote : t(shortWords[state], quote);
        return { piece: one.piece, isIn: one.told !== '', shown: isOne ? words : short, words };
      });
      return [{ reason, heading: isOne ? '' : t((areOut ? headings : mixedHeadings)[reason]), lines }];
    }),
    hint:
      points.length > 1
        ? t('noteAsJottedMany', points.length)
        : points.map((point) => t('noteAsJottedOne', `“${shortened(point)}”`)).join(''),
  };
}

const reasons: readonly LeftOutReason[] = ['remark', 'shorthand'];
const headings: Record<LeftOutReason, WordKey> = { remark: 'noteRemarks', shorthand: 'noteShorthands' };
const mixedHeadings: typeof headings = { remark: 'noteRemarksSome', shorthand: 'noteShorthandsSome' };
const outWords: Record<LeftOutReason, WordKey> = { remark: 'noteLeftOut', shorthand: 'noteStillShort' };

type PieceState = 'out' | 'in' | 'goes-in' | 'goes-out';
const allWords: Record<Exclude<PieceState, 'out'>, WordKey> = {
  in: 'notePutIn',
  'goes-in': 'notePutInLater',
  'goes-out': 'noteLeftOutLater',
};
const shortWords: Record<PieceState, WordKey> = {
  out: 'noteLeftOutShort',
  in: 'notePutInShort',
  'goes-in': 'notePutInLaterShort',
  'goes-out': 'noteLeftOutLaterShort',
};

function stateOf({ piece, told }: SetAside, frozen: string | null): PieceState {
  const isIn = told !== '';
  const stands = frozen === null ? isIn : saysWords(frozen, isIn ? told : piece);
  if (isIn) return stands ? 'in' : 'goes-in';
  return stands ? 'goes-out' : 'out';
}

const longestQuote = 32;

function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  return `${text.slice(0, longestQuote).replace(/\s+\S*$/, '')}…`;
}
