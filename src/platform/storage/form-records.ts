import type { Plan } from '../../core/plan/plan.ts';
import type { FirstChoices } from '../../core/templates/first-choice.ts';
import type { Variant } from '../../core/templates/variant.ts';
import { firstChoicesIn } from './first-choices.ts';
import { planIn } from './plan.ts';
import { readArea } from './record.ts';
import { type Settings, settingsIn } from './settings.ts';
import { variantsIn } from './variants.ts';

/** What a form begins from. */
export interface FormRecords {
  plan: Plan;
  variants: Variant[];
  settings: Settings;
  firstChoices: FirstChoices;
}

/** Reads it all with one look into each area: one of a thousand interviews takes longer than the form's first picture. */
export async function loadFormRecords(): Promise<FormRecords> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const [plan, variants, settings, firstChoices] = await Promise.all([
    planIn(local),
    variantsIn(synced, local),
    settingsIn(synced),
    firstChoicesIn(synced),
  ]);
  return { plan, variants, settings, firstChoices };
}
