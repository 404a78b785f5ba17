// The properties of tests/fuzz, and those beside the code, with many more cases than npm test gives them: `npm run fuzz`, or `npm run fuzz 200`
// for two hundred times as many. What breaks is printed with its seed and the smallest case that shows it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ensureDependencies, root } from './setup.mjs';

const [times = '30', ...others] = process.argv.slice(2);
if (!(Number(times) > 0)) {
  console.error(`“${times}” is no number: say how many times as many cases as npm test there shall be.`);
  process.exit(1);
}
ensureDependencies();
const beside = readdirSync(`${root}src`, { recursive: true })
  .map((file) => `src/${file}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(root + file, 'utf8').includes("from 'fast-check'"));
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', 'unit', 'tests/fuzz', ...beside, ...others],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times } },
);
process.exit(status ?? 1);
