import { isNudge } from '../../plan/nudge.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-many',
  title: 'Ask twice at most',
  severity: 'warning',
  why: 'Who has not answered two mails will not answer a third, and it is the third they will remember.',
  source:
    'Interview follow-up guides; careernetwork: after the thanks at most two nudges, about a week apart.',
  wholeMail: true,
  examples: {
    bad: [
      {
        text: 'Is there any news?',
        stage: 'status-check',
        history: {
          sent: [
            { stage: 'follow-up', day: '2026-03-10' },
            { stage: 'status-check', day: '2026-03-18' },
          ],
        },
      },
      {
        text: 'Is there any news?',
        stage: 'follow-up',
        history: { sent: [{ stage: 'follow-up', day: '2026-03-10' }] },
      },
      {
        text: 'May I ask again?',
        stage: 'status-check',
        history: {
          sent: [
            { stage: 'follow-up', day: '2026-03-10' },
            { stage: 'follow-up', day: '2026-03-17' },
          ],
        },
      },
      {
        text: 'Is there any news yet?',
        stage: 'follow-up',
        history: { sent: [{ stage: 'status-check', day: '2026-03-18' }] },
      },
    ],
    good: [
      {
        text: 'Is there any news?',
        stage: 'follow-up',
        history: { sent: [{ stage: 'thank-you', day: '2026-03-03' }] },
      },
      {
        text: 'Is there any news?',
        stage: 'status-check',
        history: { sent: [{ stage: 'follow-up', day: '2026-03-10' }] },
      },
      // The same question to two people of a panel was asked once.
      {
        text: 'Is there any news?',
        stage: 'status-check',
        history: {
          sent: [
            { stage: 'follow-up', day: '2026-03-10' },
            { stage: 'follow-up', day: '2026-03-10' },
          ],
        },
      },
      {
        text: 'Thank you for telling me.',
        stage: 'rejection-reply',
        history: {
          sent: [
            { stage: 'follow-up', day: '2026-03-10' },
            { stage: 'status-check', day: '2026-03-18' },
          ],
          state: 'rejected',
        },
      },
    ],
  },
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
