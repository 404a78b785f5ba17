import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/core/templates/fill.ts';
import { type PackEntry, readPack, writePackJson, writePackMarkdown } from '../../src/core/templates/pack.ts';
import { checkTemplateText, formatTemplate, parseTemplate } from '../../src/core/templates/parse.ts';
import type { Variant } from '../../src/core/templates/variant.ts';
import { builtInTemplates as templates } from '../../src/library/templates.ts';
import { patience, runs } from './runs.ts';
import { damaged, spoilt, wildText } from './wild.ts';

const shipped = fc.constantFrom(...templates);
const source = shipped.map((one) => formatTemplate(one));

describe('the template parser', () => {
  it(
    'takes any text for a template or says where it is wrong',
    () => {
      fc.assert(
        fc.property(fc.oneof(wildText, damaged(source)), (text) => {
          const read = parseTemplate(text, 'x');
          if (read.ok) {
            expect(checkTemplateText(read.template.subject, read.template.body)).toEqual([]);
            // What was understood is understood the same way when it is written out.
            expect(parseTemplate(formatTemplate(read.template), 'x')).toEqual(read);
            return;
          }
          expect(read.errors.length).toBeGreaterThan(0);
          const lines = text.split(/\r\n?|\n/).length;
          for (const { line, column, message } of read.errors) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message).not.toMatch(/undefined|\[object/);
          }
        }),
        runs(1500),
      );
    },
    patience,
  );

  it(
    'fills any text with any words, and never reads the words as a template',
    () => {
      fc.assert(
        fc.property(wildText, wildText, (body, company) => {
          const filled = fillTemplate({ subject: body, body }, { company, me: '{{company}}' });
          expect(typeof filled.body).toBe('string');
          const plain = fillTemplate({ subject: '', body: 'a {{me}} b' }, { company, me: '{{company}}' });
          expect(plain.body).toBe('a {{company}} b');
        }),
        runs(1500),
      );
    },
    patience,
  );
});

const now = '2026-11-20T10:00:00.000Z';
const taken = new Set(templates.map(({ id }) => id));
const variant = shipped.map(
  (one): Variant => ({
    ...one,
    id: `own-${one.id}`,
    basedOn: one.id,
    basedOnText: 'abc',
    place: 1,
    revision: 'r1',
    earlier: [],
    updatedAt: now,
  }),
);
const variants = fc.uniqueArray(variant, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

/** Nothing is half read: an entry is a whole template that can be written and read again, or a fault in words. */
function holds(entries: readonly PackEntry[]): void {
  for (const entry of entries) {
    if (entry.kind === 'broken') {
      expect(entry.fault.reason).not.toMatch(/undefined|\[object/);
      expect(entry.fault.reason).not.toBe('');
      continue;
    }
    const { variant } = entry;
    expect(taken.has(variant.id)).toBe(false);
    expect(checkTemplateText(variant.subject, variant.body)).toEqual([]);
    const again = readPack([{ name: 'again.json', text: writePackJson([variant]) }], {
      mine: [variant],
      taken,
      now,
    });
    expect(again.map(({ kind }) => kind)).toEqual(['same']);
  }
}

describe('the importer', () => {
  const read = (name: string, text: string, mine: readonly Variant[] = []): PackEntry[] =>
    readPack([{ name, text }], { mine, taken, now });

  it(
    'reads any JSON, whole or damaged, to whole templates and faults',
    () => {
      const good = variants.map((some) => writePackJson(some));
      const odd = spoilt(variants.map((some) => JSON.parse(writePackJson(some)) as object)).map(
        (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? 0 : each)) ?? 'null',
      );
      fc.assert(
        fc.property(fc.oneof(damaged(good), odd, wildText, fc.json()), (text) => {
          holds(read('pack.json', text));
        }),
        runs(1000),
      );
    },
    patience,
  );

  it(
    'reads any Markdown, whole or damaged, to whole templates and faults',
    () => {
      const good = variants.map((some) => writePackMarkdown(some));
      fc.assert(
        fc.property(fc.oneof(damaged(good), wildText), (text) => holds(read('pack.md', text))),
        runs(1000),
      );
    },
    patience,
  );

  it(
    'leaves what is here alone, whatever the file says',
    () => {
      fc.assert(
        fc.property(variants, damaged(variants.map(writePackJson)), (mine, text) => {
          const before = structuredClone(mine);
          read('pack.json', text, mine);
          expect(mine).toEqual(before);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        }),
        runs(300),
      );
    },
    patience,
  );
});
