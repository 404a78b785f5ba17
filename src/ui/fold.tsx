import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

interface FoldProps {
  heading: string;
  /** Beside the heading while it is folded. */
  note?: string;
  /** As it is drawn first; after that it is the person's. */
  open?: boolean;
  children: ComponentChildren;
}

/** Something folded under its heading. What is folded is not drawn. */
export function Fold({ heading, note, open = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="fold-heading">{heading}</span>
        {note && !isOpen && <span class="fold-note">{note}</span>}
      </summary>
      {isOpen && <div class="fold-body">{children}</div>}
    </details>
  );
}
