import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { timeExtension } from '../tests/bench/extension/run.ts';
import { extensionTable } from '../tests/bench/extension/table.ts';
import { raceInChromium } from '../tests/bench/in-chromium.ts';
import { raceInNode } from '../tests/bench/in-node.ts';
import { cache, writeBundles } from '../tests/bench/job.ts';
import { raceTables } from '../tests/bench/race-tables.ts';
import { sizeTable, weights } from '../tests/bench/sizes.ts';
import { figures, markdown, plainText, type Table } from '../tests/bench/tables.ts';

const rounds = 30;

/** Measures everything once and prints it. A budget that is over is said, never a failure: machines differ. */
export async function main(args: readonly string[]): Promise<number> {
  const print = args.includes('--markdown') ? markdown : plainText;
  const show = (...tables: Table[]): void => {
    for (const table of tables) console.log(print(table));
  };
  const say = (doing: string): void => console.error(doing);
  const load = figures(loadavg()[0] ?? 0);
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${load}`;
  console.log(`${machine}.`);
  console.log(
    'Times depend on the machine and on what else it does; everybody runs in turn, so trust the ratios.\n',
  );

  say('Bundling everybody in the same way …');
  const bundles = await writeBundles();
  const sizes = weights(bundles);
  show(sizeTable(sizes));

  say('Racing in Node …');
  const node = await raceInNode(rounds);
  show(...raceTables('Node', node));

  say('Racing in Chromium …');
  const chromium = await raceInChromium(rounds);
  show(...raceTables(`Chromium ${chromium.version.split('.')[0]}`, chromium.result));

  say('Opening composes, forms and reviews …');
  const extension = await timeExtension();
  show(extensionTable(extension));

  writeFileSync(
    join(cache, 'bench.json'),
    `${JSON.stringify({ machine, sizes, node, chromium: chromium.result, extension }, null, 2)}\n`,
  );
  return 0;
}
