import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { gzipSize } from './bundle.ts';
import { type BundleName, harperBinary } from './job.ts';
import { figures, type Table, verdict } from './tables.ts';

/** Budgets in bytes after gzip. */
export const sizeBudgets = { content: 12_000, engine: 40_000, tone: 600_000, editor: 770_000 };

/** One thing that is loaded, and what it weighs. */
export interface Weight {
  what: string;
  bytes: number;
  gzip: number;
  budget?: number;
}

/** The built extension. */
export const dist = join(root, 'dist', 'chrome');

/** Everything a page of the extension loads: the page, its styles and scripts, and what those import. */
export function filesOfPage(page: string): string[] {
  const seen = new Set<string>();
  const waiting = [page];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    const links = file.endsWith('.html')
      ? /(?:src|href)="([^"#]+\.(?:js|css))"/g
      : /(?:from|import)\s*\(?["'`]([^"'`]+\.js)["'`]/g;
    for (const [, link = ''] of text.matchAll(links)) {
      waiting.push(link.startsWith('/') ? link.slice(1) : join(dirname(file), link));
    }
  }
  return [...seen];
}

export function weights(bundles: Record<BundleName, string>): Weight[] {
  const read = (file: string): Buffer => readFileSync(join(dist, file));
  const weigh = (what: string, contents: ReadonlyArray<string | Uint8Array>, budget?: number): Weight => ({
    what,
    bytes: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    gzip: contents.reduce((sum, content) => sum + gzipSize(content), 0),
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    weigh('content.js, in every mail page', [read('src/content/content.js')], sizeBudgets.content),
    weigh('late.js, on the first click', [read('src/content/late.js')]),
    weigh('lint engine and rules alone', [bundles['ours.js']], sizeBudgets.engine),
    weigh('tone model, after the first paint', [bundles['tone.js']], sizeBudgets.tone),
    weigh('editor of notes, after the first paint', [bundles['editor.js']], sizeBudgets.editor),
    weigh('whole form: page, styles, scripts', filesOfPage('src/panel/panel.html').map(read)),
    weigh('write-good', [bundles['write-good.js']]),
    weigh('alex', [bundles['alex.js']]),
    weigh('retext stack', [bundles['retext.js']]),
    weigh('harper.js with its WebAssembly', [bundles['harper.js'], readFileSync(harperBinary)]),
  ];
}

export function sizeTable(all: readonly Weight[]): Table {
  const kB = (bytes: number): string => `${figures(bytes / 1000)} kB`;
  return {
    title: 'Size of what is loaded',
    head: ['', 'minified', 'gzip', 'budget'],
    rows: all.map(({ what, bytes, gzip, budget }) => [
      what,
      kB(bytes),
      kB(gzip),
      budget === undefined ? '' : `${kB(budget)}: ${verdict(gzip, budget)}`,
    ]),
  };
}
