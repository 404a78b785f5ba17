import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-sign-off',
  title: 'Close with a word and your name',
  severity: 'warning',
  why: 'Without a close the mail seems cut off, and a reader with twenty candidates has to look up who wrote.',
  source: 'Parts of a follow-up in every interview follow-up guide; Princeton and TU Delft career services.',
  wholeMail: true,
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
    ],
  },
  *check({ signOff, own }) {
    if (signOff || own.trim() === '') return;
    yield {
      message:
        'The mail ends without a close, as if cut off. Finish with “Best regards,” or the like, and your name below it.',
    };
  },
});
