import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides on writing too often; careernetwork: two nudges at most.',
  examples: {
    bad: [
      { text: '«I have rung the registry on each of the past six mornings».', stage: 'status-check' },
      { text: 'So «you leave me no choice».', stage: 'status-check' },
      { text: '«This is now my fourth mail to you».', stage: 'follow-up' },
      { text: '«Did you see my last message»?', stage: 'follow-up' },
      { text: '«You still have not replied».', stage: 'status-check' },
      { text: 'Now «you have had plenty of time».', stage: 'follow-up' },
      { text: '«I will drop in at your office on Monday».', stage: 'status-check' },
      { text: 'I am just «checking in».', stage: 'thank-you' },
      { text: '«I noticed you were online last night».', stage: 'follow-up' },
      { text: '«I rang the switchboard three times today».', stage: 'follow-up' },
    ],
    good: [
      { text: 'I called suppliers every morning.' },
      { text: 'The storm left us no choice but to close the lock.' },
      'You said you were still waiting for the oven, and I hope it has come.',
      'My two mails went to your old address, so here is the form once more.',
      'Sorry I missed your call.',
      {
        text: 'I wrote last week to thank you, and one more thought has come to me since.',
        stage: 'follow-up',
      },
      { text: 'I have not heard back yet, so I wanted to ask how things stand.', stage: 'status-check' },
      { text: 'I will call at ten on Monday, as you asked.', stage: 'status-check' },
      'Your fourth floor with the looms is a place I would like to see again.',
      { text: 'If it helps, I could come by for a trial shift whenever it suits you.', stage: 'follow-up' },
      'I asked twice for the water, and each time there was none.',
      'I noticed that you opened a second shop in Delft.',
      'I will not stop talking about that owl.',
      'In case you missed the concert, here is a recording.',
      'This is my second time in Oslo.',
      'Thank you for the kind reminder of the date.',
      { text: 'I will keep checking your noticeboard.', stage: 'rejection-reply' },
    ],
  },
};

export default proof;
