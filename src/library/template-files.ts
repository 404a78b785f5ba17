import { parseTemplate } from '../core/templates/parse.ts';
import type { Template } from '../core/templates/template.ts';
import { stages } from '../core/text/draft.ts';

/** The template files as text, by path; for the test that reads every one. */
export const templateSources: Record<string, string> = import.meta.glob('./templates/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every template we ship, stage by stage, formal before casual, then by id. A build holds what this comes to. */
export const templateFiles: readonly Template[] = Object.entries(templateSources)
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

/** A template's id is its file's name. */
export function templateId(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
