// Builds dist/chrome and dist/firefox from the one manifest; what is up to date is left alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './setup.mjs';

const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/** @returns {string} one hash over everything a build is made from */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    const files = source.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Builds for one browser, unless that has been done from the very same sources.
 * @param {'chrome' | 'firefox'} browser
 */
export function ensureBuild(browser) {
  const stamp = join(root, 'node_modules', `.duly-noted-built-${browser}`);
  const wanted = fingerprint();
  if (existsSync(join(root, 'dist', browser, 'manifest.json')) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === wanted) return;
  }
  console.error(`Building dist/${browser} …`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
    { cwd: root, env: { ...process.env, BROWSER_TARGET: browser }, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}`);
    console.error(`dist/${browser} could not be built: see above.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  ensureDependencies();
  ensureBuild('chrome');
  ensureBuild('firefox');
  console.log('Built dist/chrome and dist/firefox.');
}
