import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import './interview-list.css';

interface InterviewListProps<T> {
  heading: string;
  items: readonly T[];
  /** Draw all of them, not only the first few. */
  all: boolean;
  onAll: () => void;
  /** Folded away until the person wants to see it; missing: always open. */
  fold?: { open: boolean; onFold: (open: boolean) => void };
  /** It stands out: what is to be done now. */
  loud?: boolean;
  children: (item: T) => ComponentChildren;
}

/** So many are drawn at first: a long list is slow to draw and nobody reads it. */
export const shownAtFirst = 5;

/** A heading and what stands under it; nothing when there is nothing. */
export function InterviewList<T>({
  heading,
  items,
  all,
  onAll,
  fold,
  loud = false,
  children,
}: InterviewListProps<T>) {
  const id = useId();
  if (items.length === 0) return null;
  const isOpen = fold?.open ?? true;
  const shown = all ? items : items.slice(0, shownAtFirst);
  return (
    <section class="interview-list" data-loud={loud || undefined} aria-labelledby={id}>
      <h2 id={id}>
        {fold ? (
          <button
            type="button"
            class="interview-list-fold"
            aria-expanded={isOpen}
            onClick={() => fold.onFold(!isOpen)}
          >
            {heading} <span class="interview-list-count">{items.length}</span>
          </button>
        ) : (
          <>
            {heading} <span class="interview-list-count">{items.length}</span>
          </>
        )}
      </h2>
      {isOpen && <ul>{shown.map(children)}</ul>}
      {isOpen && shown.length < items.length && (
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            onAll();
            const list = document.getElementById(id)?.parentElement;
            // The button is gone with this click: focus goes on to the first that it brought.
            requestAnimationFrame(() => {
              list?.querySelector<HTMLElement>(`li:nth-child(${shownAtFirst + 1}) button`)?.focus();
            });
          }}
        >
          {t('showAll', items.length)}
        </Button>
      )}
    </section>
  );
}
