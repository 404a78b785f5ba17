import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { articleCases } from './articles.cases.ts';
import { mendedEnglish, mendings } from './mend-english.ts';
import { cases } from './mended.cases.ts';

const table = [cases, articleCases]
  .flatMap(casesIn)
  .map(([kind = '', from = '', to = from]) => ({ kind, from, to }));

describe('mending English', () => {
  it('has examples and counter-examples of every kind', () => {
    for (const kind of Object.keys(mendings)) {
      const own = table.filter((one) => one.kind === kind);
      expect(own.some(({ from, to }) => from !== to)).toBe(true);
      expect(own.some(({ from, to }) => from === to)).toBe(true);
    }
    expect(table.every(({ kind }) => kind in mendings)).toBe(true);
  });

  it.each(table)('$kind: $from', ({ kind, from, to }) => {
    expect(mendings[kind]?.(from)).toBe(to);
  });

  it.each(table.filter(({ from, to }) => from === to))('all of them leave: $from', ({ from }) => {
    expect(mendedEnglish(from)).toBe(from);
  });

  it('mends nothing twice', () => {
    for (const { from } of table) {
      const once = mendedEnglish(from);
      expect(mendedEnglish(once)).toBe(once);
    }
  });

  it('leaves quotations and links as they are', () => {
    const text = 'he wrote "I am agree" on https://people-was.example and I am agree';
    expect(mendedEnglish(text)).toBe('he wrote "I am agree" on https://people-was.example and I agree');
  });

  it('builds on itself', () => {
    expect(mendedEnglish('I am barista from three years')).toBe('I have been a barista for three years');
    expect(mendedEnglish('she said me nobody know where is the key')).toBe(
      'she told me nobody knows where the key is',
    );
  });
});
