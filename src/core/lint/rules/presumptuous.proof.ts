import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Career-coaching advice on overconfidence in follow-ups.',
  examples: {
    bad: [
      { text: '«Once I am settled at my desk», we can talk it over.' },
      { text: '«When I start on Monday I will bring cake».' },
      { text: 'I have met «my future colleagues in the canteen».' },
      { text: 'I have «given notice at my present company».' },
      { text: 'Surely the «position is as good as mine».' },
      { text: '«Send me the contract this week».' },
      { text: 'Kindly «inform the rejected candidates today».' },
      { text: '«I’ve told my landlord that we are moving».' },
      { text: '«You won’t find anyone better».' },
      { text: 'I take it the other «interviews are a mere formality».' },
    ],
    good: [
      { text: 'Once I am settled in Leeds, I can come by.' },
      'Please use the checklist, whether or not I am part of the crew.',
      'If I were to join, my first month would go into the archive.',
      'When I started at the ferry company, we had no timetable.',
      'I would be proud to become your new archivist.',
      'Your new store in Leeds sounds wonderful.',
      { text: 'I accept your decision and wish the new colleague well.', stage: 'rejection-reply' },
      'Should you choose me, I could start on 1 May.',
      'I have told my boss that I am looking, so you may call her.',
      'My new manager at the mill knows about our talk.',
      'You cannot find better bread in the county.',
      'As you offered me the post and I said yes, I have given notice at my firm.',
      'I am pleased to accept the offer, and I look forward to starting on the 4th.',
      'I have taken the liberty of attaching the plan.',
      'I am ready to start on 1 May.',
    ],
  },
};

export default proof;
