import { saveFirstChoices } from './first-choices.ts';
import { changeVariant, deleteVariants, saveVariant, saveVariants } from './variants.ts';

/** Where a page keeps the person's own templates. */
export const versionStore = {
  saveVariant,
  saveVariants,
  changeVariant,
  deleteVariants,
  saveFirstChoices,
};
