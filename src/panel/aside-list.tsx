import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import type { AsideLines } from './aside-lines.ts';
import './aside-list.css';

interface AsideListProps {
  lines: AsideLines;
  /** The note they are about. */
  note: string;
  /** The elements' ids: the pieces' in their order, and the hint's behind them. */
  ids: readonly string[];
  onInsist: (piece: string, isIn: boolean) => void;
  /** The hint stands: the note is left alone for a moment. */
  onSettled: (hint: string) => void;
}

/** What the mail goes without, each piece with the button that puts it in, and what could be written out. */
export function AsideList({ lines: { pieces, hint }, note, ids, onInsist, onSettled }: AsideListProps) {
  return (
    <div class="asides">
      {pieces.length > 0 && (
        <ul>
          {pieces.map(({ piece, isIn, words }, at) => (
            <li key={piece} class="aside">
              <span id={ids[at]}>{words}</span>
              <Button kind="quiet" size="small" onClick={() => onInsist(piece, !isIn)}>
                {t(isIn ? 'leaveItOut' : 'putItIn')}
                <span class="only-read-aloud">“{piece}”</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hint !== '' && <Hint id={ids[pieces.length]} words={hint} note={note} onSettled={onSettled} />}
    </div>
  );
}

interface HintProps {
  id: string | undefined;
  words: string;
  note: string;
  onSettled: (hint: string) => void;
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
        onSettled(words);
      }}
    >
      {words}
    </p>
  );
}
