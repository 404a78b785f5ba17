import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Interview follow-up guides; careernetwork: after the thanks at most two nudges, about a week apart.',
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
};

export default proof;
