import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Interview follow-up guides; CareerBuilder 2011, Accountemps 2017 on how hiring managers weigh thank-yous.',
  examples: {
    bad: [
      {
        text: 'Hi Ana,\n\nThe role suits me.\n\nBest,\nSam',
        subject: 'Thank you for the interview – sales role',
        stage: 'thank-you',
      },
      { text: 'Hi Ana,\n\nI would be honoured to serve the museum.\n\nBest,\nSam', stage: 'thank-you' },
      {
        text: 'Dear Dr. Roy,\n\nYour lab impressed me, and I would like to join it.\n\nBest regards,\nSam',
        stage: 'thank-you',
      },
      { text: 'Hi Ana,\n\nIs there any news on the role?\n\nThanks,\nSam', stage: 'status-check' },
      {
        text: 'Hi Ana,\n\nI gave the wrong threshold: it is 1.2 million.\n\nBest,\nSam',
        stage: 'clarification',
      },
      {
        text: 'Hi Ana,\n\nOne thought on the route: start in the kitchen.\n\nBest,\nSam',
        stage: 'share-an-idea',
      },
    ],
    good: [
      {
        text: 'Hi Ana,\n\nFew directors point at their own drains.\n\nBest,\nSam',
        subject: 'Thank you for walking the site with me',
        stage: 'thank-you',
      },
      { text: 'Hi Ana,\n\nI was glad of the tour.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nIs there any news on the role?\n\nBest,\nSam', stage: 'follow-up' },
      {
        text: 'Hi Ana,\n\nI am indebted to you for the view from the crane. The limit is 0.2.\n\nBest,\nSam',
        stage: 'clarification',
      },
      { text: 'Hi Ana,\n\nDziękuję for yesterday.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nYou were kind enough to see me after hours.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nDanke again for the tour.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nI remain in your debt for the tour.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nI am beholden to you for the tour.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nThe rice was too warm, so arigatō.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nYour tour made my week.\n\nBest,\nSam', stage: 'thank-you' },
      {
        text: 'Hi Ana,\n\nThe kindness of your letter took the sting away.\n\nBest,\nSam',
        stage: 'rejection-reply',
      },
      { text: 'Hi Ana,\n\nThanks so much for yesterday.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nI really appreciated the time you took.\n\nBest,\nSam', stage: 'thank-you' },
      { text: 'Hi Ana,\n\nIt was kind of you to show me round.\n\nBest,\nSam', stage: 'rejection-reply' },
      { text: 'Hi Ana,\n\nIt meant a lot that you took the time.\n\nBest,\nSam', stage: 'thank-you' },
    ],
  },
};

export default proof;
