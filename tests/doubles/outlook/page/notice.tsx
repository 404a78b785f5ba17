/** @jsxImportSource react */
/** The notice after a mail has left, with the way to take it back. */
import type { ReactNode } from 'react';
import { hashed } from './hashed.ts';
import { usePageState } from './state.ts';
import { words } from './words.ts';

/** Stays until the next mail leaves, or until it is used. */
export function Notice(): ReactNode {
  const { notice } = usePageState();
  if (!notice) return null;
  return (
    <div role="status" className={hashed('notice')}>
      <span>{notice.text}</span>
      <button type="button" className="fui-Button" onClick={notice.undo}>
        {words.undo}
      </button>
    </div>
  );
}
