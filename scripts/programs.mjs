// Programs of the system: where they are, and how Debian gets them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these programs that is on the search path. The names' order is the order of preference, whatever the
 * order of folders.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

/**
 * Installs one of Debian's packages, where there are any.
 * @param {string} title
 * @param {string} name
 * @returns {boolean} whether that was tried
 */
export function installWithApt(title, name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${title} from the system’s packages (once, a minute or two) …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', name],
  ]) {
    const [program = '', ...rest] = [...sudo, ...command];
    spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return true;
}
