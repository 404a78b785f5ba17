import type { Channel, InterviewState } from '../core/plan/interview.ts';
import type { WordKey } from './words.ts';

/** What each state of an interview is called, and what it means for the next mail. */
export const stateWords: Record<InterviewState, { title: WordKey; next: WordKey }> = {
  waiting: { title: 'stateWaiting', next: 'stateWaitingNext' },
  replied: { title: 'stateReplied', next: 'stateRepliedNext' },
  'next-round': { title: 'stateNextRound', next: 'stateNextRoundNext' },
  offer: { title: 'stateOffer', next: 'stateOfferNext' },
  rejected: { title: 'stateRejected', next: 'stateRejectedNext' },
  closed: { title: 'stateClosed', next: 'stateClosedNext' },
};

export const channelWords: Record<Channel, WordKey> = {
  mail: 'channelMail',
  linkedin: 'channelLinkedIn',
  phone: 'channelPhone',
};
