import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registers, stages } from '../text/draft.ts';
import { checkTemplateText, formatTemplate, parseTemplate } from './parse.ts';

const head = (lines: string, body = 'Hello {{company}}') => `---\n${lines}\n---\n\n${body}\n`;
const good = 'title: T\nstage: thank-you\nregister: formal\nwhen: W\nsubject: S';

function firstError(source: string) {
  const parsed = parseTemplate(source, 'x');
  return parsed.ok ? undefined : parsed.errors[0];
}

describe('reading a template file', () => {
  it('reads head and text', () => {
    const parsed = parseTemplate(head(`${good}\nsample:\n  company: Acme\n  notes:\n    value: v`), 'my-id');
    expect(parsed).toEqual({
      ok: true,
      template: {
        id: 'my-id',
        title: 'T',
        stage: 'thank-you',
        register: 'formal',
        when: 'W',
        subject: 'S',
        body: 'Hello {{company}}',
        sample: { context: { company: 'Acme' }, notes: { value: 'v' } },
      },
    });
  });

  it('reads by which way it goes, and asks for a subject only where there is one', () => {
    const message = good.replace('subject: S', 'channel: linkedin');
    const parsed = parseTemplate(head(message), 'x');
    expect(parsed).toMatchObject({ ok: true, template: { channel: 'linkedin', subject: '' } });
    if (parsed.ok) expect(parseTemplate(formatTemplate(parsed.template), 'x')).toEqual(parsed);
    const mail = parseTemplate(head(`${good}\nchannel: mail`), 'x');
    expect(mail).toEqual(parseTemplate(head(good), 'x'));
    expect(firstError(head(message.replace('linkedin', 'linkdin')))?.message).toMatch(/“linkedin”/);
  });

  it.each([
    ['no head', 'Hello', 1, 1, /three dashes/],
    ['an open head', '---\ntitle: x', 1, 1, /never closed/],
    ['bad YAML', head('title: "x\nstage: thank-you'), 3, 1, /cannot be read/],
    ['a list for a head', head('- a'), 2, 1, /lines like/],
    ['an unknown key', head(`${good}\ntittle: y`), 7, 1, /Did you mean “title”/],
    ['an unknown stage', head(good.replace('thank-you', 'thankyou')), 3, 1, /Did you mean “thank-you”/],
    ['a missing key', head(good.replace('title: T\n', '')), 2, 1, /needs a line “title/],
    ['a number for text', head(good.replace('title: T', 'title: 12')), 2, 1, /should be text/],
    [
      'an unknown field',
      head(good, 'a\nb {{compny}}'),
      10,
      3,
      /no field called “compny”. Did you mean “company”/,
    ],
    [
      'an unknown field in the subject',
      head(good.replace('subject: S', 'subject: for {{roll}}')),
      6,
      14,
      /Did you mean “role”/,
    ],
    ['an open section', head(good, 'a\n {{#value}} b'), 10, 2, /never closed/],
    ['a stray end', head(good, 'a {{/value}}'), 9, 3, /never opened/],
    ['an open tag', head(good, 'ok {{me}}\nx {{company'), 10, 3, /no “}}”/],
    ['a partial', head(good, '{{> other}}'), 9, 1, /cannot take in another/],
    ['no text', head(good, ''), 0, 0, /no text/],
    ['a file of megabytes', 'x'.repeat(100_000), 1, 1, /too long/],
    ['a prototype for a sample', head(`${good}\nsample:\n  __proto__: x`), 8, 3, /not known here/],
  ])('says where and what is wrong: %s', (_, source, line, column, message) => {
    const error = firstError(source);
    expect(error?.message).toMatch(message);
    if (line > 0) expect({ line: error?.line, column: error?.column }).toEqual({ line, column });
  });

  it('checks a text alone while one types', () => {
    expect(checkTemplateText('{{me}}', 'a\n{{compny}}')).toMatchObject([
      { part: 'body', line: 2, column: 1 },
    ]);
    expect(checkTemplateText('{{x', 'fine {{company}}')).toMatchObject([
      { part: 'subject', line: 1, column: 1 },
    ]);
    expect(checkTemplateText('', 'Hi {{in\nthe {{role}}')).toMatchObject([
      { line: 1, column: 4, message: expect.stringContaining('has no “}}”') },
    ]);
    expect(checkTemplateText('', '')).toEqual([]);
  });

  it('reads back what it wrote', () => {
    const line = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[{}]/g, '').trim() || 'x');
    const template = fc.record({
      id: fc.constant('t'),
      title: line,
      stage: fc.constantFrom(...stages),
      register: fc.constantFrom(...registers),
      when: line,
      subject: line.map((text) => `${text} {{role}}`),
      body: fc
        .array(line, { minLength: 1, maxLength: 4 })
        .map((lines) => `${lines.join('\n\n')} {{specific}}`),
      basedOn: line,
      sample: fc.record({
        context: fc.record({ company: line, me: line }),
        notes: fc.record({ value: line }),
      }),
    });
    fc.assert(
      fc.property(template, (one) => {
        expect(parseTemplate(formatTemplate(one), 't')).toEqual({ ok: true, template: one });
      }),
    );
  });
});
