import { figures, type Table, time } from '../tables.ts';
import type { Measured } from './run.ts';

/** What a person and a mail page feel of the extension. */
export function extensionTable(all: readonly Measured[]): Table {
  const counted = (value: number | undefined): string => (value === undefined ? '' : figures(value));
  return {
    title: 'The built extension on the Gmail double',
    head: ['', 'median', 'p95', 'frames', 'budget'],
    rows: all.map(({ what, ms, frames, budget }) =>
      ms
        ? [what, time(ms.median * 1000), time(ms.p95 * 1000), counted(frames?.median), budget]
        : [what, 'not measured', '', '', budget],
    ),
    notes: [
      ...all.flatMap(({ what, why }) => (why ? [`${what}: ${why}`] : [])),
      'Frames: how many began before it was there. “Cold” pays for the debugger that joins a new frame.',
      'Nodes: the main thread’s own time, in a browser with and one without the extension, in turn; then, in one page,',
      'with our one style rule switched on and off: it is all of ours that runs while no compose is open.',
    ],
  };
}
