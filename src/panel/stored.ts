import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../core/plan/interview.ts';
import type { FirstChoices } from '../core/templates/first-choice.ts';
import { noOrganisation, type Organisation } from '../core/templates/organisation.ts';
import type { Variant } from '../core/templates/variant.ts';
import { loadFirstChoices, watchFirstChoices } from '../platform/storage/first-choices.ts';
import { loadInterviews, watchInterviews } from '../platform/storage/interviews.ts';
import { loadOrganisation, watchOrganisation } from '../platform/storage/organisation.ts';
import { loadSettings, type Settings, watchSettings } from '../platform/storage/settings.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';

/** What the form reads from storage. */
export interface Stored {
  interviews: Interview[];
  variants: Variant[];
  firstChoices: FirstChoices;
  organisation: Organisation;
  settings: Settings;
}

/** All but the organisation's templates, which come later: just after its start Chromium takes seconds to know its policies. */
export async function loadStored(): Promise<Stored> {
  const [interviews, variants, settings, firstChoices] = await Promise.all([
    loadInterviews(),
    loadVariants(),
    loadSettings(),
    loadFirstChoices(),
  ]);
  return { interviews, variants, settings, firstChoices, organisation: noOrganisation };
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
    watchFirstChoices(async () => put({ firstChoices: await loadFirstChoices() }), life.signal);
    const putOrganisation = async (): Promise<void> => put({ organisation: await loadOrganisation() });
    watchOrganisation(putOrganisation, life.signal);
    void putOrganisation();
    return () => life.abort();
  }, []);
  return stored;
}
