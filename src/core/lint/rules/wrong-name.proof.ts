import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'avidcareerist.com: one misspelt interviewer’s name ended a candidacy; interview follow-up guides on proofreading.',
  examples: {
    bad: [
      { text: 'Dear «Ms. Ackroyd»,\n\nThank you.', context: { interviewer: 'Ms. Judith Arkwright' } },
      { text: 'Dear «Mr Abbot»,\n\nThank you.', context: { interviewer: 'Mr Laurence Abbott' } },
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
      {
        text: 'Thank you. It was long my wish to work for «Pembroke Mutual».',
        context: { company: 'Harbinger Mutual' },
      },
      {
        text: 'Thank you. I would love to work for «Pembroke Clinic».',
        context: { company: 'Initech' },
      },
      {
        text: 'Thank you. The folks at «Happy Tails» are calm, and that’s where I’d like to be.',
        context: { company: 'Paws on Park Lane' },
      },
      {
        text: 'Thank you. I would be glad to work on «Hollow Elm’s» spring list.',
        context: { company: 'Hollow Oak Press' },
      },
      {
        text: 'Thank you for the interview at «Globex» yesterday.',
        context: { company: 'Initech Labs' },
      },
    ],
    good: [
      {
        text: 'We spoke about the position of Hydrologist, and about the wells at Tinghir.',
        context: { company: 'Atlas Water Agency', role: 'Hydrologist' },
      },
      {
        text: 'I would be proud to do it, at Mill Lane or elsewhere.',
        context: { company: 'Tarnside Safety' },
      },
      {
        text: 'I was interviewed for the post of branch manager at Ho.',
        context: { company: 'Volta Savings', role: 'Branch Manager' },
      },
      {
        text: 'Thank you for the interview at Nuwara Eliya yesterday.',
        context: { company: 'Highgrove Tea Estates' },
      },
      {
        text: 'The folks at Happy Tails, where I worked for two years, send their regards.',
        context: { company: 'Paws on Park Lane' },
      },
      { text: 'Dear Dr Dean,\n\nThank you.', context: { interviewer: 'Dr Maya Dean' } },
      { text: 'Dear Dean,\n\nThank you.', context: { interviewer: 'Dean Maya Holt' } },
      { text: 'I liked Hollow Oak’s spring list.', context: { company: 'Hollow Oak Press' } },
      { text: 'I walked home over Hollow Hill.', context: { company: 'Hollow Oak Press' } },
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
