import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides; Boomerang 2016: more than three questions lower the reply rate.',
  examples: {
    bad: [
      { text: 'Hi Ana,\n\nIs there a uniform? Do we eat there? «Who looks after the roof?»\n\nBest,\nSam' },
    ],
    good: [
      'Hi Ana,\n\nIs there any news? May I send my portfolio?\n\nBest,\nSam',
      'Hi Ana,\n\nThe guests who ask “Why? Where? When?” made me laugh. Is there any news?\n\nBest,\nSam',
    ],
  },
};

export default proof;
