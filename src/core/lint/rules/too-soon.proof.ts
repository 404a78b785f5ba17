import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Interview follow-up guides: a week, then another; careernetwork, Ask a Manager: double what they told you.',
  examples: {
    bad: [
      {
        text: 'I keep thinking of the drawing and am as keen as ever.',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-05', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-05', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-10' },
      },
      {
        text: 'Thank you.',
        stage: 'thank-you',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-01' },
      },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-13' },
        history: { sent: [], promisedDate: '2026-03-13' },
      },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-10' },
        history: { sent: [{ stage: 'thank-you', day: '2026-03-06' }] },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-18' },
        history: { sent: [{ stage: 'follow-up', day: '2026-03-13' }] },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-18' },
        history: { sent: [{ stage: 'follow-up', day: '2026-03-10' }], promisedDate: '2026-03-20' },
      },
    ],
    good: [
      {
        text: 'As promised, here is the drawing of the plinth.',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-05', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-09' },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-16' },
      },
      {
        text: 'Any news?',
        stage: 'follow-up',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-10' },
        history: { sent: [{ stage: 'thank-you', day: '2026-03-06' }], promisedDate: '2026-03-06' },
      },
      {
        text: 'Any news?',
        stage: 'status-check',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-18' },
        history: {
          sent: [
            { stage: 'follow-up', day: '2026-03-11' },
            { stage: 'thank-you', day: '2026-03-03' },
          ],
        },
      },
      {
        text: 'Thank you, Lee.',
        context: { interviewDate: '2026-03-02', sentDate: '2026-03-03' },
        history: { sent: [{ stage: 'thank-you', day: '2026-03-03' }], promisedDate: '2026-03-13' },
      },
    ],
  },
};

export default proof;
