import { describe, expect, it } from 'vitest';
import { composeMail, composeMessage, longestLinkedIn } from '../core/compose/compose.ts';
import { lint } from '../core/lint/check.ts';
import { parseTemplate } from '../core/templates/parse.ts';
import { registers, type Stage, stages } from '../core/text/draft.ts';
import { composeFor } from './compose-for.ts';
import { rulesNotFor } from './message-rules.ts';
import { templateId, templateSources } from './template-files.ts';
import { builtInTemplates, messageTemplates } from './templates.ts';

/** What a filled sample may hold, in words of the body without greeting and close being weighed apart. */
const bounds: Record<Stage, [number, number]> = {
  'thank-you': [60, 180],
  'follow-up': [40, 130],
  'status-check': [30, 110],
  'rejection-reply': [40, 110],
  clarification: [50, 150],
  'share-an-idea': [60, 180],
};

describe('the templates we ship', () => {
  it.each(Object.keys(templateSources))('%s can be read', (path) => {
    expect(parseTemplate(templateSources[path] ?? '', templateId(path))).toMatchObject({ ok: true });
  });

  it('has two voices for every stage and register', () => {
    for (const stage of stages)
      for (const register of registers) {
        const voices = builtInTemplates.filter((one) => one.stage === stage && one.register === register);
        expect(voices.length, `${stage}, ${register}`).toBeGreaterThanOrEqual(2);
        expect(new Set(voices.map(({ title }) => title)).size).toBe(voices.length);
      }
  });

  it.each(builtInTemplates.map((template) => ({ id: template.id, template })))(
    '$id, filled with its sample, is a mail to send',
    ({ template }) => {
      const { stage, register, sample } = template;
      expect(sample).toBeDefined();
      if (!sample) return;
      const { context, notes } = sample;
      for (const wording of [0, 1, 2]) {
        const { subject, body } = composeMail({ template, register, context, notes, wording });
        expect(lint({ stage, register, subject, body, context, notes })).toEqual([]);
        const words = body.split(/\s+/).length;
        expect(words, body).toBeGreaterThanOrEqual(bounds[stage][0]);
        expect(words, body).toBeLessThanOrEqual(bounds[stage][1]);
        expect(subject.split(/\s+/).length, subject).toBeLessThanOrEqual(8);
      }
    },
  );

  it('offers formal before casual, in the order of the stages', () => {
    const order = builtInTemplates.map(
      ({ stage, register }) => stages.indexOf(stage) * 2 + registers.indexOf(register),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the messages we ship', () => {
  it.each(messageTemplates.map((template) => ({ id: template.id, template })))(
    '$id, filled with its sample, can be used as it is',
    ({ template }) => {
      const { stage, register, sample, channel } = template;
      expect(sample).toBeDefined();
      if (!sample) return;
      const { context, notes } = sample;
      const disabled = rulesNotFor[channel ?? 'mail'];
      for (const wording of [0, 1, 2]) {
        const body = composeMessage({ template, register, context, notes, wording });
        expect(lint({ stage, register, subject: '', body, context, notes }, { disabled })).toEqual([]);
        if (channel === 'linkedin') expect(body.length, body).toBeLessThanOrEqual(longestLinkedIn);
        else expect(body).toContain('On voicemail');
        const told = composeMail({ template, register, context, notes, wording }).woven;
        for (const sentence of Object.values(told)) expect(body).toContain(sentence);
      }
    },
  );

  it('has a LinkedIn message and a phone script, in both tones, where they make sense', () => {
    const kinds = (channel: string) =>
      [...new Set(messageTemplates.filter((one) => one.channel === channel).map((one) => one.stage))].sort();
    expect(kinds('linkedin')).toEqual([
      'follow-up',
      'rejection-reply',
      'share-an-idea',
      'status-check',
      'thank-you',
    ]);
    expect(kinds('phone')).toEqual(['clarification', 'follow-up', 'status-check', 'thank-you']);
    for (const { channel, stage } of messageTemplates)
      for (const register of registers)
        expect(
          messageTemplates.some(
            (one) => one.channel === channel && one.stage === stage && one.register === register,
          ),
        ).toBe(true);
  });

  it('tells on LinkedIn no more than there is room for', () => {
    const request = {
      stage: 'thank-you' as const,
      register: 'formal' as const,
      context: {
        interviewer: 'Dr. Ana Roy',
        company: 'Northwind',
        role: 'Data Engineer',
        me: 'Sam Okafor',
        interviewDate: '2025-11-13',
        sentDate: '2025-11-14',
      },
      notes: {
        specific:
          'bedside handover\nthe long plan for moving every ward, clinic and office to the new building by the river',
      },
    };
    const message = composeFor('linkedin', request);
    expect(message?.length).toBeLessThanOrEqual(longestLinkedIn);
    expect(message).toContain('bedside handover');
    expect(message).not.toContain('river');
    expect(composeFor('phone', request)).toContain('river');
    expect(composeFor('phone', { ...request, stage: 'share-an-idea' })).toBeNull();
  });

  it('is kept apart from the mails', () => {
    expect(builtInTemplates.some(({ channel }) => channel !== undefined)).toBe(false);
    expect(builtInTemplates.length + messageTemplates.length).toBe(Object.keys(templateSources).length);
  });
});
