import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../core/plan/interview.ts';
import type { Variant } from '../core/templates/variant.ts';
import { loadInterviews, watchInterviews } from '../platform/storage/interviews.ts';
import { loadSettings, type Settings, watchSettings } from '../platform/storage/settings.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';

/** What the form reads from storage. */
export interface Stored {
  interviews: Interview[];
  variants: Variant[];
  settings: Settings;
}

export async function loadStored(): Promise<Stored> {
  const [interviews, variants, settings] = await Promise.all([
    loadInterviews(),
    loadVariants(),
    loadSettings(),
  ]);
  return { interviews, variants, settings };
}

/** Follows what is stored, whichever window changes it. */
export function useStored(initial: Stored): Stored {
  const [stored, setStored] = useState(initial);
  useEffect(() => {
    const life = new AbortController();
    const put = (part: Partial<Stored>): void => {
      if (!life.signal.aborted) setStored((before) => ({ ...before, ...part }));
    };
    watchInterviews(async () => put({ interviews: await loadInterviews() }), life.signal);
    watchVariants(async () => put({ variants: await loadVariants() }), life.signal);
    watchSettings(async () => put({ settings: await loadSettings() }), life.signal);
    return () => life.abort();
  }, []);
  return stored;
}
