import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Princeton, Iowa State and Smith Hanley: a separate and different note to each interviewer.',
  examples: {
    bad: [
      {
        text: 'Dear Ana,\n\nThank you for your time yesterday. «Your story about the pigeons on the loading dock has stayed with me.»\n\n«At Initech I cut the nightly load of the warehouse from six hours to forty minutes.»\n\nI look forward to hearing from you.\n\nBest,\nSam',
        context: { interviewer: 'Ana Roy', me: 'Sam Doe' },
        siblings: [
          {
            to: 'Lee Park',
            body: 'Dear Lee,\n\nThank you for your time yesterday. The story about the pigeons on the loading dock has stayed with me.\n\nAt Initech I cut the nightly load of our warehouse from six hours to forty minutes.\n\nI look forward to hearing from you.\n\nBest,\nSam',
          },
        ],
      },
      // The names changed, and a word or two.
      {
        text: 'Hi Ana,\n\n«It was a treat to hear from Ana how Northwind tames the false alarms in its cold chain.» Looking forward to the next step!\n\nBest,\nSam',
        context: { interviewer: 'Ana Roy', company: 'Northwind' },
        siblings: [
          { to: 'Kim Lund', body: 'Hi Kim,\n\nYour looms were a sight.\n\nBest,\nSam' },
          {
            to: 'Lee Park',
            body: 'Hi Lee,\n\nIt was great to hear from Lee how Northwind tames all the false alarms in its cold chain. See you soon.\n\nBest,\nSam',
          },
        ],
      },
    ],
    good: [
      // The frame may be the same.
      {
        text: 'Dear Ana,\n\nThank you for taking the time to speak with me yesterday about the Data Analyst role at Northwind. Your story about the pigeons on the loading dock has stayed with me.\n\nOur conversation has confirmed my interest in the role. If anything further would be useful to you, I would be glad to send it.\n\nBest,\nSam',
        context: { interviewer: 'Ana Roy', company: 'Northwind', role: 'Data Analyst' },
        siblings: [
          {
            to: 'Lee Park',
            body: 'Dear Lee,\n\nThank you for taking the time to speak with me yesterday about the Data Analyst role at Northwind. I kept thinking about the false alarms in the cold chain.\n\nOur conversation has confirmed my interest in the role. If anything further would be useful to you, I would be glad to send it.\n\nBest,\nSam',
          },
        ],
      },
      // The same experience may be told to two who asked for different things.
      {
        text: 'Dear Ana,\n\nYour story about the pigeons on the loading dock has stayed with me. At Initech I cut the nightly load of the warehouse from six hours to forty minutes.\n\nBest,\nSam',
        context: { interviewer: 'Ana Roy' },
        siblings: [
          {
            to: 'Lee Park',
            body: 'Dear Lee,\n\nYour three false alarms a week in the cold chain would keep me up at night. At Initech I cut the nightly load of the warehouse from six hours to forty minutes.\n\nBest,\nSam',
          },
        ],
      },
      {
        text: 'Hi Ana,\n\nThank you so much for yesterday. I look forward to hearing from you.\n\nBest,\nSam',
        siblings: [
          {
            to: 'Lee Park',
            body: 'Hi Lee,\n\nThank you so much for yesterday. I look forward to hearing from you.\n\nBest,\nSam',
          },
        ],
      },
    ],
  },
};

export default proof;
