import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides: within 24 hours; Princeton, TU Delft: 24 to 48 hours.',
  examples: {
    bad: [
      { text: 'Thank you.', context: { interviewDate: '2026-03-02', sentDate: '2026-03-06' } },
      {
        text: 'I had an idea.',
        stage: 'share-an-idea',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-20' },
      },
      {
        text: 'I had an idea.',
        stage: 'share-an-idea',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-20' },
        history: { sent: [], promisedDate: '2026-03-13' },
      },
      {
        text: 'Thank you.',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-06' },
        history: { sent: [], promisedDate: '2026-03-20' },
      },
      { text: 'Any news?', stage: 'follow-up', history: { sent: [], state: 'rejected' } },
    ],
    good: [
      { text: 'Thank you.', context: { interviewDate: '2026-03-02T16:00:00Z', sentDate: '2026-03-04' } },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-20' },
      },
      {
        text: 'I had an idea.',
        stage: 'share-an-idea',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-20' },
        history: { sent: [{ stage: 'thank-you', day: '2026-03-03' }], promisedDate: '2026-03-27' },
      },
      {
        text: 'Thank you for telling me.',
        stage: 'rejection-reply',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-20' },
        history: { sent: [], state: 'rejected' },
      },
      { text: 'Thank you, a bit late.', context: { sentDate: '2026-03-20' } },
    ],
  },
};

export default proof;
