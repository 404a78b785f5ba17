import type { FrameTable } from './frame.ts';
import { clarifyPoints } from './points.ts';

/** Frames for an answer to mend. */
export const clarifyFrames: FrameTable = {
  formal: {
    always: {
      ...clarifyPoints,
      remark: [
        'I would like to add to {}.',
        'On reflection, I would like to complete {}.',
        'I have thought again about {}, and I would like to add to it.',
      ],
      unsaid: [
        'I would also like to mention {}.',
        'One thing I did not get to mention is {}.',
        'There is one more thing I should mention, which is {}.',
      ],
      example: ['A better example is {}.', 'The example I would give is {}.', 'What I had in mind is {}.'],
      'example.plural': ['Better examples are {}.', 'The examples I would give are {}.'],
      correction: ['{}.', 'I would like to put one detail right. {}.', 'Allow me one correction. {}.'],
      'clause.mine': [
        'There is one thing I would like to add. {}.',
        'I would also like to mention one thing. {}.',
        'I have one thing to add. {}.',
      ],
      'clause.ours': [
        'There is one thing I would like to add. {}.',
        'I would also like to mention one thing. {}.',
      ],
      'clause.yours': [
        'I would like to come back to one point. {}.',
        'There is one point I would like to return to. {}.',
      ],
      'clause.said': [
        '{}.',
        'There is one answer I would like to return to. {}.',
        'I would like to come back to one of my answers. {}.',
      ],
      'clause.yours.grave': [
        'I would like to come back to one point. {}.',
        'There is one point I would like to return to. {}.',
      ],
      'question.direct': [
        'There is one question I did not get to ask: {}?',
        'I would still like to ask one thing: {}?',
      ],
      'question.indirect': [
        'May I still ask {}?',
        'I would still be interested to know {}, if you can tell me.',
      ],
      topic: ['I would also like to mention {}.', 'I would like to add a word about {}.'],
      wh: ['I would like to add a word about {}.'],
      find: ['You can find {} here: {link}.', 'This is where to see {}: {link}.'],
      'find.bare': ['This page shows what I meant: {link}.', 'You can see what I meant here: {link}.'],
      loose: ['One thing I would like to add: {}.', 'To be more exact on one point: {}.'],
      'also.remark': ['I would also like to return to {}.', 'The same goes for {}.'],
      'also.unsaid': ['I would also like to mention {}.', 'One thing I did not get to mention is {}.'],
      'also.clause.mine': ['{}.'],
      'also.clause.ours': ['{}.'],
      'also.clause.yours': ['{}.'],
      'also.clause.other': ['{}.'],
      'also.clause.said': ['{}.'],
      'also.loose': ['In short: {}.', 'To be more exact: {}.'],
    },
  },
  casual: {
    always: {
      ...clarifyPoints,
      remark: [
        "I'd like to add to {}.",
        'Thinking it over, I would like to complete {}.',
        "I've thought again about {}, and I'd like to add to it.",
      ],
      unsaid: [
        "I'd also like to mention {}.",
        "One thing I didn't get to mention is {}.",
        'There is one more thing I should mention, which is {}.',
      ],
      example: ['A better example is {}.', 'The example I would give is {}.', 'What I had in mind is {}.'],
      'example.plural': ['Better examples are {}.', 'The examples I would give are {}.'],
      correction: ['{}.', "I'd like to put one detail right. {}.", 'Let me put one detail right. {}.'],
      'clause.mine': [
        "There is one thing I'd like to add. {}.",
        "I'd also like to mention one thing. {}.",
        'I have one thing to add. {}.',
      ],
      'clause.ours': ["There is one thing I'd like to add. {}.", "I'd also like to mention one thing. {}."],
      'clause.yours': [
        "I'd like to come back to one point. {}.",
        "There is one point I'd like to return to. {}.",
      ],
      'clause.said': [
        '{}.',
        "There is one answer I'd like to return to. {}.",
        "I'd like to come back to one of my answers. {}.",
      ],
      'clause.yours.grave': [
        "I'd like to come back to one point. {}.",
        "There is one point I'd like to return to. {}.",
      ],
      'question.direct': [
        "There is one question I didn't get to ask: {}?",
        "I'd still like to ask one thing: {}?",
      ],
      'question.indirect': ['Can I still ask {}?', "I'd still like to know {}, if you can tell me."],
      topic: ["I'd also like to mention {}.", "I'd like to add a word about {}."],
      wh: ["I'd like to add a word about {}."],
      find: ['You can find {} here: {link}.', "Here's where to see {}: {link}."],
      'find.bare': ['This page shows what I meant: {link}.', 'You can see what I meant here: {link}.'],
      loose: ["One thing I'd like to add: {}.", 'To be more exact on one point: {}.'],
      'also.remark': ["I'd also like to come back to {}.", 'The same goes for {}.'],
      'also.unsaid': ["I'd also like to mention {}.", "One thing I didn't get to mention is {}."],
      'also.clause.mine': ['{}.'],
      'also.clause.ours': ['{}.'],
      'also.clause.yours': ['{}.'],
      'also.clause.other': ['{}.'],
      'also.clause.said': ['{}.'],
      'also.loose': ['In short: {}.', 'To be more exact: {}.'],
    },
  },
};
