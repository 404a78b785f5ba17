import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Princeton and Iowa State career services; Boomerang 2016 on subjects of three to four words.',
  examples: {
    bad: [
      { text: 'Thank you.', subject: 'Hello' },
      { text: 'Is there any news?', subject: 'Following up' },
      { text: 'Is there any news?', subject: 'Quick question!!' },
      { text: 'Thank you.', subject: 'Re: Thank you' },
      { text: 'One thing more.', subject: 'Something I forgot' },
      { text: 'Is there any news?', subject: 'Next steps?' },
      { text: 'Thank you.', subject: 'Interview' },
      { text: 'I had a thought.', subject: 'An idea' },
    ],
    good: [
      { text: 'Thank you.', subject: 'Thank you for the interview' },
      { text: 'Thank you.', subject: 'Your decision, and my thanks' },
      { text: 'Thank you.', subject: 'Thanks for today, Tomás' },
      { text: 'Thank you.', subject: 'Thank you for this morning' },
      { text: 'One thing more.', subject: 'Something I forgot about buttoning' },
      { text: 'Is there any news?', subject: 'Yard manager role – where are we?' },
      { text: 'Thank you.', subject: 'Thank you and a few questions' },
      { text: 'Thank you.', subject: 'Interview follow-up' },
      { text: 'Is there any news?', subject: 'Where my application stands' },
    ],
  },
};

export default proof;
