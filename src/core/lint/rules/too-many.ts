import { isNudge } from '../../plan/nudge.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-many',
  severity: 'warning',
  wholeMail: true,
  *check({ draft }) {
    if (!isNudge(draft.stage) || !draft.history) return;
    const nudges = draft.history.sent.filter(({ stage }) => isNudge(stage));
    if (new Set(nudges.map(({ day }) => day)).size >= 2) {
      yield {
        field: 'timing',
        message:
          'You have asked twice. A third mail will not bring an answer, and may cost you goodwill: leave it with them, and turn to your other openings.',
      };
    } else if (nudges.some(({ stage }) => stage === draft.stage || stage === 'status-check')) {
      yield {
        field: 'timing',
        message:
          draft.stage === 'follow-up'
            ? 'You have asked already, and the same question again, to whomever, reads as chasing. Give them a week, then one status check, and let it rest.'
            : 'You have sent your status check already, and the same question again, to whomever, reads as chasing. Let it rest.',
      };
    }
  },
});
