/** The page's script, built in memory and kept on disk until one of its sources changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as vite from 'vite';

const pageFolder = fileURLToPath(new URL('./page/', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../../../node_modules/.cache/duly-noted/', import.meta.url));

/** Packages whose code ends up in the bundle: a new version of one makes a new bundle. */
const packages = ['react', 'react-dom', 'roosterjs', 'vite'] as const;

let bundle: Promise<string> | undefined;

/** The one script of the Outlook double; built at most once a process, and once per state of its sources. */
export function pageScript(): Promise<string> {
  bundle ??= load();
  return bundle;
}

async function load(): Promise<string> {
  const cached = `${cacheFolder}outlook-double-${await sourceHash()}.js`;
  const known = await readFile(cached, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });
  if (known !== null) return known;
  const code = await build();
  await mkdir(cacheFolder, { recursive: true });
  // Written aside and renamed: another worker must never read half a bundle.
  const aside = `${cached}.${process.pid}`;
  await writeFile(aside, code);
  await rename(aside, cached);
  return code;
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(pageFolder)).sort()) {
    hash.update(name).update(await readFile(`${pageFolder}${name}`));
  }
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  const require = createRequire(import.meta.url);
  for (const name of packages) hash.update(versionOf(require(`${name}/package.json`)));
  return hash.digest('hex').slice(0, 16);
}

function versionOf(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('A package without a version cannot be told from its next one.');
}

// Vite is imported above and not here: what runs the scripts can import no more once they have begun.
async function build(): Promise<string> {
  const result = await vite.build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    publicDir: false,
    // Said out loud, as a test runner's NODE_ENV would ask for development's JSX.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${pageFolder}main.tsx`, formats: ['iife'], name: 'outlookDouble' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const piece of output.output) if (piece.type === 'chunk') return piece.code;
  }
  throw new Error('The Outlook double built to nothing.');
}
