import * as v from 'valibot';
import { type Diagnosis, diagnosisSchema } from '../platform/diagnosis.ts';
import { tellTabs } from '../platform/tell-tabs.ts';

/** Asks every tab with a content script of ours what it recognises of its page. */
export async function diagnoseTabs(): Promise<Diagnosis[]> {
  const answers = await tellTabs({ kind: 'diagnose' });
  return answers.flatMap((answer) => {
    const read = v.safeParse(diagnosisSchema, answer);
    return read.success ? [read.output] : [];
  });
}
