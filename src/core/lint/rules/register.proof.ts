import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides: formal company, formal mail; casual company, a friendlier one.',
  examples: {
    bad: [
      { text: '«Hey» Ana,\n\nThank you for your time.', register: 'formal' },
      { text: 'If you wish, «I am totally up for it».', register: 'formal' },
      { text: 'Please «ping me when the council has met».', register: 'formal' },
      { text: 'Thank you for the tour«!»', better: 'Thank you for the tour.', register: 'formal' },
      { text: '«To whom it may concern»,\n\nthanks for the chat.', register: 'casual' },
      { text: 'I «hereby ask for news».', register: 'casual' },
    ],
    good: [
      { text: 'Dear Ms. Okafor,\n\nThank you for showing me the cool store.', register: 'formal' },
      { text: 'We once had forty tons of rotten mangoes.', register: 'formal' },
      { text: 'The seeds cannot wait beyond the frost.', register: 'formal' },
      { text: 'Hey Ana,\n\nThanks for the chat! I can’t wait to hear more.', register: 'casual' },
      {
        text: 'Dear Ms. Okafor,\n\nI would be glad to send the report.\n\nYours sincerely,\nSam',
        register: 'casual',
      },
    ],
  },
};

export default proof;
