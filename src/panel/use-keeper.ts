import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Interview } from '../core/plan/interview.ts';
import { saveInterview } from '../platform/storage/interviews.ts';
import type { SaveFault } from '../platform/storage/record.ts';
import { createKeeper, type Keeper } from './keeper.ts';

/** Saves the form's interview as it changes; `fault` says when the browser could not. */
export function useKeeper(): { keeper: Keeper<Interview>; fault: SaveFault | null } {
  const [fault, setFault] = useState<SaveFault | null>(null);
  const inner = useRef<Keeper<Interview> | null>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    inner.current = createKeeper<Interview>((interview) => {
      const now = { ...interview, updatedAt: new Date().toISOString() };
      return saveInterview(now).then((saved) => setFault(saved.ok ? null : saved.fault));
    }, life.signal);
    return () => life.abort();
  }, []);
  const keeper = useMemo<Keeper<Interview>>(
    () => ({ put: (interview) => inner.current?.put(interview), flush: () => inner.current?.flush() }),
    [],
  );
  return { keeper, fault };
}
