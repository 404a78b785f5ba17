import type { RuleProof } from '../rule.ts';

const body = 'Thank you for your time today.';

const proof: RuleProof = {
  source: 'Career-service advice on thank-you mails (Princeton, Iowa State).',
  examples: {
    bad: [
      { text: body, subject: '' },
      { text: body, subject: '  (no subject) ' },
      { text: body, subject: 'Re: ' },
    ],
    good: [{ text: body, subject: 'Thank you – data analyst interview' }],
  },
};

export default proof;
