// Mozilla's own check of the Firefox build, or of a folder named: no errors, and no warning but the two that are known.
import { spawnSync } from 'node:child_process';
import { ensureBuild } from './build.mjs';
import { ensureApart, ensureDependencies, root } from './setup.mjs';

/** File and code of what is looked at and stays. */
const known = [
  // Preact can set innerHTML when a component asks for it; none of ours does (tests/architecture.test.ts).
  { file: /^assets\//, code: 'UNSAFE_VAR_ASSIGNMENT' },
  // Our own late.js, whose address only the browser knows.
  { file: /^src\/content\/content\.js$/, code: 'UNSAFE_VAR_ASSIGNMENT' },
];

const [given] = process.argv.slice(2);
ensureDependencies();
if (!given) ensureBuild('firefox');
ensureApart('scripts/web-ext', 'Mozilla’s web-ext');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    `${root}scripts/web-ext/node_modules/web-ext/bin/web-ext.js`,
    'lint',
    '--output=json',
    '-s',
    given ?? `${root}dist/firefox`,
  ],
  { encoding: 'utf8' },
);
const start = stdout.indexOf('{');
if (start === -1) {
  console.error(stdout + stderr);
  process.exit(1);
}
/** @type {{ errors: Found[], warnings: Found[], notices: Found[] }} */
/** @typedef {{ code: string, file?: string, line?: number, message: string }} Found */
const { errors, warnings, notices } = JSON.parse(stdout.slice(start));
const unknown = [...errors, ...warnings, ...notices].filter(
  ({ code, file = '' }) => !known.some((each) => each.code === code && each.file.test(file)),
);
for (const { code, file, line, message } of unknown) console.log(`${file}:${line} ${code} ${message}`);
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them not known before`,
);
process.exit(unknown.length === 0 ? 0 : 1);
