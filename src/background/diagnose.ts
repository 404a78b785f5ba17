import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { type Diagnosis, diagnosisSchema } from '../platform/diagnosis.ts';
import type { Command } from '../platform/messages.ts';

/** Asks every tab with a content script of ours what it recognises of its page. */
export async function diagnoseTabs(): Promise<Diagnosis[]> {
  const command: Command = { kind: 'diagnose' };
  const tabs = await browser.tabs.query({});
  const answers = await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, command))),
  );
  return answers.flatMap((answer) => {
    // Rejected: a tab that is no mail page of ours.
    const read = v.safeParse(diagnosisSchema, answer.status === 'fulfilled' ? answer.value : null);
    return read.success ? [read.output] : [];
  });
}
