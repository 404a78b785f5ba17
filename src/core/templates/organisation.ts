import type { PackFault } from './pack-template.ts';
import type { Template } from './template.ts';

/** Templates that an organisation's administrator set for everybody: to use and to copy, not to change. */
export interface Organisation {
  /** What it calls itself; may be empty. */
  name: string;
  templates: Template[];
  faults: PackFault[];
}

export const noOrganisation: Organisation = { name: '', templates: [], faults: [] };

/** Marks their ids, which thereby never meet one of ours or of the person's. */
export const organisationPrefix = 'organisation.';
