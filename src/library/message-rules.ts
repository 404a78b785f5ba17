import type { Channel } from '../core/plan/interview.ts';

/** Rules that only make sense for a mail: its subject, its length, its greeting and close on lines of their own. */
const ofMails = ['subject-missing', 'subject-vague', 'too-short', 'missing-greeting', 'missing-sign-off'];
/** A script is longer than what is said of it, and its parts stand in quotes. */
const ofWriting = [...ofMails, 'too-long', 'missing-specific', 'missing-interest', 'missing-gratitude'];

/** The ids of the rules that have nothing to say about what goes this way; to be given to lint as `disabled`. */
export const rulesNotFor: Readonly<Record<Channel, ReadonlySet<string>>> = {
  mail: new Set(),
  linkedin: new Set(ofMails),
  phone: new Set(ofWriting),
};
