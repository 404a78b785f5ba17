import type { Variant } from '../core/templates/variant.ts';
import { Icon } from '../ui/icon.tsx';
import { t } from '../ui/words.ts';
import { neighbours, type TemplateShelf } from './template-shelf.ts';

interface MoveButtonsProps {
  variant: Variant;
  shelf: TemplateShelf;
  onMove: (by: number) => void;
}

/** Up and down among the person's own of a stage; nothing where there is no other. */
export function MoveButtons({ variant, shelf, onMove }: MoveButtonsProps) {
  const { at, of } = neighbours(shelf, variant);
  if (of < 2) return null;
  const button = (direction: 'up' | 'down', by: number, end: boolean) => (
    // Not disabled at the end of the row: the focus that moved it there would be lost.
    <button
      type="button"
      class="button"
      data-kind="quiet"
      data-bare
      data-part={direction}
      aria-disabled={end}
      title={t(direction === 'up' ? 'moveUp' : 'moveDown', variant.title)}
      onClick={() => !end && onMove(by)}
    >
      <Icon name={direction} />
      <span class="only-read-aloud">{t(direction === 'up' ? 'moveUp' : 'moveDown', variant.title)}</span>
    </button>
  );
  return (
    <span class="template-move">
      {button('up', -1, at === 0)}
      {button('down', 1, at === of - 1)}
    </span>
  );
}
