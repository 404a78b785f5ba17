import type { RuleProof } from '../rule.ts';

const words = (count: number): string => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

const proof: RuleProof = {
  source:
    'Boomerang 2016: reply rates are best at 50 to 125 words; length by stage from career-service advice.',
  examples: {
    bad: [
      { text: words(230), stage: 'thank-you' },
      { text: words(150), stage: 'status-check' },
    ],
    good: [
      { text: words(180), stage: 'thank-you' },
      { text: words(130), stage: 'follow-up' },
    ],
  },
};

export default proof;
