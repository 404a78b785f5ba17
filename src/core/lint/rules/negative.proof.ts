import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides on frustration and complaint.',
  examples: {
    bad: [
      { text: 'This gave me a «poor impression of how the office is run».' },
      { text: '«I am frankly appalled at this».' },
      { text: 'Well, «thanks for nothing».' },
      { text: 'The visit was a «waste of my day».' },
      { text: '«You never bothered to reply».' },
      { text: '«Funny how you had time for five rounds».' },
      { text: 'I want to leave because «my current boss is an idiot».' },
      { text: '«I am disappointed that nobody has called».', stage: 'status-check' },
      { text: 'I think it was a serious «error on your part».', stage: 'rejection-reply' },
      { text: 'I see that a reply is «not worth your time».' },
      { text: '«I was disappointed that you cut me short».', stage: 'clarification' },
      { text: 'The two lines I got were a «slap in the face».', stage: 'status-check' },
    ],
    good: [
      { text: 'The first sketch made a poor impression on the jury, and we drew it again.' },
      'The customers frustrated by the old checkout were the best part of your story.',
      {
        text: 'I was disappointed, of course, but grateful for your honest words.',
        stage: 'rejection-reply',
      },
      { text: 'It stings a little, I own, but your note was kind.', stage: 'thank-you' },
      {
        text: 'Your booking process is slow and leaves guests in the dark, so I drew a shorter one.',
        stage: 'share-an-idea',
      },
      { text: 'I was not happy with my answer on the pumps, so here it is again.', stage: 'clarification' },
      'You clearly care about the herd, and it shows in the milk.',
      { text: 'It bothers me that I gave you half an answer on the valves.', stage: 'clarification' },
      'The angry callers you described reminded me of my years at the box office.',
      'I know how annoying a squeaking hinge is.',
      'We cut the waste of paper by half.',
      'Sorry to keep you waiting for the references.',
      'I was let down by my laptop, and not by my notes.',
      'They treated us like family at the mill.',
      'The last carer was rude to Mr Fox, you told me.',
      'The reading list you promised to send has come.',
    ],
  },
};

export default proof;
