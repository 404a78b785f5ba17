import type { Channel } from '../core/plan/interview.ts';
import type { Template } from '../core/templates/template.ts';
import type { Register, Stage } from '../core/text/draft.ts';
import { templateFiles } from './template-files.ts';

/** The mail templates we ship, stage by stage, formal before casual, then by id. */
export const builtInTemplates: readonly Template[] = templateFiles.filter(
  ({ channel }) => channel === undefined,
);

/** What we ship for the other ways to write or call, in the same order. */
export const messageTemplates: readonly Template[] = templateFiles.filter(
  ({ channel }) => channel !== undefined,
);

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
