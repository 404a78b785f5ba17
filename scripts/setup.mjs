// Makes node_modules agree with package-lock.json. Uses nothing but Node, because it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what package-lock.json names, unless that very file was installed before. Speaks on standard error. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Duly Noted needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stamp = `${root}node_modules/.duly-noted-lock`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isDone()) return;
  const release = lock();
  try {
    if (!isDone()) install(stamp, wanted);
  } finally {
    release();
  }
}

/** Two commands started together must not install over each other. @returns {() => void} gives the lock back */
function lock() {
  const folder = join(
    tmpdir(),
    `duly-noted-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
  );
  const forgottenMs = 10 * 60_000;
  for (;;) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true, force: true });
    } catch {
      const heldSince = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - heldSince > forgottenMs) rmSync(folder, { recursive: true, force: true });
      // Nothing else can go on before the packages are there.
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/**
 * @param {string} stamp
 * @param {string} wanted
 */
function install(stamp, wanted) {
  console.error('Installing what the project is built with (once, about a minute) …');
  // Standard output belongs to whatever was asked for; npm's own words go with the errors.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network and run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/**
 * Installs the packages of a folder that has a lock file of its own: what one command needs and nothing else.
 * @param {string} folder within the project
 * @param {string} title what is installed, as the person reads it
 */
export function ensureApart(folder, title) {
  const home = `${root}${folder}`;
  const stamp = `${home}/node_modules/.duly-noted-lock`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${home}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error(`Installing ${title} (once, about half a minute) …`);
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(`Could not install ${title}. Check the network and run the command again.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
