import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Parts of a follow-up in most interview follow-up guides.',
  examples: {
    bad: [
      {
        text: 'Dear Mr. Sheehan,\n\nThank you. Until Friday I had not seen a churn. I would love to work with you.\n\nBrid',
      },
      {
        text: 'Dear Mr. Sheehan,\n\nThank you. I can change a tyre, and I would be glad to join you.\n\nBrid',
      },
      { text: 'Dear Mr. Sheehan,\n\nThank you for Monday. The cooperative interests me very much.\n\nBrid' },
      {
        text: 'Dear Ms. Hart,\n\nWhen you asked for the adagio I played a waltz. The position interests me very much.\n\nRuben',
      },
      {
        text: 'Dear Ms. Hart,\n\nI was glad to see the full waiting room. The position interests me very much.\n\nRuben',
      },
      {
        text: 'Dear Ms. Hart,\n\nYou laugh as if it were your trade. I would be very happy to take up the post.\n\nRuben',
      },
    ],
    good: [
      'Dear Mr. Sheehan,\n\nThank you. Saturday would do on trial.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. The film is at example.org/churn.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. I can bring the certificates.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. My notice period is four weeks.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. Till Monday, then.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. The filled-in form will reach HR on Monday.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you for Monday. I look forward to hearing from you.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. My work samples will arrive by post, as you asked.\n\nBrid',
      'Hi Ana,\n\nThanks! I am around all next week for a trial shift.\n\nBrid',
      { text: 'Hi Ana,\n\nI enjoyed it. Is there any news?\n\nBrid', stage: 'follow-up' },
      'Dear Mr. Sheehan,\n\nThank you. I would welcome a second conversation.\n\nBrid',
      'Dear Mr. Sheehan,\n\nThank you. I will keep the first week of May free.\n\nBrid',
    ],
  },
};

export default proof;
