import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Template } from './template.ts';

/** Writes a template as the file that `parseTemplate` reads; `id` is written where the file's name will not be it. */
export function formatTemplate(template: Template, id?: string): string {
  const { title, stage, register, channel, when, subject, basedOn, sample } = template;
  const notes = sample && Object.keys(sample.notes).length > 0 ? { notes: { ...sample.notes } } : {};
  const head = {
    ...(id ? { id } : {}),
    title,
    stage,
    register,
    ...(channel ? { channel } : {}),
    when,
    ...(subject || !channel ? { subject } : {}),
    ...(basedOn ? { basedOn } : {}),
    ...(sample ? { sample: { ...sample.context, ...notes } } : {}),
  };
  return `---\n${dump(head, { schema: CORE_SCHEMA, lineWidth: 110 })}---\n\n${template.body}\n`;
}
