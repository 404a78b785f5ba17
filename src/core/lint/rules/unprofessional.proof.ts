import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Princeton and TU Delft career services.',
  examples: {
    bad: [
      { text: '«The office girl gave me your address».' },
      { text: 'I am «gonna» bring it.', better: 'I am going to bring it.' },
      { text: 'Could you tell me, «pls»?', better: 'Could you tell me, please?' },
      { text: 'That tour «blew my mind».' },
      { text: 'It was the «BEST DAY» for me.' },
      { text: 'Thank you«!!!»', better: 'Thank you!' },
      { text: 'I loved it «🔥🔥🔥»' },
      { text: 'The line at the bar was «crap», sorry.' },
    ],
    good: [
      { text: 'The girl at the next desk laughed.' },
      'The office cat, named OMG by the interns, sat on my notes.',
      'The NHS and NASA both use your CAD files in PDF.',
      'The sick children on ward 4 laughed at it.',
      'Thank you! 😊',
      'Your sign “DO NOT FEED THE SHEEP” made me laugh.',
      'The chief engineer showed me the pump.',
      'LOL stands for the list of loans, as you explained.',
      'Two haha-postcards hung by the door of the ward.',
      'My bad ear is the left, so I sat on your right.',
    ],
  },
};

export default proof;
