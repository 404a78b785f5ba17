import type { HostFault } from '../core/text/compose.ts';
import type { Diagnosis } from '../platform/diagnosis.ts';

/** Takes note of a fault. */
export type NoteFault = (fault: HostFault) => void;

/** Counts the faults of a page by their names, for a bug report. */
export function countFaults(): { note: NoteFault; seen(): Diagnosis['faults'] } {
  const counts = new Map<string, number>();
  return {
    note(fault) {
      const name = fault.kind === 'selector-missed' ? `${fault.kind}: ${fault.part}` : fault.kind;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    seen: () => [...counts].map(([fault, count]) => ({ fault, count })),
  };
}
