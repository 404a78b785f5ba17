import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import { saveLetter } from '../platform/storage/plan.ts';
import type { SaveFault } from '../platform/storage/record.ts';
import { createKeeper, type Keeper } from './keeper.ts';

/** A letter, and how it stood when the form took it up. */
type Kept = { letter: Letter; opened: Letter };

/** Saves the form's letter as it changes; `fault` says when the browser could not. */
export function useKeeper(): { keeper: Keeper<Kept>; fault: SaveFault | null } {
  const [fault, setFault] = useState<SaveFault | null>(null);
  const inner = useRef<Keeper<Kept> | null>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    inner.current = createKeeper<Kept>(({ letter, opened }) => {
      const now = { ...letter, updatedAt: new Date().toISOString() };
      return saveLetter(now, opened).then((saved) => setFault(saved.ok ? null : saved.fault));
    }, life.signal);
    return () => life.abort();
  }, []);
  const keeper = useMemo<Keeper<Kept>>(
    () => ({ put: (kept) => inner.current?.put(kept), flush: () => inner.current?.flush() }),
    [],
  );
  return { keeper, fault };
}
