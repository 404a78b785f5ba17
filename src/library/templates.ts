import type { Channel } from '../core/plan/interview.ts';
import { parseTemplate } from '../core/templates/parse.ts';
import type { Template } from '../core/templates/template.ts';
import { type Register, type Stage, stages } from '../core/text/draft.ts';

/** The template files as text, by path; for the test that reads every one. */
export const templateSources: Record<string, string> = import.meta.glob('./templates/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const all: readonly Template[] = Object.entries(templateSources)
  .flatMap(([path, source]) => {
    const parsed = parseTemplate(source, templateId(path));
    return parsed.ok ? [parsed.template] : [];
  })
  .sort(
    (a, b) =>
      stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
      b.register.localeCompare(a.register, 'en') ||
      a.id.localeCompare(b.id, 'en'),
  );

/** The mail templates we ship, stage by stage, formal before casual, then by id. */
export const builtInTemplates: readonly Template[] = all.filter(({ channel }) => channel === undefined);

/** What we ship for the other ways to write or call, in the same order. */
export const messageTemplates: readonly Template[] = all.filter(({ channel }) => channel !== undefined);

/** Our message for this way, stage and tone; none where it would not make sense. */
export function messageTemplate(
  channel: Exclude<Channel, 'mail'>,
  stage: Stage,
  register: Register,
): Template | undefined {
  return messageTemplates.find(
    (one) => one.channel === channel && one.stage === stage && one.register === register,
  );
}

/** A template's id is its file's name. */
export function templateId(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
