import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'avidcareerist.com: one misspelt interviewer’s name ended a candidacy; interview follow-up guides on proofreading.',
  examples: {
    bad: [
      { text: 'Dear «Ms. Ackroyd»,\n\nThank you.', context: { interviewer: 'Ms. Judith Arkwright' } },
      { text: 'Hi «Steffen»,\n\nThanks.', context: { interviewer: 'Ana Roy' } },
      { text: 'Dear «Mr. Roy»,\n\nThank you.', context: { interviewer: 'Ms. Ana Roy' } },
      {
        text: 'Thank you. I would love to join «Globex».',
        context: { company: 'Initech', interviewer: 'Ana Roy' },
      },
      {
        text: 'Thank you. The role of data analyst at «Hooli» appeals to me.',
        context: { company: 'Initech Labs', role: 'Data Analyst' },
      },
      {
        text: 'Thank you for showing me round «Brightwvae».',
        better: 'Thank you for showing me round Brightwave.',
        context: { company: 'Brightwave' },
      },
      {
        text: 'Thank you. I am keen on the post at «Ferndale Gardens».',
        context: { company: 'Fernhill Gardens' },
      },
      {
        text: 'Thank you. I would bring my skills to «Harlow Stores».',
        context: { company: 'Marlowe & Finch' },
      },
    ],
    good: [
      { text: 'Hi Bob,\n\nThanks.', context: { interviewer: 'Robert Hale' } },
      {
        text: 'Dear Dr. Weiss and Anna,\n\nThank you.',
        context: { interviewer: 'Dr. Jürgen Weiß, Anna Lindqvist' },
      },
      { text: 'Dear hiring team,\n\nThank you.', context: { interviewer: 'Ana Roy' } },
      { text: 'In my last role at Siemens I did much the same.', context: { company: 'Initech' } },
      {
        text: 'I would love to join Priya and you.',
        context: { company: 'Initech', interviewer: 'Ana Roy' },
      },
      { text: 'I would bring my skills to Public Health.', context: { company: 'Initech' } },
      { text: 'I would love to work at Fernhill.', context: { company: 'Fernhill Gardens' } },
    ],
  },
};

export default proof;
