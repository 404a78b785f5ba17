import { describe, expect, it } from 'vitest';
import type { Template } from '../templates/template.ts';
import type { Notes } from '../text/draft.ts';
import { composeMail, type MailRequest } from './compose.ts';

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

describe('short notes', () => {
  const told = (slot: keyof Notes, note: string, stage: Template['stage'] = 'thank-you') =>
    composeMail({ template: { ...template, stage }, register: 'formal', context, notes: { [slot]: note } })
      .woven[slot];

  it('are told as the shapes they have', () => {
    expect(told('value', 'welding, supervised 6 apprentices')).toBe(
      'I have experience with welding, and I supervised 6 apprentices.',
    );
    expect(told('clarify', 'SolidWorks, 4 yrs not 3', 'clarification')).toContain(
      'I have 4 years of SolidWorks, not 3.',
    );
    expect(told('value', 'move the round to 10am, test on one ward', 'share-an-idea')).toContain(
      'move the round to 10am and test it on one ward.',
    );
  });

  it('tell what the firm does, and what both talked about, as that', () => {
    expect(told('specific', 'looking for someone to own the rota')).toContain(
      'you are looking for someone to own the rota.',
    );
    expect(told('specific', 'looking at the old plans')).not.toContain('you are');
    expect(told('specific', 'we discussed pricing, refunds & the rota')).toMatch(/^We discussed /);
  });

  it('leave the template’s own question out where they ask the same', () => {
    const body = '{{nextStep}} Is there any news on timing? Best';
    const mail = (nextStep: string) =>
      composeMail({ template: { ...template, body }, register: 'casual', context, notes: { nextStep } }).body;
    expect(mail('when do you decide?')).not.toContain('timing');
    expect(mail('sent my references')).toContain('timing');
  });
});

describe('the second and third mail', () => {
  const followUp: Template = {
    ...template,
    stage: 'follow-up',
    body: 'Dear {{interviewerFirst}},\n\n{{specific}}\n\n{{value}}\n\n{{clarify}}\n\nIs there news? {{nextStep}}\n\n{{me}}',
  };
  const first = (notes: Notes, wording = 0) => ({
    stage: 'thank-you' as const,
    body: composeMail({
      template: { ...followUp, stage: 'thank-you' },
      register: 'formal',
      context,
      notes,
      wording,
    }).body,
  });
  const second = (notes: Notes, earlier: MailRequest['earlier'] = [], wording = 0) =>
    composeMail({ template: followUp, register: 'formal', context, notes, earlier, wording });

  it.each<[string, Notes, Notes, RegExp[], RegExp[]]>([
    [
      'a new line',
      { specific: 'kafka migration' },
      { specific: 'kafka migration\nnew lab in Leeds' },
      [/new lab in Leeds/],
      [/Kafka/],
    ],
    [
      'a new field',
      { specific: 'kafka migration' },
      { specific: 'kafka migration', value: 'passed my auditor exam on friday' },
      [/auditor exam/],
      [/Kafka/],
    ],
    [
      'one of two in a line',
      { value: '5 yrs of payments' },
      { value: '5 yrs of payments; fluent in Dutch' },
      [/Dutch/],
      [/payments/],
    ],
    [
      'a link',
      { value: 'portfolio: https://a.example/p' },
      { value: 'portfolio: https://a.example/p', specific: 'seed vault' },
      [/seed vault/],
      [/a\.example/],
    ],
    [
      'a deed',
      { value: 'ran a similar migration at Monzo, 40 services' },
      { value: 'ran a similar migration at Monzo, 40 services', nextStep: 'free on tuesdays' },
      [/Tuesdays/],
      [/Monzo/],
    ],
  ])('tells %s and not what was told', (_what, then, now, told, untold) => {
    for (const wording of [0, 1, 2]) {
      const { body } = second(now, [first(then, wording)], wording);
      for (const pattern of told) expect(body).toMatch(pattern);
      for (const pattern of untold) expect(body).not.toMatch(pattern);
    }
  });

  it('knows a sentence the person changed a little', () => {
    const notes = { specific: 'how the ward plans its night shifts around school holidays' };
    const body =
      'Dear Ana,\n\nI liked how your ward plans the night shifts around the school holidays!\n\nSam';
    const mail = second({ ...notes, value: 'fluent in Dutch' }, [{ stage: 'thank-you', body }]);
    expect(mail.body).not.toContain('school');
    expect(mail.body).toContain('Dutch');
  });

  it('only refers back when all was told, each time in other words', () => {
    const notes = { specific: 'kafka migration', value: '5 yrs of payments' };
    const thanks = first(notes);
    const next = second(notes, [thanks]);
    expect(next.body).not.toContain('payments');
    expect(next.woven.specific).toMatch(/last mail|wrote before/);
    const last = second(notes, [thanks, { stage: 'follow-up', body: next.body }]);
    expect(last.woven.specific).toMatch(/last mail|wrote before/);
    expect(last.woven.specific).not.toBe(next.woven.specific);
  });

  it('uses no frame of an earlier mail', () => {
    const thankYou: Template = { ...followUp, stage: 'thank-you' };
    const things = [
      'seed vault',
      'rota board',
      'ferry pilot',
      'tool library',
      'night bus',
      'book van',
      'cold store',
    ];
    for (const thing of things) {
      const then = first({ specific: 'kafka migration' });
      const notes = { specific: thing };
      const again = composeMail({ template: thankYou, register: 'formal', context, notes, earlier: [then] });
      const frame = again.woven.specific.toLowerCase().replace(`the ${thing}`, '_');
      expect(then.body.toLowerCase().replace('the kafka migration', '_')).not.toContain(frame);
    }
  });

  it('is about its matter all the same', () => {
    const notes = { clarify: 'forgot to mention I ran on-call for 2 yrs' };
    const clarification: Template = { ...followUp, stage: 'clarification' };
    const { body } = composeMail({
      template: clarification,
      register: 'formal',
      context,
      notes,
      earlier: [first(notes)],
    });
    expect(body).toContain('on-call');
  });

  it('is the same mail as ever where nothing was sent', () => {
    const notes = { specific: 'kafka migration', value: '5 yrs of payments' };
    expect(second(notes, [])).toEqual(
      composeMail({ template: followUp, register: 'formal', context, notes }),
    );
    expect(second(notes, [{ stage: 'thank-you', body: '' }])).toEqual(second(notes));
    expect(second(notes, [first(notes)])).toEqual(second(notes, [first(notes)]));
  });
});
