import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill.ts';
import { templateFromMail } from './unfill.ts';
import { contextValues } from './values.ts';

const context = {
  interviewer: 'Dr. Ana Roy',
  company: 'Roy & Co',
  role: 'Data Engineer',
  me: 'Sam Lee',
  interviewDate: '2025-11-13',
  sentDate: '2025-11-14',
};

describe('making a template of a mail', () => {
  it('puts the fields back where they stood', () => {
    const made = templateFromMail(
      'Thank you for the Data Engineer interview',
      'Dear Dr. Roy,\n\nWe met yesterday at Roy & Co. I liked the Roy & Co lab.\n\nSam Lee\nSamuel',
      context,
      { specific: 'I liked the Roy & Co lab.' },
    );
    expect(made).toEqual({
      subject: 'Thank you for the {{role}} interview',
      body: 'Dear {{interviewerFirst}},\n\nWe met {{interviewDay}} at {{company}}. {{specific}}\n\n{{me}}\nSamuel',
    });
  });

  it('keeps the places of notes that were empty', () => {
    const template = {
      subject: 'S',
      body: 'Dear {{interviewerFirst}},\n\nWe met at {{company}}. {{specific}}\n\n{{value}}\n\n{{clarify}}\n\nSo long. {{nextStep}} Bye.\n\n{{me}}',
    };
    const values = { ...contextValues(context, 'formal'), specific: 'I liked the lab.' };
    const { body } = fillTemplate(template, values);
    expect(templateFromMail('', body, context, values, template.body).body).toBe(template.body);
    const edited = body.replace('So long.', 'Farewell.');
    expect(templateFromMail('', edited, context, values, template.body).body).toBe(
      template.body.replace('So long. {{nextStep}} Bye.', 'Farewell. Bye.'),
    );
    expect(templateFromMail('', body, context, values).body).not.toContain('{{value}}');
  });

  it('keeps a brace a brace', () => {
    const body = 'a {{company}} {Sam Lee} {{{ b';
    const made = templateFromMail('', body, context, {});
    expect(fillTemplate(made, contextValues(context, 'formal')).body).toBe(body);
  });

  it('is undone by filling', () => {
    const word = fc.constantFrom(
      'Ana',
      'Dr. Roy',
      'Roy & Co',
      'Sam Lee',
      'Sam',
      '{',
      '{{',
      '}}',
      'yesterday',
      'Data Engineer',
      'x',
      ',',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
        const body = `Dear Dr. Roy,\n${words.join(' ')}`.trim();
        const made = templateFromMail(body.split('\n')[0] ?? '', body, context, {});
        const values = { ...contextValues(context, 'formal') };
        const expected = body
          .replace(/(^|[.!?] |\n)yesterday/g, '$1Yesterday')
          .replace(/\bAna\b/g, 'Dr. Roy');
        expect(fillTemplate(made, values).body.replace(/\bAna\b/g, 'Dr. Roy')).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
