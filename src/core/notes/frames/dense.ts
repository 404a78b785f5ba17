import type { FrameSet } from './frame.ts';

// For what shorthand named, joined in one sentence: the gap stands last, so that any length reads on.

/** What stayed with the writer. */
export const heardFrames: { formal: FrameSet; casual: FrameSet; idea: FrameSet; regret: FrameSet } = {
  formal: {
    noted: [
      'I was interested to hear about {}.',
      'You told me about {}.',
      'Since we spoke I have kept in mind {}.',
      'I particularly remember {}.',
    ],
    heard: ['You mentioned that {}.', 'I remember that {}.', 'You told me that {}.'],
    'also.noted': ['I also remember {}.', 'You also told me about {}.'],
    'also.heard': ['You also mentioned that {}.', 'I also remember that {}.'],
  },
  casual: {
    noted: ['I liked hearing about {}.', 'You told me about {}.', 'I still remember {}.'],
    heard: ['You mentioned that {}.', 'I remember that {}.', 'You told me that {}.'],
    'also.noted': ['I also remember {}.', 'You also told me about {}.'],
    'also.heard': ['You also mentioned that {}.', 'I also remember that {}.'],
  },
  idea: {
    noted: ['It goes back to what you told me about {}.', 'What you told me about {} set me thinking.'],
    heard: ['You told me that {}.', 'You mentioned that {}.'],
  },
  regret: {
    noted: ['I will remember {}.', 'I was glad to hear about {}.'],
  },
};

/** What the writer would bring. */
export const ownFrames: { formal: FrameSet; casual: FrameSet } = {
  formal: {
    held: ['I have {}.', 'For my part, I have {}.'],
    background: ['My background includes {}.', 'My experience includes {}.'],
    'background.years': ['My background includes {}.', 'I can offer {}.'],
    'also.held': ['I also have {}.'],
    'also.background': ['My background also includes {}.', 'My experience also includes {}.'],
    'also.background.years': ['My background also includes {}.', 'I can also offer {}.'],
  },
  casual: {
    held: ['I have {}.', 'On my side, I have {}.'],
    background: ['My background includes {}.', 'My experience includes {}.'],
    'background.years': ['My background includes {}.', 'I can offer {}.'],
    'also.held': ['I also have {}.'],
    'also.background': ['My background also includes {}.', 'My experience also includes {}.'],
    'also.background.years': ['My background also includes {}.', 'I can also offer {}.'],
  },
};
