import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import { followPlan, loadPlan } from '../platform/storage/plan.ts';
import type { Following, SaveFault, SaveResult } from '../platform/storage/record.ts';

/** Keeps something in storage; resolves once it is kept and shows. */
export type Keep = (work: () => Promise<SaveResult>) => Promise<void>;

interface Read {
  plan: Plan;
  /** The instant it was read. */
  at: string;
  /** How much of the plan is here: not even its lists, what is seen of it at a glance, or all of it. */
  extent: 'nothing' | 'glance' | 'whole';
}

/** The plan as it is stored, whichever window changes it; at first no more than `glance`. */
export function usePlan(glance: Plan | null): Read & {
  fault: SaveFault | null;
  keep: Keep;
  /** The plan as it is now, once all of it is here. */
  whole(): Promise<Plan>;
} {
  const [read, setRead] = useState<Read>(() => ({
    ...readNow(glance ?? { interviews: [], letters: [], sent: [] }),
    extent: glance ? 'glance' : 'nothing',
  }));
  const [fault, setFault] = useState<SaveFault | null>(null);
  const following = useRef<Following | null>(null);
  const latest = useRef<Promise<Plan> | null>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    const put = (plan: Promise<Plan>): void => {
      latest.current = plan;
      void plan.then((now) => {
        if (!life.signal.aborted) setRead(readNow(now));
      });
    };
    following.current = followPlan((turn) => {
      if (latest.current) put(latest.current.then(turn));
    }, life.signal);
    // Asked for after following: whatever changes while it comes is turned into it.
    put(loadPlan());
    return () => life.abort();
  }, []);

  const keep = useCallback<Keep>(async (work) => {
    const saved = await work();
    setFault(saved.ok ? null : saved.fault);
    await following.current?.caughtUp();
    await latest.current;
  }, []);
  const whole = useCallback(() => latest.current ?? loadPlan(), []);
  return { ...read, fault, keep, whole };
}

function readNow(plan: Plan): Read {
  return { plan, at: new Date().toISOString(), extent: 'whole' };
}
