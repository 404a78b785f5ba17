import type { FrameSet } from './frame.ts';

// Right whatever stands behind the colon; `{count}` becomes the number of points in words. What was kept as it was
// jotted stands behind the colon, too, or in a list under the words before it.

/** What stayed with the writer. */
export const specificPoints: { formal: FrameSet; casual: FrameSet; idea: FrameSet } = {
  formal: {
    points: [
      '{count} things have stayed with me since our conversation: {}.',
      '{count} points I have kept in mind since we spoke: {}.',
      'I took {count} things away from our conversation: {}.',
      'Looking back at our conversation, {count} points stand out: {}.',
      'I made a note of {count} points: {}.',
      'Of all we discussed, {count} points caught my attention: {}.',
    ],
    'points.one': [
      'One thing has stayed with me since our conversation: {}.',
      'One point I have kept in mind since we spoke: {}.',
      'I took one thing away in particular: {}.',
    ],
    'also.points': ['I also noted the following: {}.', 'There was more that I noted: {}.'],
    'also.points.one': ['I also noted this: {}.', 'One more point I noted: {}.'],
    kept: [
      'What I took away from our conversation: {}.',
      'The points I noted during our conversation: {}.',
      'In brief, what I noted while we spoke: {}.',
      'My notes from our conversation, in brief: {}.',
    ],
    'also.kept': ['I also noted the following: {}.', 'Further points I noted: {}.'],
  },
  casual: {
    points: [
      '{count} things stuck with me: {}.',
      "{count} things I've kept in mind since we talked: {}.",
      'I took {count} things away from our chat: {}.',
      '{count} points from our talk stand out for me: {}.',
      'I wrote down {count} things: {}.',
      'Of all we talked about, {count} things caught my attention: {}.',
    ],
    'points.one': [
      'One thing stuck with me: {}.',
      "One thing I've kept in mind since we talked: {}.",
      'I took one thing away in particular: {}.',
    ],
    'also.points': ['I wrote down a few more things: {}.', 'There was more that I noted: {}.'],
    'also.points.one': ['I also wrote this down: {}.', 'One more thing I noted: {}.'],
    kept: [
      'What I took away from our chat: {}.',
      'What I jotted down while we talked: {}.',
      'My notes from our talk, in short: {}.',
      'Things I noted when we talked: {}.',
    ],
    'also.kept': ['I also jotted this down: {}.', 'A bit more that I noted: {}.'],
  },
  idea: {
    points: ['{count} things you told me started it: {}.', 'It goes back to {count} points: {}.'],
    'points.one': ['It goes back to one point: {}.', 'It starts from one thing you told me: {}.'],
    kept: ['What it goes back to: {}.', 'What you told me that started it: {}.'],
  },
};

/** What the writer would bring. */
export const valuePoints: { formal: FrameSet; casual: FrameSet; idea: FrameSet } = {
  formal: {
    points: [
      'What I would bring, in brief: {}.',
      'On my own background, in brief: {}.',
      'From my side, {count} points may be relevant: {}.',
    ],
    'points.one': [
      'What I would bring, in brief: {}.',
      'On my own background, in brief: {}.',
      'From my side, one point may be relevant: {}.',
    ],
    'also.points': ['Also relevant, I think: {}.', 'To complete the picture: {}.'],
    'also.points.one': ['Also relevant, I think: {}.', 'To complete the picture: {}.'],
    kept: [
      'What I would bring: {}.',
      'My background, in brief: {}.',
      'What I can offer, in brief: {}.',
      'On my side, in brief: {}.',
    ],
    'also.kept': ['Also relevant, I think: {}.', 'To complete the picture: {}.'],
  },
  casual: {
    points: [
      "What I'd bring, in short: {}.",
      'A bit about my side: {}.',
      'On my side, {count} things may be useful: {}.',
    ],
    'points.one': [
      "What I'd bring, in short: {}.",
      'A bit about my side: {}.',
      'On my side, one thing may be useful: {}.',
    ],
    'also.points': ['Also useful, I think: {}.', 'To complete the picture: {}.'],
    'also.points.one': ['Also useful, I think: {}.', 'To complete the picture: {}.'],
    kept: [
      "What I'd bring: {}.",
      'My side, in short: {}.',
      'What I can offer, in short: {}.',
      'A bit about my background: {}.',
    ],
    'also.kept': ['Also useful, I think: {}.', 'To complete the picture: {}.'],
  },
  idea: {
    points: ['The idea, in short: {}.', 'What I have in mind: {}.'],
    'points.one': ['The idea, in short: {}.', 'What I have in mind: {}.'],
    'kept.idea': ['The idea, in short: {}.', 'What I have in mind: {}.'],
  },
};

/** An answer to mend. */
export const clarifyPoints: FrameSet = {
  points: ['To be more exact: {}.', 'To complete my answer: {}.', 'What I would add, in short: {}.'],
  'points.one': ['To be more exact: {}.', 'To complete my answer: {}.', 'What I would add, in short: {}.'],
  kept: [
    'To complete an answer of mine: {}.',
    'To put one answer more exactly: {}.',
    'What I would like to add to my answers: {}.',
  ],
  'also.kept': ['In short: {}.', 'To be more exact: {}.'],
};

/** What comes next. */
export const nextStepPoints: FrameSet = {
  points: ['As for next steps: {}.', 'On the next steps: {}.'],
  'points.one': ['As for next steps: {}.', 'On the next steps: {}.'],
  'also.points': ['And a last point from me: {}.', 'One more point from me: {}.'],
  'also.points.one': ['And a last point from me: {}.', 'One more point from me: {}.'],
  kept: ['As for next steps: {}.', 'On the next steps: {}.'],
  'also.kept': ['And a last point from me: {}.', 'One more point from me: {}.'],
};
