import { useEffect, useState } from 'preact/hooks';
import { loadFirstChoices, watchFirstChoices } from '../platform/storage/first-choices.ts';
import { loadOrganisation, watchOrganisation } from '../platform/storage/organisation.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';
import type { TemplateShelf } from './template-shelf.ts';

export async function loadShelf(): Promise<TemplateShelf> {
  const [variants, firstChoices, organisation] = await Promise.all([
    loadVariants(),
    loadFirstChoices(),
    loadOrganisation(),
  ]);
  return { variants, firstChoices, organisation };
}

/** Follows what is stored, whichever window or device changes it. */
export function useShelf(initial: TemplateShelf): TemplateShelf {
  const [shelf, setShelf] = useState(initial);
  useEffect(() => {
    const life = new AbortController();
    const put = (part: Partial<TemplateShelf>): void => {
      if (!life.signal.aborted) setShelf((before) => ({ ...before, ...part }));
    };
    watchVariants(async () => put({ variants: await loadVariants() }), life.signal);
    watchFirstChoices(async () => put({ firstChoices: await loadFirstChoices() }), life.signal);
    watchOrganisation(async () => put({ organisation: await loadOrganisation() }), life.signal);
    return () => life.abort();
  }, []);
  return shelf;
}
