import type { LocalMoment, PlanInput } from './next-step.ts';
import type { Plan } from './plan.ts';
import type { Sent } from './sent.ts';

/** Each interview with its own part of the log, as the planning functions take it. */
export function inputsOf(
  { interviews, sent }: Pick<Plan, 'interviews' | 'sent'>,
  localMoment: (instant: string) => LocalMoment,
): PlanInput[] {
  const log = new Map<string, Sent[]>();
  for (const entry of sent) {
    const entries = log.get(entry.interview);
    if (entries) entries.push(entry);
    else log.set(entry.interview, [entry]);
  }
  return interviews.map((interview) => ({ interview, sent: log.get(interview.id) ?? [], localMoment }));
}
