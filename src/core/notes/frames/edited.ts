import type { FrameSet } from './frame.ts';

/**
 * Frames for what the learned editor leads in with “We talked about” and “You mentioned that”. What they hold may be long
 * and may be sad, so it stands at the end and nobody is glad of it.
 */
export const editedFrames: { formal: FrameSet; casual: FrameSet } = {
  formal: {
    talked: [
      'Since our conversation I have been thinking about {}.',
      'I keep coming back to our conversation about {}.',
      'I enjoyed our conversation about {}.',
      'I have kept thinking about {}.',
    ],
    'talked.grave': [
      'Since our conversation I have been thinking about {}.',
      'I keep coming back to our conversation about {}.',
      'I have kept thinking about {}.',
    ],
    'also.talked': ['We also talked about {}.', 'I also remember our conversation about {}.'],
    'also.talked.grave': ['We also talked about {}.', 'I also remember our conversation about {}.'],
    mentioned: [
      'It has stayed with me that {}.',
      'One thing that has stayed with me is that {}.',
      'I have not forgotten that {}.',
    ],
    'also.mentioned': ['You also mentioned that {}.', 'You told me, too, that {}.'],
  },
  casual: {
    talked: [
      "Since we talked I've been thinking about {}.",
      'I keep coming back to our chat about {}.',
      'I liked our chat about {}.',
      "I've kept thinking about {}.",
    ],
    'talked.grave': [
      "Since we talked I've been thinking about {}.",
      'I keep coming back to our chat about {}.',
      "I've kept thinking about {}.",
    ],
    'also.talked': ['We also talked about {}.', 'I also remember our chat about {}.'],
    'also.talked.grave': ['We also talked about {}.', 'I also remember our chat about {}.'],
    mentioned: [
      'It stuck with me that {}.',
      'One thing that stuck with me is that {}.',
      "I haven't forgotten that {}.",
    ],
    'also.mentioned': ['You also mentioned that {}.', 'You told me, too, that {}.'],
  },
};
