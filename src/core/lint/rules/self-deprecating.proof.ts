import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Career-coaching advice on confident mails, and on putting an answer right without apologising at length.',
  examples: {
    bad: [
      { text: 'I would understand if «you had forgotten my face».' },
      { text: 'Then you met «little old me».' },
      { text: 'I said nothing, «I froze like a deer».', stage: 'clarification' },
      { text: 'I am «probably the weakest you will meet».' },
      { text: '«Sorry to bother you again».' },
      { text: 'I know «I was rubbish at the start».' },
      { text: '«I always mess these things up».' },
      { text: 'You may know that «my English is so bad».' },
      { text: 'You «dodged a bullet there».', stage: 'rejection-reply' },
      { text: '«Forgive me for troubling you».' },
      { text: '«This is surely nonsense», but here it is.' },
      { text: 'I was «surprised that you invited me at all».' },
    ],
    good: [
      { text: 'I was touched that you had not forgotten my name.' },
      'I was hopeless at knots until my first winter at sea.',
      'Sorry I missed your call on Tuesday.',
      'I was sorry to hear that the loom broke.',
      { text: 'My answer on pumps was incomplete: the valve sits on the return.', stage: 'clarification' },
      'I am not an expert in Kubernetes, but I ran three clusters for a year.',
      'Your stupid-question jar is a fine idea.',
      'Apologies for the delay; the train was late.',
      'I am the slowest picker on our crew, and the one with no mispicks.',
      'I have no experience with bees, and I did enjoy the first hive.',
      'I messed up the first batch of candles and kept one.',
      'I am only a short drive away.',
      'Thank you for a talk that did not leave anyone out of their depth.',
    ],
  },
};

export default proof;
