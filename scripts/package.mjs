// Store-ready zips of both builds, byte for byte the same from the same commit.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { ensureDependencies, root } from './setup.mjs';

// The oldest day a zip can name: the day of packing must not be part of the package.
const noDay = new Date(1980, 0, 1);

/**
 * The zip of a folder: sorted, without times.
 * @param {string} folder
 */
export async function zipFolder(folder) {
  const { zipSync } = await import('fflate');
  /** @type {import('fflate').Zippable} */
  const files = {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  for (const name of names) files[name] = readFileSync(join(folder, name));
  return zipSync(files, { level: 9, mtime: noDay });
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  ensureDependencies();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    ensureBuild(browser);
    const name = `duly-noted-${version}-${browser}.zip`;
    const zip = await zipFolder(join(root, 'dist', browser));
    writeFileSync(join(root, 'dist', name), zip);
    console.log(`dist/${name}  ${Math.round(zip.length / 1024)} kB`);
  }
}
