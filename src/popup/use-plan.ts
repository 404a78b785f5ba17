import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import { loadPlan, watchPlan } from '../platform/storage/plan.ts';
import type { SaveFault, SaveResult } from '../platform/storage/record.ts';

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
  const reload = useMemo(() => oneAtATime(async () => setRead(readNow(await loadPlan()))), []);
  useEffect(() => {
    const life = new AbortController();
    watchPlan(() => void reload(), life.signal);
    return () => life.abort();
  }, [reload]);

  const last = useRef<Promise<unknown>>(Promise.resolve());
  const keep: Keep = async (work) => {
    // One after another: two changes of one interview at once would each write over what the other read.
    const written = last.current.then(work);
    last.current = written.catch(() => {});
    const saved = await written;
    setFault(saved.ok ? null : saved.fault);
    await reload();
  };
  return { ...read, fault, keep };
}

function readNow(plan: Plan): Read {
  return { plan, at: new Date().toISOString() };
}

/** Runs `work` again after the run under way, however often it is asked for in between. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const run = (): Promise<void> => {
    waiting = null;
    running = work().finally(() => {
      if (!waiting) running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    waiting ??= running.then(run, run);
    return waiting;
  };
}
