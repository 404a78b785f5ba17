import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Parts of a follow-up in every interview follow-up guide; Princeton and TU Delft career services.',
  examples: {
    bad: [
      { text: 'Thank you for your time yesterday. I enjoyed our talk about the data team.\n\nBest,\nSam' },
      { text: 'Yesterday was great, and the tour of the lab stayed with me.' },
      { text: 'Yesterday was great!\n\nThe tour of the lab stayed with me.' },
      { text: 'As promised, here is the list.\n\nThank you for the tour.' },
    ],
    good: [
      'Dear Dr. Roy,\n\nThank you for your time yesterday.',
      'Hi Ana, thanks for the talk!',
      'Ana,\n\nThank you for the tour.',
      'Good morning, Ms. Okafor,\n\nThank you for the tour.',
      'My dear Ms. Okafor,\n\nThank you for the tour.',
      'Warm greetings from Accra, Ms. Okafor,\n\nThank you for the tour.',
      'Ms Okafor\n\nThank you for the tour.',
      'Hola Ana!\n\nThank you for the tour.',
    ],
  },
};

export default proof;
