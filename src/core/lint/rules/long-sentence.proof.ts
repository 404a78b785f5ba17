import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Plain-language guides (GOV.UK, plainlanguage.gov): 15 to 25 words on average.',
  examples: {
    bad: [
      {
        text: '«I have pressed apples with my uncle since I was ten, and for the last three autumns I have run his little press on my own because of his back, which means that I have fixed the belt twice and cleaned more barrels than I can count and never once lost a batch.»',
      },
    ],
    good: [
      'I have pressed apples with my uncle since I was ten. For three autumns I have run his press on my own.',
    ],
  },
};

export default proof;
