import { describe, expect, it } from 'vitest';
import { composeMail } from '../core/compose/compose.ts';
import { lint } from '../core/lint/check.ts';
import { parseTemplate } from '../core/templates/parse.ts';
import { registers, type Stage, stages } from '../core/text/draft.ts';
import { builtInTemplates, templateId, templateSources } from './templates.ts';

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
