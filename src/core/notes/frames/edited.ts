import type { FrameSet } from './frame.ts';

/**
 * Frames for what the learned editor leads in with “We talked about” and “You mentioned that”. What they hold may be long
 * and may be sad, so it stands at the end and nobody is glad of it. Nor is it told as theirs: of 130 sentences readers found 26
 * senseless with “You mentioned that”, as with “you were kind” or “Ana said”, and 10 with “One thing that has stayed with me”.
 */
export const editedFrames: { formal: FrameSet; casual: FrameSet } = {
  formal: {
    talked: [
      'I have kept thinking about {}.',
      'Since our conversation I have been thinking about {}.',
      'I keep thinking back to {}.',
    ],
    'talked.grave': [
      'I have kept thinking about {}.',
      'Since our conversation I have been thinking about {}.',
      'I keep thinking back to {}.',
    ],
    'also.talked': ['We also talked about {}.', 'I also remember our conversation about {}.'],
    'also.talked.grave': ['We also talked about {}.', 'I also remember our conversation about {}.'],
    mentioned: [
      'One thing that has stayed with me is that {}.',
      'It has stayed with me that {}.',
      'One thing that has stayed with me: {}.',
    ],
    'also.mentioned': ['I also remember that {}.', 'It has also stayed with me that {}.'],
  },
  casual: {
    talked: [
      'I liked our chat about {}.',
      "I've kept thinking about {}.",
      "Since we talked I've been thinking about {}.",
      'I keep thinking back to {}.',
    ],
    'talked.grave': [
      "I've kept thinking about {}.",
      "Since we talked I've been thinking about {}.",
      'I keep thinking back to {}.',
    ],
    'also.talked': ['We also talked about {}.', 'I also remember our chat about {}.'],
    'also.talked.grave': ['We also talked about {}.', 'I also remember our chat about {}.'],
    mentioned: [
      'One thing that stuck with me is that {}.',
      'It stuck with me that {}.',
      'One thing that stuck with me: {}.',
    ],
    'also.mentioned': ['I also remember that {}.', 'It also stuck with me that {}.'],
  },
};
