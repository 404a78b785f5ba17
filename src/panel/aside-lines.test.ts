import { describe, expect, test } from 'vitest';
import type { SlotAsides } from '../core/compose/asides.ts';
import { speakWith } from '../ui/words.ts';
import { asideLines } from './aside-lines.ts';

speakWith((key, substitutions) => [key, ...substitutions].join(' '));

const none: SlotAsides = { leftOut: [], pieces: [], asJotted: [] };
const out = { piece: 'nice guy', reason: 'remark', told: '' } as const;
const inside = { ...out, told: 'nice guy' };
const wordsOf = (pieces: SlotAsides['pieces'], frozen: string | null) =>
  asideLines({ ...none, pieces }, frozen).pieces.map(({ words }) => words);

describe('a piece', () => {
  test('says whether it is in the mail, and why not', () => {
    expect(wordsOf([out, { ...out, reason: 'shorthand' }, inside], null)).toEqual([
      'noteLeftOut “nice guy”',
      'noteStillShort “nice guy”',
      'notePutIn “nice guy”',
    ]);
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
    expect(asideLines(none, null)).toEqual({ pieces: [], hint: '' });
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
