import { useLayoutEffect, useState } from 'preact/hooks';
import type { SlotAsides } from '../core/compose/asides.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import './aside-list.css';
import { asideLines } from './aside-lines.ts';

interface AsideListProps {
  asides: SlotAsides;
  /** The mail's text where it does not follow the notes. */
  frozen: string | null;
  /** The note they are about. */
  note: string;
  /** The elements' ids: the pieces' in their order, and the hint's behind them. */
  ids: readonly string[];
  onInsist: (piece: string, isIn: boolean) => void;
  /** A line to be read aloud: a piece's after its button was pressed, the hint's when it comes to stand. */
  onSay: (words: string, isHint: boolean) => void;
}

/** What the mail goes without, each piece with the button that puts it in, and what could be written out. */
export function AsideList({ asides, frozen, note, ids, onInsist, onSay }: AsideListProps) {
  const { pieces, hint } = asideLines(asides, frozen);
  const [pressed, press] = useState('');
  const answer = pieces.find(({ piece }) => piece === pressed)?.words;
  useLayoutEffect(() => {
    if (answer === undefined) return;
    onSay(answer, false);
    // Once: what becomes of it later is not what was asked for.
    press('');
  }, [answer, onSay]);
  return (
    <div class="asides">
      {pieces.length > 0 && (
        <ul>
          {pieces.map(({ piece, isIn, words }, at) => (
            <li key={piece} class="aside">
              <span id={ids[at]}>{words}</span>
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  press(piece);
                  onInsist(piece, !isIn);
                }}
              >
                {t(isIn ? 'leaveItOut' : 'putItIn')}
                <span class="only-read-aloud">“{piece}”</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hint !== '' && (
        <Hint id={ids[pieces.length]} words={hint} note={note} onSettled={() => onSay(hint, true)} />
      )}
    </div>
  );
}

interface HintProps {
  id: string | undefined;
  words: string;
  note: string;
  onSettled: () => void;
}

// Half a note reads like a jotting whatever becomes of it: a new key begins the pause before the hint anew.
function Hint({ id, words, note, onSettled }: HintProps) {
  const [isSettled, settle] = useState(false);
  return (
    <p
      key={isSettled ? 'settled' : `by ${note}`}
      id={id}
      class="aside-hint"
      data-settled={isSettled || undefined}
      onAnimationEnd={() => {
        settle(true);
        onSettled();
      }}
    >
      {words}
    </p>
  );
}
