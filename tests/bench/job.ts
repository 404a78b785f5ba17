import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { bundle } from './bundle.ts';
import type { RaceJob } from './race.ts';

/** Where bundles and results are kept; nothing in it is ever committed. */
export const cache = join(root, 'node_modules', '.cache', 'duly-noted');

/** Harper's WebAssembly file, which it loads beside its script. */
export const harperBinary = join(root, 'tests/bench/rivals/node_modules/harper.js/dist/harper_wasm_bg.wasm');

const entries = {
  'ours.js': 'src/core/lint/check.ts',
  'tone.js': 'src/core/lint/tone/built-in.ts',
  'editor.js': 'src/core/notes/learned/weights.ts',
  'race.js': 'tests/bench/race.ts',
  'write-good.js': 'tests/bench/rivals/write-good.ts',
  'alex.js': 'tests/bench/rivals/alex.ts',
  'retext.js': 'tests/bench/rivals/retext.ts',
  'harper.js': 'tests/bench/rivals/harper.ts',
};

/** Bundle names, as files in the bench folder and as addresses under the bench page. */
export type BundleName = keyof typeof entries;

/** Bundles everybody in the same way, into files; answers their code. */
export async function writeBundles(): Promise<Record<BundleName, string>> {
  mkdirSync(join(cache, 'bench'), { recursive: true });
  const codes = {} as Record<BundleName, string>;
  for (const [name, entry] of Object.entries(entries) as Array<[BundleName, string]>) {
    codes[name] = await bundle(entry);
    writeFileSync(join(cache, 'bench', name), codes[name]);
  }
  return codes;
}

/** The race as everybody runs it; `base` is where the bundles are found, `wasm` where Harper's binary is. */
export function raceJob(base: string, wasm: string, rounds: number): RaceJob {
  const at = (name: BundleName): string => `${base}${name}`;
  return {
    ours: at('ours.js'),
    tone: at('tone.js'),
    rivals: [
      { name: 'write-good', module: at('write-good.js') },
      { name: 'alex', module: at('alex.js') },
      { name: 'retext stack', module: at('retext.js') },
      { name: 'harper.js', module: at('harper.js'), asset: wasm },
    ],
    mails: mails(),
    rounds,
  };
}

function mails(): RaceJob['mails'] {
  const folder = join(root, 'tests/bench/mails');
  return readdirSync(folder)
    .map((file) => ({
      words: Number.parseInt(file, 10),
      text: readFileSync(join(folder, file), 'utf8').trim(),
    }))
    .sort((a, b) => a.words - b.words);
}
