import { composeMessage, type MailRequest } from '../core/compose/compose.ts';
import type { Channel } from '../core/plan/interview.ts';
import type { Stage } from '../core/text/draft.ts';
import { messageTemplate } from './templates.ts';

/** The LinkedIn message or phone script for a stage, ready to copy; null where the stage has none. */
export function composeFor(
  channel: Exclude<Channel, 'mail'>,
  { stage, ...request }: Omit<MailRequest, 'template'> & { stage: Stage },
): string | null {
  const template = messageTemplate(channel, stage, request.register);
  return template ? composeMessage({ ...request, template }) : null;
}
