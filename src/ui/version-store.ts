import type { FirstChoices } from '../core/templates/first-choice.ts';
import type { Variant } from '../core/templates/variant.ts';

export type Kept = { ok: true } | { ok: false; fault: 'full' | 'failed' };
/** `local` means on this device alone, as what the browser syncs was full. */
export type KeptSomewhere = { ok: true; area: 'sync' | 'local' } | { ok: false; fault: 'full' | 'failed' };

/** Where versions are kept. */
export interface VersionStore {
  saveVariant(variant: Variant): Promise<KeptSomewhere>;
  /** All of them or none. */
  saveVariants(variants: readonly Variant[]): Promise<Kept>;
  changeVariant(
    id: string,
    change: Partial<Pick<Variant, 'title' | 'place' | 'basedOnText'>>,
  ): Promise<KeptSomewhere>;
  deleteVariants(ids: readonly string[]): Promise<Kept>;
  saveFirstChoices(choices: FirstChoices): Promise<Kept>;
}
