import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Parts of a follow-up in every interview follow-up guide; Princeton and TU Delft career services.',
  examples: {
    bad: [
      { text: 'Hi Ana,\n\nThank you for the tour of the lab yesterday.' },
      { text: 'Dear Dr. Roy,\n\nI enjoyed our talk.\n\nI look forward to hearing from you.' },
    ],
    good: [
      'Hi Ana,\n\nThank you for the tour.\n\nBest,\nSam',
      'Hi Ana,\n\nThank you for the tour.\n\nWith kind regards,\n\nSam Okafor\n+44 20 7946 0000',
      'Hi Ana,\n\nThank you for the tour.\n\n– Sam',
      'Hi Ana,\n\nThank you for the tour.\n\nSincerely',
      'Hi Ana,\n\nThank you for the tour.\n\nSam D.',
      'Hi Ana,\n\nThank you for the tour.\n\nSam (he/him)',
      'Hi Ana,\n\nThank you for the tour.\n\nSam 🌱',
      'Hi Ana,\n\nThank you for the tour.\n\nGroetjes,\nSanne (Susanna de Wit)',
      'Hi Ana,\n\nThank you for the tour.\n\nEver yours, Sam',
      'Hi Ana,\n\nThank you for the tour.\n\nSam Doe, gardener',
      'Hi Ana,\n\nThank you for the tour.\n\nBest regards,\n{{first_name}} Novotný',
    ],
  },
};

export default proof;
