import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Parts of a follow-up in every interview follow-up guide; on rejection replies, too.',
  examples: {
    bad: [
      {
        text: 'Dear Dr. Roy,\n\nThank you. I would like to thank your team, too, and I would never have guessed that frogs bite.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. Counting frogs is what I did for two years. I can send you the tables.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Mitch,\n\nThank you for Monday. I drove by and the big pane looks great.\n\nRegards,\nTony',
        stage: 'thank-you',
      },
      { text: 'Hi Hetty,\n\nThank you for telling me. I understand.\n\nInes', stage: 'rejection-reply' },
    ],
    good: [
      {
        text: 'Hi Hetty,\n\nThank you. I would be really glad to have another go.\n\nInes',
        stage: 'rejection-reply',
      },
      {
        text: 'Hi Hetty,\n\nThank you. If you need more hands, do write.\n\nInes',
        stage: 'rejection-reply',
      },
      { text: 'Hi Hetty,\n\nThank you. I do love the place.\n\nInes', stage: 'thank-you' },
      {
        text: 'Dear Dr. Roy,\n\nThank you. My daughter and I are learning all their Latin names.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. Counting frogs by night is what I left banking to find.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. I would wade through any marsh for a team like that.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. I smiled at the boots by the door, and they have stayed with me.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Mitch,\n\nThank you for Monday. I would love to help with the library.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Hetty,\n\nThank you. If something else opens, I would be glad to hear of it.\n\nInes',
        stage: 'rejection-reply',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. I wish very much to learn the two microns in your shop.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. It is the malaria panel that draws me above all.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. I would move to Leeds for these frogs.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Hetty,\n\nThank you. I will keep watching your noticeboard.\n\nInes',
        stage: 'rejection-reply',
      },
      { text: 'Dear Dr. Roy,\n\nI remain very interested in the post.\n\nTony', stage: 'follow-up' },
      {
        text: 'Dear Dr. Roy,\n\nThe frogs have not let me go since. I look forward to hearing from you.\n\nTony',
        stage: 'follow-up',
      },
      {
        text: 'Hi Hetty,\n\nThank you. Should plans ever change, I am a short ride away.\n\nInes',
        stage: 'rejection-reply',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. Working with your frogs would suit me down to the ground.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Hetty,\n\nThank you. I’d be made up to get the job.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Dear Dr. Roy,\n\nThank you. It would make me very glad to hear your voice on the phone.\n\nTony',
        stage: 'thank-you',
      },
    ],
  },
};

export default proof;
