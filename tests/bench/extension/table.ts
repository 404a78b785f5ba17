import { figures, type Table, time, verdict } from '../tables.ts';
import type { Measured } from './run.ts';

/** What a person and a mail page feel of the extension. */
export function extensionTable(all: readonly Measured[]): Table {
  const counted = (value: number | undefined): string => (value === undefined ? '' : figures(value));
  return {
    title: 'The built extension on the Gmail double',
    head: ['', 'median', 'p95', 'frames', 'budget'],
    rows: all.map((measured) => {
      const { what, ms, frames } = measured;
      if (!ms) return [what, 'not measured'];
      // Of a single value there is no tail.
      const p95 = ms.samples > 1 ? time(ms.p95 * 1000) : '';
      return [what, time(ms.median * 1000), p95, counted(frames?.median), standing(measured)];
    }),
    notes: [
      ...all.flatMap(({ what, why }) => (why ? [`${what}: ${why}`] : [])),
      'Frames: how many began before it was there. Forms open in a browser that no debugger has joined.',
      'Nodes: the main thread’s own time, in a browser with and one without the extension, in turn; then, in one page,',
      'with our one style rule switched on and off: it is all of ours that runs while no compose is open.',
    ],
  };
}

function standing({ budget, ms, frames }: Measured): string {
  const median = (budget?.unit === 'frames' ? frames : ms)?.median;
  if (!budget || median === undefined) return '';
  return `${budget.value} ${budget.unit}: ${verdict(median, budget.value)}`;
}
