import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import { followPlan } from '../platform/storage/plan.ts';
import type { Following, SaveFault, SaveResult } from '../platform/storage/record.ts';

/** Keeps something in storage; resolves once it is kept and shows. */
export type Keep = (work: () => Promise<SaveResult>) => Promise<void>;

interface Read {
  plan: Plan;
  /** The instant it was read. */
  at: string;
}

/** The plan as it is stored, whichever window changes it. */
export function usePlan(initial: Plan): Read & { fault: SaveFault | null; keep: Keep } {
  const [read, setRead] = useState(() => readNow(initial));
  const [fault, setFault] = useState<SaveFault | null>(null);
  const following = useRef<Following | null>(null);
  useEffect(() => {
    const life = new AbortController();
    following.current = followPlan((turn) => setRead(({ plan }) => readNow(turn(plan))), life.signal);
    return () => life.abort();
  }, []);

  const keep = useCallback<Keep>(async (work) => {
    const saved = await work();
    setFault(saved.ok ? null : saved.fault);
    await following.current?.caughtUp();
  }, []);
  return { ...read, fault, keep };
}

function readNow(plan: Plan): Read {
  return { plan, at: new Date().toISOString() };
}
