import { describe, expect, test } from 'vitest';
import type { SlotAsides } from '../core/compose/asides.ts';
import { speakWith } from '../ui/words.ts';
import { asideIdsOf, describingIds } from './aside-ids.ts';
import { asideLines } from './aside-lines.ts';

speakWith((key, substitutions) => [key, ...substitutions].join(' '));

const none: SlotAsides = { leftOut: [], pieces: [], asJotted: [] };
const out = { piece: 'nice guy', reason: 'remark', told: '' } as const;
const inside = { ...out, told: 'nice guy' };
const wordsOf = (pieces: SlotAsides['pieces'], frozen: string | null) =>
  asideLines({ ...none, pieces }, frozen).groups.flatMap(({ lines }) => lines.map(({ words }) => words));

describe('a piece', () => {
  test('says whether it is in the mail, and why not', () => {
    expect(wordsOf([out, { ...out, reason: 'shorthand' }], null)).toEqual([
      'noteLeftOut “nice guy”',
      'noteStillShort “nice guy”',
    ]);
    expect(wordsOf([inside], null)).toEqual(['notePutIn “nice guy”']);
  });

  test('alone says its reason itself; several have it said once over them, whatever became of them', () => {
    const legend = { ...out, piece: 'legend' };
    const short = { ...out, piece: 'xb qlm', reason: 'shorthand' } as const;
    const groups = (pieces: SlotAsides['pieces'], frozen: string | null = null) =>
      asideLines({ ...none, pieces }, frozen).groups.map(({ heading, lines }) => [
        heading,
        ...lines.map(({ shown }) => shown),
      ]);
    expect(groups([out, short])).toEqual([
      ['', 'noteLeftOut “nice guy”'],
      ['', 'noteStillShort “xb qlm”'],
    ]);
    expect(groups([out, legend, short])).toEqual([
      ['noteRemarks', '“nice guy”', '“legend”'],
      ['', 'noteStillShort “xb qlm”'],
    ]);
    expect(groups([inside, legend])).toEqual([
      ['noteRemarksSome', 'notePutInShort “nice guy”', 'noteLeftOutShort “legend”'],
    ]);
    expect(groups([inside, legend], 'Dear Ana. Legend!')).toEqual([
      ['noteRemarksSome', 'notePutInLaterShort “nice guy”', 'noteLeftOutLaterShort “legend”'],
    ]);
    const tq = { ...short, piece: 'tq' };
    expect(groups([short, tq])).toEqual([['noteShorthands', '“xb qlm”', '“tq”']]);
    expect(groups([short, { ...tq, told: 'tq' }])).toEqual([
      ['noteShorthandsSome', 'noteLeftOutShort “xb qlm”', 'notePutInShort “tq”'],
    ]);
  });

  test('is named in what describes its note, under its reason', () => {
    const pieces = [out, { ...out, piece: 'legend' }, { ...out, piece: 'tq', reason: 'shorthand' }] as const;
    const asides = { ...none, pieces, asJotted: ['84 units'] };
    expect(describingIds(asideIdsOf('n', asides), asides, true)).toEqual([
      'n-remark',
      'n-0',
      'n-1',
      'n-2',
      'n-hint',
      'n-own',
    ]);
    expect(describingIds(asideIdsOf('n', none), none, false)).toEqual([]);
  });

  test('of a mail changed by hand says what will be of it', () => {
    expect(wordsOf([out, inside], 'Dear Ana, thank you.')).toEqual([
      'noteLeftOut “nice guy”',
      'notePutInLater “nice guy”',
    ]);
    expect(wordsOf([out, inside], 'Dear Ana: Nice guy!')).toEqual([
      'noteLeftOutLater “nice guy”',
      'notePutIn “nice guy”',
    ]);
  });
});

describe('the hint', () => {
  const hint = (asJotted: string[], frozen: string | null = null) =>
    asideLines({ ...none, asJotted }, frozen).hint;

  test('is one line at most', () => {
    expect(hint([])).toBe('');
    expect(hint(['84 units'])).toBe('noteAsJottedOne “84 units”');
    expect(hint(['84 units', 'CSCS', 'SMSTS'])).toBe('noteAsJottedMany 3');
    expect(asideLines(none, null)).toEqual({ groups: [], hint: '' });
  });

  test('quotes a long point by its first words', () => {
    const [quote = ''] =
      hint(['it is a long point that goes on and on and never comes to its end']).match(/“.*”/) ?? [];
    expect(quote).toMatch(/^“it is a long point .*\p{L}…”$/u);
    expect(quote.length).toBeLessThan(36);
  });

  test('goes when the person wrote the mail’s own words over it', () => {
    expect(hint(['84 units', 'CSCS'], 'What I’d bring: 84 units.')).toBe('noteAsJottedOne “84 units”');
    expect(hint(['84 units'], 'I run eighty-four units.')).toBe('');
  });
});
