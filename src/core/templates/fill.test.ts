import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill.ts';

const body = (text: string, values = {}) => fillTemplate({ subject: 's', body: text }, values).body;

describe('filling a template', () => {
  it('puts values in as they are, without escaping', () => {
    expect(body('{{company}} & {{role}}', { company: 'A<b> & "C"', role: "D'E" })).toBe(`A<b> & "C" & D'E`);
  });

  it('shows what nobody knows as a gap', () => {
    expect(body('Dear {{interviewerFirst}}, {{company}} {{nonsense}}\n{{me}}')).toBe(
      'Dear [interviewer], [company] [nonsense]\n[your name]',
    );
  });

  it.each([
    ['a\n\n{{value}}\n\nb', 'a\n\nb'],
    ['a {{value}} b', 'a b'],
    ['a, {{value}}, b', 'a, b'],
    ['a, {{value}}.', 'a.'],
    ['a {{value}}.', 'a.'],
    ['{{value}}, a', 'a'],
    ['a ({{value}}) b', 'a b'],
    ['a {{value}} {{clarify}} b', 'a b'],
    ['- {{value}}\n- x', '- x'],
    ['We met {{interviewDay}} about it', 'We met about it'],
    ['a {{#value}}x {{value}}{{/value}} b', 'a b'],
    ['a\n\n{{#value}}\nx {{value}}\n{{/value}}\n\nb', 'a\n\nb'],
    ['{{value}}', ''],
    ['a: {{value}}', 'a:'],
  ])('leaves no trace of an empty note in %j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it('ends a sentence once behind an abbreviation', () => {
    expect(body('the role at {{company}}.', { company: 'Hale Inc.' })).toBe('the role at Hale Inc.');
    expect(body('a role at {{company}}.', { company: 'Brno Tools s.r.o.' })).toBe(
      'a role at Brno Tools s.r.o.',
    );
    expect(body('the role at {{company}}…', { company: 'Hale' })).toBe('the role at Hale…');
  });

  it('fills sections, inverted ones and the item itself', () => {
    expect(body('{{#value}}<{{.}}|{{value}}>{{/value}}{{^value}}no{{/value}}', { value: 'v' })).toBe('<v|v>');
    expect(body('{{^value}}no{{/value}}')).toBe('no');
  });

  it('knows nothing of prototypes', () => {
    expect(body('{{constructor}} {{__proto__}} {{toString}} {{#constructor}}x{{/constructor}}.')).toBe(
      '[constructor] [__proto__] [toString].',
    );
  });

  it('begins a sentence with a capital day', () => {
    expect(body('{{interviewDay}} we met. {{interviewDay}}.', { interviewDay: 'yesterday' })).toBe(
      'Yesterday we met. Yesterday.',
    );
  });

  it('keeps the subject on one line', () => {
    expect(fillTemplate({ subject: 'a {{company}}', body: '' }, { company: 'b\n\nc' }).subject).toBe('a b c');
  });

  it('gives a broken text back as it is', () => {
    expect(body('a {{#value}} b')).toBe('a {{#value}} b');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{#value}}',
      '{{/value}}',
      '{{company}}',
      '{{{me}}}',
      '{{=<% %>=}}',
      '{{>x}}',
      '\n',
      ', ',
      'a',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), fc.string(), (pieces, value) => {
        expect(typeof body(pieces.join(''), { value, company: value })).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
