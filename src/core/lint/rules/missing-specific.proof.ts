import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides; Princeton, Iowa State and TU Delft career services.',
  examples: {
    bad: [
      {
        text: 'Dear Dr. Roy,\n\nThank you for taking the time to meet with me. I enjoyed learning more about the role and the company, and I am excited about the opportunity to join your team.\n\nBest regards,\nSam',
      },
      {
        text: 'Hi Ana,\n\nThanks for the talk yesterday. It was great to hear about the position, and I think I would be a good fit.\n\nBest,\nSam',
        notes: { specific: 'nightly cold-chain alarms, 3 false ones a week' },
      },
      {
        text: 'Hi Ana,\n\nThank you for your time. You gave me a clear picture of the priorities and the scope of the role, and I am a welder by trade.\n\nBest,\nSam',
      },
      {
        text: 'Hi Ana,\n\nYou described a supportive team and room to grow. I have seven years in Italian kitchens and a licence for the forklift.\n\nBest,\nSam',
      },
      {
        text: 'Hi Ana,\n\nThank you again for the kind welcome on 8 October. Is there any news?\n\nBest,\nSam',
        stage: 'follow-up',
      },
    ],
    good: [
      'Hi Ana,\n\nThanks for the talk. Your story about the pigeons on the loading dock stayed with me.\n\nBest,\nSam',
      'Hi Ana,\n\nThank you. Hearing how you split the billing monolith made me want to start tomorrow.\n\nBest,\nSam',
      'Hi Ana,\n\nThank you. You told me that half of your patients are afraid of the drill.\n\nBest,\nSam',
      {
        text: 'Hi Ana,\n\nThanks again for Monday. I have since passed the forklift exam that was missing.\n\nBest,\nSam',
        stage: 'follow-up',
      },
      {
        text: 'Hi Ana,\n\nThanks for the talk. I kept thinking about the false alarms in the cold chain.\n\nBest,\nSam',
        notes: { specific: 'nightly cold-chain alarms, 3 false ones a week' },
      },
      'Hi Ana,\n\nThanks for the talk. I liked that you asked the old hands before you asked for my papers.\n\nBest,\nSam',
    ],
  },
};

export default proof;
