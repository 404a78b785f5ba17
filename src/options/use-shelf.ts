import { useEffect, useState } from 'preact/hooks';
import { noOrganisation } from '../core/templates/organisation.ts';
import { loadFirstChoices, watchFirstChoices } from '../platform/storage/first-choices.ts';
import { loadOrganisation, watchOrganisation } from '../platform/storage/organisation.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** All but the organisation's templates, which come later: just after its start Chromium takes seconds to know its policies. */
export async function loadShelf(): Promise<TemplateShelf> {
  const [variants, firstChoices] = await Promise.all([loadVariants(), loadFirstChoices()]);
  return { variants, firstChoices, organisation: noOrganisation };
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
    const putOrganisation = async (): Promise<void> => put({ organisation: await loadOrganisation() });
    watchOrganisation(putOrganisation, life.signal);
    void putOrganisation();
    return () => life.abort();
  }, []);
  return shelf;
}
