import { describe, expect, it } from 'vitest';
import type { Template } from '../templates/template.ts';
import { composeMail } from './compose.ts';

const template: Template = {
  id: 't',
  title: 'T',
  stage: 'thank-you',
  register: 'formal',
  when: '',
  subject: 'Thank you, {{company}}',
  body: 'Dear {{interviewerFirst}},\n\nThank you for meeting me {{interviewDay}}. {{specific}}\n\n{{value}}\n\n{{me}}',
};
const context = {
  interviewer: 'Ana Roy',
  company: 'Acme',
  me: 'Sam Lee',
  interviewDate: '2025-11-13',
  sentDate: '2025-11-14',
};

describe('composing a mail', () => {
  it('fills the template with woven notes', () => {
    const mail = composeMail({
      template,
      register: 'formal',
      context,
      notes: { specific: 'kafka migration' },
    });
    expect(mail.subject).toBe('Thank you, Acme');
    expect(mail.woven.specific).toContain('the Kafka migration');
    expect(mail.body).toBe(
      `Dear Ana Roy,\n\nThank you for meeting me yesterday. ${mail.woven.specific}\n\nSam Lee`,
    );
    expect(mail.woven.value).toBe('');
  });

  it('reads well without any note', () => {
    expect(composeMail({ template, register: 'casual', context, notes: {} }).body).toBe(
      'Dear Ana,\n\nThank you for meeting me yesterday.\n\nSam Lee',
    );
  });

  it('does not say again what the template says', () => {
    const body = 'I was particularly interested to hear about you. What you told me stayed. {{specific}}';
    for (const wording of [0, 1, 2, 3]) {
      const mail = composeMail({
        template: { ...template, body },
        register: 'formal',
        context,
        notes: { specific: 'seed vault' },
        wording,
      });
      expect(mail.woven.specific).not.toMatch(/particularly|stayed/);
    }
  });

  it('keeps braces in notes and values as they are', () => {
    const mail = composeMail({
      template,
      register: 'formal',
      context: { ...context, company: '{{me}}' },
      notes: { value: 'know {{mustache}} well' },
    });
    expect(mail.subject).toBe('Thank you, {{me}}');
    expect(mail.woven.value).toContain('{{mustache}}');
  });
});
