import { useEffect, useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import type { PlanInput } from '../core/plan/next-step.ts';
import { lettersOf, type Plan } from '../core/plan/plan.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import type { FirstChoices } from '../core/templates/first-choice.ts';
import { noOrganisation, type Organisation } from '../core/templates/organisation.ts';
import type { Variant } from '../core/templates/variant.ts';
import { localMoment } from '../platform/clock.ts';
import { loadFirstChoices, watchFirstChoices } from '../platform/storage/first-choices.ts';
import { loadFormRecords } from '../platform/storage/form-records.ts';

import { loadOrganisation, watchOrganisation } from '../platform/storage/organisation.ts';
import { followPlan } from '../platform/storage/plan.ts';
import { loadSettings, type Settings, watchSettings } from '../platform/storage/settings.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';

/** What the form reads from storage. */
export interface Stored {
  plan: Plan;
  inputs: PlanInput[];
  /** Of the plan, last changed first. */
  letters: Letter[];
  variants: Variant[];
  firstChoices: FirstChoices;
  organisation: Organisation;
  settings: Settings;
}

/** All but the organisation's templates, which come later: just after its start Chromium takes seconds to know its policies. */
export async function loadStored(): Promise<Stored> {
  const { plan, ...others } = await loadFormRecords();
  return { ...planned(plan), ...others, organisation: noOrganisation };
}

/** Follows what is stored, whichever window changes it. */
export function useStored(initial: Stored): Stored {
  const [stored, setStored] = useState(initial);
  useEffect(() => {
    const life = new AbortController();
    const put = (part: Partial<Stored>): void => {
      if (!life.signal.aborted) setStored((before) => ({ ...before, ...part }));
    };
    followPlan((turn) => setStored((before) => ({ ...before, ...planned(turn(before.plan)) })), life.signal);
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

function planned(plan: Plan): Pick<Stored, 'plan' | 'inputs' | 'letters'> {
  return { plan, inputs: inputsOf(plan, localMoment), letters: lettersOf(plan) };
}
