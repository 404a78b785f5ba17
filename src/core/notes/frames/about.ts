import type { FrameSet } from './frame.ts';

/** One set for each way of writing. */
interface ByRegister {
  formal: FrameSet;
  casual: FrameSet;
}

const startingPoint = whicheverWeight(['It goes back to what you told me about {}.', 'We talked about {}.']);

// What is grave is told of like the rest.
function whicheverWeight(frames: readonly string[]): FrameSet {
  return { 'topic.about': frames, 'topic.about.grave': frames };
}

/** Frames for what one may only talk *about*: a row, what one does, things without their article. */
export const aboutFrames: ByRegister & { waiting: ByRegister; regret: ByRegister; idea: ByRegister } = {
  formal: {
    'topic.about': [
      'It was good to talk about {}.',
      'I enjoyed hearing about {}.',
      'I was interested to hear about {}.',
      'I enjoyed our conversation about {}.',
    ],
    'topic.about.grave': [
      'It was good to talk about {}.',
      'I was interested to hear about {}.',
      'We talked about {}.',
    ],
    'also.topic.about': ['We also talked about {}.', 'I also remember our conversation about {}.'],
    'also.topic.about.grave': ['We also talked about {}.'],
  },
  casual: {
    'topic.about': [
      'I loved hearing about {}.',
      'It was good to talk about {}.',
      'I liked hearing about {}.',
      'I enjoyed our chat about {}.',
    ],
    'topic.about.grave': [
      'It was good to talk about {}.',
      'We talked about {}.',
      'I was interested to hear about {}.',
    ],
    'also.topic.about': ['We also talked about {}.', 'I also remember our chat about {}.'],
    'also.topic.about.grave': ['We also talked about {}.'],
  },
  waiting: {
    formal: whicheverWeight(['We talked about {}.', 'I still think of our conversation about {}.']),
    casual: whicheverWeight(['We talked about {}.', 'I still think of our chat about {}.']),
  },
  regret: {
    formal: { 'topic.about': ['I enjoyed hearing about {}.', 'I was glad to talk about {}.'] },
    casual: { 'topic.about': ['I loved hearing about {}.', 'I was glad to talk about {}.'] },
  },
  idea: { formal: startingPoint, casual: startingPoint },
};
