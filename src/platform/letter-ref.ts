import * as v from 'valibot';
import { stages } from '../core/text/draft.ts';

/** Names a letter of the plan. A mail page only carries it: from the form that wrote a mail to the log of what was sent. */
export const letterRefSchema = v.object({
  /** The interview's id. */
  interview: v.string(),
  /** The id of the one written to. */
  person: v.string(),
  stage: v.picklist(stages),
});
export type LetterRef = v.InferOutput<typeof letterRefSchema>;
