import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Career-service advice on thank-you letters (Princeton, TU Delft): name the position and a topic discussed.',
  examples: {
    bad: [
      { text: 'Hi Ana,\n\nThanks for the interview today, it was great.\n\nBest,\nSam', stage: 'thank-you' },
    ],
    good: [
      {
        text: 'Hi Ana,\n\nA week ago we spoke about the analyst role. I keep thinking about your churn dashboard and would still love to help with it. Is there any news on timing?\n\nBest,\nSam',
        stage: 'follow-up',
      },
    ],
  },
};

export default proof;
