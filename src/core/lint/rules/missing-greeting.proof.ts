import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Parts of a follow-up in every interview follow-up guide; Princeton and TU Delft career services.',
  examples: {
    bad: [
      { text: 'Thank you for your time yesterday. I enjoyed our talk about the data team.\n\nBest,\nSam' },
      { text: 'Yesterday was great, and the tour of the lab stayed with me.' },
    ],
    good: [
      'Dear Dr. Roy,\n\nThank you for your time yesterday.',
      'Hi Ana, thanks for the talk!',
      'Ana,\n\nThank you for the tour.',
      'Good morning, Ms. Okafor,\n\nThank you for the tour.',
    ],
  },
};

export default proof;
