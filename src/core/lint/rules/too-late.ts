import { dayNumber } from '../../plan/days.ts';
import type { Stage } from '../../text/draft.ts';
import { defineRule } from '../rule.ts';

/** Days after the talk from which the mail is late. */
const lateAfter: Partial<Record<Stage, number>> = { 'thank-you': 2, clarification: 5, 'share-an-idea': 7 };
const asked: Partial<Record<Stage, string>> = {
  'thank-you': 'a day, two at most',
  clarification: 'a few days',
  'share-an-idea': 'a week',
};

export default defineRule({
  id: 'too-late',
  severity: 'warning',
  wholeMail: true,
  check({ draft }) {
    if (draft.history?.state === 'rejected' && draft.stage !== 'rejection-reply') {
      return [
        {
          field: 'timing',
          message:
            'They have already decided, so this mail can change nothing any more. A short reply to the rejection keeps the door open.',
        },
      ];
    }
    const most = lateAfter[draft.stage];
    const met = dayNumber(draft.context.interviewDate);
    const sent = dayNumber(draft.context.sentDate);
    if (most === undefined || met === null || sent === null || sent - met <= most) return null;
    // Until the day they named nothing is decided: what adds to the talk is still in time. Thanks are not.
    const decides = dayNumber(draft.history?.promisedDate);
    if (draft.stage !== 'thank-you' && decides !== null && sent < decides) return null;
    return [
      {
        field: 'timing',
        message: `${sent - met} days after the talk is late for this mail, which belongs within ${asked[draft.stage]}. Send it today, and own the delay in a few words.`,
      },
    ];
  },
});
