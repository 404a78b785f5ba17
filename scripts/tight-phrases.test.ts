import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classes } from '../src/core/lint/phrases/classes.ts';
import { parsePhrases } from '../src/core/lint/phrases/grammar.ts';
import { rules } from '../src/core/lint/rules/index.ts';
import { blandWords, commonWords, plainWords, wordsOf } from '../src/core/text/common-words.ts';
import { packWords, tighten } from './tight-phrases.ts';

const tight = (block: string): string => tighten(`x = \`\n${block}\``).slice('x = `\n'.length, -1);
const parsed = (block: string): unknown =>
  parsePhrases(block, classes).map(({ line: _, ...phrase }) => phrase);

it('leaves every phrase what it was', () => {
  const blocks = rules.flatMap(({ phrases }) => Object.values(phrases ?? {}));
  expect(blocks.length).toBeGreaterThan(50);
  for (const block of blocks) {
    expect(tight(block).length).toBeLessThan(block.length);
    expect(parsed(tight(block))).toEqual(parsed(block));
  }
});

it('touches nothing but blocks', () => {
  const folder = new URL('../src/core/lint/rules/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const code = readFileSync(new URL(name, folder), 'utf8');
    const bare = (text: string): string => text.replace(/`\n[^`\\]*`/g, '');
    expect(bare(tighten(code)), name).toBe(bare(code));
  }
  expect(tighten('a = `one | two`; b = "`\\n | `";')).toBe('a = `one | two`; b = "`\\n | `";');
});

it.each([blandWords, commonWords, plainWords])('packs words so that they can be unpacked', (list) => {
  expect(packWords(list).length).toBeLessThan(list.length * 0.8);
  expect(wordsOf(packWords(list))).toEqual(wordsOf(list).sort());
});
