import * as v from 'valibot';
import { hostIds } from '../core/text/compose.ts';

/** An element by its tag and role, and nothing else of it. */
const layerSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}(\[[a-z]{1,20}\])?$/));

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What a mail page looks like to us, for a bug report: our own selectors with how often each matches, tags, roles and
 * counts. By its make no text, address, label, class or id of the page can be in it.
 */
export const diagnosisSchema = v.object({
  host: v.picklist(hostIds),
  parts: v.array(
    v.object({
      part: v.string(),
      selectors: v.array(v.object({ selector: v.string(), count: countSchema })),
    }),
  ),
  composes: v.array(
    v.object({
      button: v.boolean(),
      /** From the body up to the compose's root. */
      layers: v.array(layerSchema),
    }),
  ),
  /** What went wrong since the page was opened, by its name. */
  faults: v.array(v.object({ fault: v.string(), count: countSchema })),
});
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
