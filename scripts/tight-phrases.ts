import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Packed, packWords } from './pack-words.ts';

const core = fileURLToPath(new URL('../src/core/', import.meta.url));
const engineFile = /\/src\/core\/(?:lint\/(?!tone\/|.*\.(?:proof|test)\.ts$).*|text\/common-words)\.ts$/;
const block = /(?<=: )`\n([^`\\]*)`/g;
const set = /\bwordSet\(`([^`\\$]*)`\)/g;

/** Takes the linter's phrases and word sets out of its modules and puts them, packed, into one of their own. */
export function tightPhrases(): Plugin {
  const name = 'virtual:packed';
  let packed: ReturnType<typeof packEngine>;
  return {
    name: 'tight-phrases',
    enforce: 'pre',
    buildStart() {
      packed = packEngine();
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? packed.module : null),
    transform(code, id) {
      if (!engineFile.test(id)) return;
      const short = packed.shorten(code);
      if (short === code) return;
      return { code: `import { blocks, pick } from '${name}';\n${short}`, map: null };
    },
  };
}

/** Everything packed, the module of it, and how to make the others name what is theirs. */
export function packEngine(): Packed & { sets: string[]; module: string; shorten(code: string): string } {
  const codes = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .map((file) => core + file.replaceAll('\\', '/'))
    .filter((file) => engineFile.test(file))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
  const inAll = (shape: RegExp, make = (code: string): string => code): string[] =>
    codes.flatMap((code) => [...make(code).matchAll(shape)].map((found) => found[1] ?? ''));
  const written = inAll(block, (code) => code.replace(set, ''));
  const counts = countWords(written);
  const tight = [...new Set(written.map((one) => tighten(one, counts)))];
  const named = [...new Set(inAll(set))];
  const { gapsOf, ...packed } = packWords(tight, named);
  const sets = named.map(gapsOf);
  return {
    ...packed,
    sets,
    module: moduleOf(packed, sets),
    shorten: (code) =>
      code
        .replace(set, (_, words: string) => `pick(${named.indexOf(words)})`)
        .replace(block, (_, lines: string) => `blocks[${tight.indexOf(tighten(lines, counts))}]`),
  };
}

/** What compresses alike stands together: the places of the sets, the words in order, the phrases. */
function moduleOf({ text, signs, pieces, more }: Packed, sets: readonly string[]): string {
  const said = (part: unknown): string => JSON.stringify(part);
  return `import { openBlocks, openSet, openWords } from ${said(`${core}text/packed.ts`)};
const sets = ${said(sets.join(' '))}.split(' ');
const more = ${said(more)};
export const blocks = openBlocks(${said(text)}, ${said(signs)}, ${said(pieces)});
const words = openWords(blocks, more);
export const pick = (set) => openSet(words, sets[set]);`;
}

function countWords(blocks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of blocks.join(' ').match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A block of phrases with bars and brackets close, comments gone, and among alternatives the frequent words first. */
export function tighten(lines: string, counts: ReadonlyMap<string, number> = new Map()): string {
  return lines
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => sorted(tightLine(line), counts))
    .join('\n')
    .replace(/\|\n/g, '|')
    .replace(/\n\|/g, '|');
}

/** Signs need no space beside them, save that two gaps must not run together; what to put in place stays as it is. */
function tightLine(line: string): string {
  const arrow = line.indexOf(' => ');
  const pattern = arrow < 0 ? line : line.slice(0, arrow);
  const tight = pattern
    .replace(/ ?([()[\]|?*^$]) ?/g, '$1')
    .replace(/(?<!\.) (?=\.{2,3}(?!\.))/g, '')
    .replace(/(?<=\.{2,3}) (?!\.)/g, '');
  return tight + line.slice(pattern.length);
}

/** Which of several ways to say it comes first is all one, save where a part is marked. */
function sorted(line: string, counts: ReadonlyMap<string, number>): string {
  if (line.includes('[')) return line;
  return line.replace(/\(([^()]*\|[^()]*)\)/g, (_, options: string) => {
    const ways = options.split('|');
    const often = (way: string): number => counts.get(way) ?? 0;
    return `(${ways.sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1)).join('|')})`;
  });
}
