import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedActs } from '../src/core/lint/phrase-rule.ts';
import { classes } from '../src/core/lint/phrases/classes.ts';
import { type Piece, parsePhrases } from '../src/core/lint/phrases/grammar.ts';
import { rules } from '../src/core/lint/rules/index.ts';
import { blandWords, commonWords, plainWords } from '../src/core/text/common-words.ts';
import { openBlocks, openSet, openWords } from '../src/core/text/packed.ts';
import { packWords } from './pack-words.ts';
import { packEngine, tighten } from './tight-phrases.ts';

const { text, signs, pieces, more, sets, shorten } = packEngine();
const blocks = openBlocks(text, signs, pieces);
const words = openWords(blocks, more);

const packedBlock = (block: string): string =>
  blocks[Number(/\d+/.exec(shorten(`x: \`\n${block}\``))?.[0])] ?? '';

/** A phrase's piece as text in which it is all one which of several ways comes first. */
function ways(piece: Piece): string {
  if (piece.kind === 'word') return `(${[...new Set(piece.words)].sort().join('|')})`;
  if (piece.kind === 'row') return piece.pieces.map(ways).join(' ');
  if (piece.kind === 'choice') return `{${[...new Set(piece.options.map(ways))].sort().join('|')}}`;
  return piece.kind === 'maybe' ? `${ways(piece.piece)}?` : piece.kind;
}
const meaning = (block: string): unknown =>
  parsePhrases(block, classes).map(({ line: _, piece, ...phrase }) => ({ ...phrase, piece: ways(piece) }));

describe('in a bundle', () => {
  it('every phrase is what it was', () => {
    const written = [sharedActs, ...rules.map(({ phrases }) => phrases ?? {})].flatMap(Object.values);
    expect(written.length).toBeGreaterThan(60);
    for (const block of written) {
      expect(packedBlock(block).length).toBeLessThan(block.length);
      expect(meaning(packedBlock(block))).toEqual(meaning(block));
    }
  });

  it('every class is what it was', () => {
    for (const [name, body] of Object.entries(classes)) {
      const [was, is] = [body, packedBlock(body)].map((one) => meaning(`x ${one.replace(/\s+/g, ' ')}`));
      expect(is, name).toEqual(was);
    }
  });

  it('every set of words is what it was', () => {
    const code = readFileSync(new URL('../src/core/text/common-words.ts', import.meta.url), 'utf8');
    const packed = [...shorten(code).matchAll(/pick\((\d+)\)/g)].map((found) => sets[Number(found[1])] ?? '');
    const written = [commonWords, blandWords, plainWords];
    expect(packed.map((gaps) => [...openSet(words, gaps)].sort())).toEqual(
      written.map((set) => [...set].sort()),
    );
    expect(packed.join('').length).toBeLessThan(1.2 * (commonWords.size + blandWords.size + plainWords.size));
  });

  it('nothing else is touched', () => {
    const folder = new URL('../src/core/lint/', import.meta.url);
    const bare = (code: string): string =>
      code
        .replace(/wordSet\(`[^`]*`\)|pick\(\d+\)/g, '')
        .replace(/(?<=: )(?:`\n[^`\\]*`|blocks\[\d+\])/g, '');
    const engine = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?!tone).*(?<!\.proof|\.test)\.ts$/.test(file),
    );
    expect(engine.length).toBeGreaterThan(50);
    for (const name of engine) {
      const code = readFileSync(new URL(name, folder), 'utf8');
      expect(shorten(code), name).not.toMatch(/(?:blocks\[|pick\()-1/);
      expect(bare(shorten(code)), name).toBe(bare(code));
    }
    const strange = 'a = `one | two`; b = "`\\n | `"; c = i ? `x\n` : `y`;';
    expect(shorten(strange)).toBe(strange);
  });
});

it('takes out comments and white space, and puts the frequent words first', () => {
  const counts = new Map([['you', 2]]);
  const block = `
    ask (me | you)? .. [now | then]  // why
    // alone
    (a | you) => so | so
  `;
  expect(tighten(block.replace('[now | then]', '(now | then)'), counts)).toBe(
    'ask(you|me)?..(now|then)\n(you|a) => so | so',
  );
  expect(tighten(block, counts)).toContain('ask(me|you)?..[now|then]');
});

it('packs words that lie far apart', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + Math.floor(i / 676)),
  );
  const packed = packWords(['a (thing | you are) .. the'], [many.join(' '), `${many[2999]} aaa~ the`]);
  const all = openWords(openBlocks(packed.text, packed.signs, packed.pieces), packed.more);
  expect(openSet(all, packed.gapsOf(many.join(' ')))).toEqual(new Set(many.sort()));
  expect([...openSet(all, packed.gapsOf(`${many[2999]} aaa~ the`))].sort()).toEqual(
    [many[2999] ?? '', 'aaa~', 'the'].sort(),
  );
});
