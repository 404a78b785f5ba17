import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registers, stages } from '../text/draft.ts';
import { entry, mine } from './pack.cases.ts';
import { type PackEntry, readPack, writePackJson, writePackMarkdown } from './pack.ts';
import type { Variant } from './variant.ts';

const now = '2026-11-20T10:00:00.000Z';
function read(text: string, name = 'pack.json', variants: Variant[] = [mine]): PackEntry[] {
  return readPack([{ name, text }], { mine: variants, taken: new Set(['thank-you-formal']), now });
}

function pack(...templates: unknown[]): string {
  return JSON.stringify({ format: 'duly-noted-templates', version: 1, templates }, null, 2);
}

function fault(text: string, name?: string) {
  const [first] = read(text, name);
  return first?.kind === 'broken' ? first.fault : null;
}

describe('reading a template file', () => {
  it('tells new, changed, same and broken apart', () => {
    const changed = { ...mine, body: 'Hello' };
    const text = pack({ ...entry }, changed, { ...entry, id: 'y', stage: 'thankyou' });
    expect(read(text).map(({ kind }) => kind)).toEqual(['new', 'changed', 'broken']);
    expect(read(writePackJson([mine])).map(({ kind }) => kind)).toEqual(['same']);
  });

  it('keeps the place and the history of what it changes', () => {
    const [first] = read(pack({ ...mine, body: 'Hello' }));
    expect(first).toMatchObject({ kind: 'changed', variant: { place: 3, revision: 'r1', body: 'Hello' } });
  });

  it('makes a built-in template of a file the person’s own, the same on every reading', () => {
    const text = pack({ ...entry, id: 'thank-you-formal' });
    const [first] = read(text);
    expect(first).toMatchObject({ kind: 'new', variant: { id: 'own-thank-you-formal' } });
    const kept = first?.kind === 'new' ? [first.variant] : [];
    expect(read(text, 'pack.json', kept)).toMatchObject([{ kind: 'same' }]);
  });

  const told: Variant = {
    ...mine,
    when: 'After a panel: one for all.',
    sample: { context: { company: 'Halden', me: 'Sam' }, notes: { specific: 'the "late" invoices' } },
  };

  it.each([
    ['p.json', writePackJson([told])],
    ['p.md', writePackMarkdown([told])],
  ])('keeps when it is right and what it is shown with: %s', (name, text) => {
    const { when, sample } = told;
    expect(read(text, name, [])).toMatchObject([{ kind: 'new', variant: { when, sample } }]);
    expect(read(text, name, [told])).toMatchObject([{ kind: 'same' }]);
    expect(read(text, name, [mine])).toMatchObject([{ kind: 'changed', variant: { when, sample } }]);
  });

  it('takes nothing away that a file leaves out', () => {
    expect(read(writePackJson([mine]), 'p.json', [told])).toMatchObject([{ kind: 'same' }]);
    const { when, sample } = told;
    const other = { ...mine, subject: 'Other' };
    expect(read(pack(other), 'p.json', [told])).toMatchObject([
      { kind: 'changed', variant: { when, sample } },
    ]);
  });

  it('is readable: a line of text is a line of the file', () => {
    expect(writePackJson([mine])).toContain('\n        "Dear {{interviewerFirst}},",\n');
  });

  it.each([
    ['{"format": ', 1, 12, /ends too early/],
    ['{\n  "format" "x"}', 2, 12, /colon is missing/],
    ['{"a": [1, 2}', 1, 12, /“]” is missing/],
    ['{"a": "b', 1, 7, /never closed/],
    ['{"a": bad}', 1, 7, /cannot be read/],
    ['{} {}', 1, 4, /after the end/],
    ['[]', 1, 1, /no template file/],
    ['{"format": "duly-noted-templates", "version": 2}', 1, 47, /newer Duly Noted/],
    ['{"format": "duly-noted-templates", "version": 1, "templates": {}}', 1, 63, /no list/],
    [pack({ ...entry, body: ['ok', 'a {{compny}}'] }), 13, 12, /Did you mean “company”/],
    [pack({ ...entry, body: ['"q" {{compny}}'] }), 12, 16, /Did you mean “company”/],
    [pack({ ...entry, subject: '{{x' }), 10, 19, /no “}}”/],
    [pack({ ...entry, register: 'formel' }), 9, 19, /Did you mean “formal”/],
    [pack({ ...entry, title: 12 }), 7, 16, /should be text/],
    [pack({ ...entry, sample: 7 }), 12, 17, /“sample” should hold/],
    [pack({ ...entry, sample: { notes: 'x' } }), 13, 18, /“notes” should hold/],
    [pack({ ...entry, sample: { company: 7 } }), 13, 20, /“company” should be text/],
    [pack(12), 5, 5, /no template/],
    [pack({ ...entry, title: undefined }), 5, 5, /no “title”/],
  ])('says where and what is wrong: %s', (text, line, column, reason) => {
    expect(fault(text)).toMatchObject({ line, column, reason: expect.stringMatching(reason) });
  });

  it.each<[string, string, RegExp]>([
    ['ten megabytes', ' '.repeat(10_000_000), /far too large/],
    [
      'a thousand variants',
      pack(...Array.from({ length: 1_000 }, (_, at) => ({ ...entry, id: `n${at}` }))),
      /At most 200/,
    ],
    ['deep nesting', '['.repeat(100_000), /nested far deeper/],
    ['a huge text', pack({ ...entry, body: 'x'.repeat(9_000) }), /at most 8 kB/],
    ['a huge title', pack({ ...entry, title: 'x'.repeat(9_000) }), /title is longer/],
    ['a hundred thousand unknown fields', pack({ ...entry, body: '{{x}}'.repeat(100_000) }), /at most 8 kB/],
    ['half a character', pack({ ...entry, body: 'a\ud800b' }), /signs that are not text/],
    ['a control sign in a sample', pack({ ...entry, sample: { company: 'a\u0007b' } }), /signs that are not/],
    ['a huge “when”', pack({ ...entry, when: 'x'.repeat(500) }), /“when” is longer/],
    ['a control sign', pack({ ...entry, title: 'a\u0007b' }), /signs that are not text/],
    ['an id of another kind', pack({ ...entry, id: '../x' }), /id should be/],
    ['an id as a list', pack({ ...entry, id: ['x'] }), /should be text/],
    ['no text', pack({ ...entry, body: ' ' }), /no text/],
    ['a subject of two lines', pack({ ...entry, subject: 'a\nb' }), /one line each/],
    [
      'a prototype for a template',
      '{"format":"duly-noted-templates","version":1,"templates":[{"__proto__":{"title":"x"}}]}',
      /no “title”/,
    ],
    ['a prototype for a file', '{"__proto__":{"format":"duly-noted-templates"}}', /no template file/],
    ['null', 'null', /no template file/],
    ['nothing', '', /ends too early/],
  ])('refuses %s', (_, text, reason) => {
    expect(fault(text)?.reason).toMatch(reason);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('takes prototype names and scripts for the plain words they are', () => {
    const [first] = read(pack({ ...entry, id: '__proto__', title: '<script>alert(1)</script>' }));
    expect(first).toMatchObject({
      kind: 'new',
      variant: { id: '__proto__', title: '<script>alert(1)</script>' },
    });
  });

  it('is done at once with files made to keep it busy', () => {
    const body = '{{x}} '.repeat(1_300);
    const list = Array.from({ length: 120 }, (_, at) => ({ ...entry, id: `n${at}`, body }));
    const markdown = `---\ntitle: x\n---\n${'{{x}}'.repeat(190_000)}`;
    // Of the processor, not of the clock: what else the machine does is not the reader's.
    const before = process.cpuUsage();
    expect(read(pack(...list))).toHaveLength(120);
    expect(fault(markdown, 'x.md')?.reason).toMatch(/at most 8 kB/);
    const { user, system } = process.cpuUsage(before);
    // Seconds, where it took minutes before.
    expect((user + system) / 1000).toBeLessThan(4_000);
  });

  it('takes the first of two with one id', () => {
    expect(read(pack(entry, entry)).map(({ kind }) => kind)).toEqual(['new', 'broken']);
  });

  it('reads Markdown, one or several in a file, and counts lines through the file', () => {
    const second: Variant = { ...mine, id: 'second', title: 'Second', body: 'Hi {{compny}}' };
    const text = writePackMarkdown([mine, second]);
    const line = text.split('\n').findIndex((one) => one.includes('compny')) + 1;
    expect(read(text, 'all.md')).toMatchObject([
      { kind: 'same' },
      { kind: 'broken', fault: { title: 'Second', line, column: 4 } },
    ]);
    const message = '---\ntitle: T\nstage: thank-you\nregister: formal\nchannel: phone\n---\n\nHello';
    expect(fault(message, 'x.md')?.reason).toMatch(/Only mail templates/);
    expect(fault('Hello', 'x.md')).toMatchObject({
      title: 'x.md',
      reason: expect.stringMatching(/three dashes/),
    });
  });

  it('never throws, whatever the file', () => {
    const json = fc.json({ maxDepth: 5 });
    // What is nested deeper has a case of its own; making it up is most of the time this takes.
    const anything = fc.anything({ maxDepth: 2, maxKeys: 4 });
    const template = fc.record(
      {
        id: anything,
        title: anything,
        stage: fc.constantFrom(...stages, 'x', null),
        register: fc.constantFrom(...registers, 7),
        subject: fc.string({ unit: 'binary' }),
        body: fc.oneof(fc.string({ unit: 'binary' }), fc.array(anything, { maxLength: 6 })),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      json,
      fc.array(template, { maxLength: 6 }).map((list) => pack(...list)),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.json', 'a.md', 'a'), (one, name) => {
        for (const found of read(one, name)) expect(found.kind).toMatch(/new|changed|same|broken/);
      }),
    );
  });

  it('reads back what it wrote, in both forms', () => {
    const words = fc
      .array(
        fc.constantFrom('Hello', '{{company}}', '"q"', "don't", '🎉', '—', '{{me}}', 'a: b', '<b>', '#'),
        { minLength: 1, maxLength: 6 },
      )
      .map((list) => list.join(' '));
    const variant = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      title: words,
      stage: fc.constantFrom(...stages),
      register: fc.constantFrom(...registers),
      subject: words,
      body: fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n\n')),
    });
    const list = fc.uniqueArray(variant, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, (some) => {
        const kept = some.map((one): Variant => ({ ...mine, ...one }));
        for (const [name, text] of [
          ['a.json', writePackJson(kept)],
          ['a.md', writePackMarkdown(kept)],
        ] as const) {
          expect(read(text, name, kept).map(({ kind }) => kind)).toEqual(kept.map(() => 'same'));
          expect(read(text, name, []).map(({ kind }) => kind)).toEqual(kept.map(() => 'new'));
        }
      }),
      { numRuns: 60 },
    );
  });
});
