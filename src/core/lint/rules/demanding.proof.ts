import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides on ultimatums and entitlement.',
  examples: {
    bad: [
      { text: '«Tell me it’s off», one or the other.', stage: 'follow-up' },
      { text: 'Kindly attend to it «and revert with the letter».' },
      { text: 'There it is. «Answer required today».', stage: 'status-check' },
      { text: '«I want to see that I was treated fairly».', stage: 'status-check' },
      { text: '«You owe me an answer».', stage: 'status-check' },
      { text: 'I feel that «you owe me a clear answer».', stage: 'status-check' },
      { text: '«I expect a definite answer on the salary».' },
      { text: '«I am entitled to a reply».' },
      { text: '«You need to tell me where I stand».' },
      { text: 'I hope you decide soon, «or I’m off to the firm next door».' },
      { text: '«If I do not hear from you, I will withdraw my papers».' },
      { text: 'Please «reconsider your decision».' },
      { text: '«Yes or no», that is all.' },
      { text: '«Send me my scores» and the name of your manager.' },
      { text: '«I want it confirmed in writing».' },
    ],
    good: [
      { text: 'If I am right, you owe me a poppy-seed roll.' },
      { text: 'We had to revert to the old version.' },
      'My deadline for the loan is in May, and there is no hurry on your side.',
      'My demanding rotation in respiratory medicine taught me calm.',
      'You must be busy with the spring list.',
      'You said you need to match each shipment by hand.',
      'Should you need anything else, I would be glad to send it.',
      'If I can help in the meantime, please tell me.',
      'Demand for the night bus surprised me.',
      'I insist on hard hats, even for the mayor.',
      'I expect that the move will take two weeks.',
      'If you should choose me, I could begin in March.',
      'My deadline for the thesis is in July.',
      'You have until noon to pick the fruit, our foreman used to say.',
      'Please send me the reading list when you have a moment.',
      'Send the bill first and the flowers after, said my old boss.',
      'I require glasses for reading, nothing more.',
    ],
  },
};

export default proof;
