// Types, then formatting and lint. Prints nothing but what is wrong, and ends non-zero on any of it.
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './setup.mjs';

const checks = [
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the core, without a browser', 'typescript/bin/tsc', ['-p', 'tsconfig.core.json']],
  ['types of the doubles', 'typescript/bin/tsc', ['-p', 'tsconfig.react.json']],
  ['format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
];

/** Runs every check, also after one has failed. @returns {boolean} whether all passed */
export function runChecks() {
  let good = true;
  for (const [title, program, args] of checks) {
    const { status } = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...(args ?? [])], {
      cwd: root,
      stdio: 'inherit',
    });
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}`);
    if (status !== 0) good = false;
  }
  return good;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  ensureDependencies();
  process.exit(runChecks() ? 0 : 1);
}
