import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { stepOf } from './step.ts';
import { sureStep } from './sure-step.ts';

const longest = 120;

/** A step without a label, or with one where both make a shape that leaves no doubt: “uniform size: 42”, “site visit: any Monday suits”. */
export function labelledStep(label: string, whole: string, stage: Stage): Phrase[] | undefined {
  if (label === '') return stepOf(whole, stage);
  const text = `${label}: ${whole}`;
  return text.length > longest ? undefined : sureStep(text, stage);
}
