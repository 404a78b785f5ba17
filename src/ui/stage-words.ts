import type { Stage } from '../core/text/draft.ts';
import type { WordKey } from './words.ts';

/** What each stage is called, and when it is the right one. */
export const stageWords: Record<Stage, { title: WordKey; when: WordKey }> = {
  'thank-you': { title: 'stageThankYou', when: 'stageThankYouWhen' },
  'follow-up': { title: 'stageFollowUp', when: 'stageFollowUpWhen' },
  'status-check': { title: 'stageStatusCheck', when: 'stageStatusCheckWhen' },
  'rejection-reply': { title: 'stageRejectionReply', when: 'stageRejectionReplyWhen' },
  clarification: { title: 'stageClarification', when: 'stageClarificationWhen' },
  'share-an-idea': { title: 'stageShareAnIdea', when: 'stageShareAnIdeaWhen' },
};
