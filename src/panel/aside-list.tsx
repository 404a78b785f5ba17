import { useLayoutEffect, useState } from 'preact/hooks';
import type { SlotAsides } from '../core/compose/asides.ts';
import type { SlotWays } from '../core/compose/slot-wordings.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import type { AsideIds } from './aside-ids.ts';
import './aside-list.css';
import { asideLines } from './aside-lines.ts';

interface AsideListProps {
  asides: SlotAsides;
  /** The mail's text where it does not follow the notes. */
  frozen: string | null;
  /** The note they are about. */
  note: string;
  ids: AsideIds;
  /** Whether the note stands in the mail as it was written, or could; null where that is no matter. */
  own: SlotWays['own'];
  /** What to say before the offer of one's own words; null where they are offered only beside what was set aside. */
  turned: string | null;
  onInsist: (piece: string, isIn: boolean) => void;
  onOwn: (isOwn: boolean) => void;
  /** A line to be read aloud: a piece's after its button was pressed, the hint's when it comes to stand. */
  onSay: (words: string, isHint: boolean) => void;
}

/** What the mail goes without, each piece with the button that puts it in, and what could be written out. */
export function AsideList(props: AsideListProps) {
  const { asides, frozen, note, ids, own, turned, onInsist, onOwn, onSay } = props;
  const { groups, hint } = asideLines(asides, frozen);
  const [pressed, press] = useState('');
  const answer = groups.flatMap(({ lines }) => lines).find(({ piece }) => piece === pressed)?.words;
  useLayoutEffect(() => {
    if (answer === undefined) return;
    onSay(answer, false);
    // Once: what becomes of it later is not what was asked for.
    press('');
  }, [answer, onSay]);
  const [isSettled, settle] = useState(false);
  const hasHint = hint !== '';
  useLayoutEffect(() => {
    if (!hasHint) settle(false);
  }, [hasHint]);
  const offersOwn = own === 'possible' && (turned !== null || groups.length > 0 || (hasHint && isSettled));
  return (
    <div class="asides">
      {groups.map(({ reason, heading, lines }) => (
        <div key={reason}>
          {heading !== '' && (
            <p id={ids.headings[reason]} class="aside-heading">
              {heading}
            </p>
          )}
          <ul data-under={heading !== '' || undefined}>
            {lines.map(({ piece, isIn, shown }) => (
              <li key={piece} class="aside">
                <span id={ids.pieces[asides.pieces.findIndex((one) => one.piece === piece)]}>{shown}</span>
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
        </div>
      ))}
      {hasHint && (
        // Half a note reads like a jotting whatever becomes of it: a new key begins the pause before the hint anew.
        <p
          key={isSettled ? 'settled' : `by ${note}`}
          id={ids.hint}
          class="aside-hint"
          data-settled={isSettled || undefined}
          onAnimationEnd={() => {
            settle(true);
            onSay(hint, true);
          }}
        >
          {hint}
        </p>
      )}
      {(own === 'chosen' || offersOwn) && (
        <div class="aside">
          <span id={ids.own}>{own === 'chosen' ? t('ownWordsIn') : (turned ?? t('ownWordsOffer'))}</span>
          <Button kind="quiet" size="small" onClick={() => onOwn(own !== 'chosen')}>
            {t(own === 'chosen' ? 'ourWords' : 'ownWords')}
          </Button>
        </div>
      )}
    </div>
  );
}
