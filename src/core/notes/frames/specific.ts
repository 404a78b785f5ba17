import type { FrameTable } from './frame.ts';
import { specificPoints } from './points.ts';

/** Frames for what stayed with the writer. */
export const specificFrames: FrameTable = {
  formal: {
    always: {
      ...specificPoints.formal,
      topic: [
        'I was particularly interested to hear about {}.',
        'What you told me about {} has stayed with me.',
        'I have been thinking about {} since our conversation.',
        'It was a pleasure to hear about {}.',
      ],
      'topic.grave': [
        'I have kept {} in mind since we spoke.',
        'I keep coming back to {}.',
        'I have given some thought to {} since our conversation.',
        '{} gave me a good deal to think about.',
      ],
      wh: [
        'I was particularly interested to hear {}.',
        'I have been thinking about {} since our conversation.',
      ],
      'clause.yours': [
        'I was interested to learn that {}.',
        'It has stayed with me that {}.',
        'One thing that has stayed with me is that {}.',
        'You mentioned that {}, and I have thought about it since.',
      ],
      'clause.yours.grave': [
        'You mentioned that {}, and I have thought about it since.',
        'It has stayed with me that {}.',
        'I have kept in mind that {}.',
      ],
      'clause.said': [
        '{}, and I have thought about it since.',
        'I remember well that {}.',
        '{}, and that has stayed with me.',
      ],
      'clause.mine': ['{}.'],
      'clause.ours': [
        '{}, and I have thought about it since.',
        '{}, and that has stayed with me.',
        'I remember well that {}.',
      ],
      'question.direct': [
        'One question has stayed with me since: {}?',
        'I left with one question on my mind: {}?',
        'I have been turning over one question: {}?',
      ],
      thanks: ['I am also grateful for {}.', 'Thank you, too, for {}.', 'Let me also thank you for {}.'],
      find: ['You can see {} here: {link}.', 'This is where to find {}: {link}.'],
      'find.bare': ['This is the page I had in mind: {link}.', 'Here is the page I was thinking of: {link}.'],
      loose: [
        'One point I keep coming back to: {}.',
        'Something that has stayed with me: {}.',
        'One thing I noted down: {}.',
      ],
      'also.topic': [
        'I also keep thinking about {}.',
        '{} stayed with me as well.',
        'I was glad to hear about {}, too.',
      ],
      'also.topic.grave': ['I have also kept {} in mind.', '{} stayed with me as well.'],
      'also.wh': ['I also keep thinking about {}.', 'I was glad to hear {}, too.'],
      'also.clause.yours': [
        'You also mentioned that {}.',
        'I noted, too, that {}.',
        'I remember as well that {}.',
      ],
      'also.clause.yours.grave': ['You also mentioned that {}.', 'I noted, too, that {}.'],
      'also.clause.said': ['{}.'],
      'also.clause.ours': ['{}.'],
      'also.question.direct': ['It left me with one question: {}?', 'That leaves me with a question: {}?'],
      'also.loose': ['Another point I noted: {}.', 'And one more: {}.'],
    },
    stages: {
      'follow-up': {
        topic: [
          'I still think back to what you told me about {}.',
          'Hearing about {} made the role all the more appealing to me.',
          'Since then, I have kept thinking about {}.',
        ],
        'clause.yours': ['I remember well that {}.', 'I have kept in mind that {}.'],
        wh: [
          'I still think back to what you told me about {}.',
          'Hearing {} made the role all the more appealing to me.',
        ],
      },
      'status-check': {
        topic: [
          'I still think back to what you told me about {}.',
          'What I heard about {} is still on my mind.',
        ],
        'clause.yours': ['I have kept in mind that {}.', 'I remember well that {}.'],
        wh: [
          'I still think back to what you told me about {}.',
          'What I heard about {} is still on my mind.',
        ],
      },
      'rejection-reply': {
        topic: [
          'I learned a good deal from hearing about {}.',
          'I will keep in mind what you told me about {}.',
        ],
        wh: ['I learned a good deal from hearing {}.', 'I will keep in mind what you told me about {}.'],
        'clause.yours': ['I will remember that {}.', 'It will stay with me that {}.'],
        thanks: ['I am especially grateful for {}.'],
      },
      'share-an-idea': {
        ...specificPoints.idea,
        topic: [
          'It began with what you told me about {}.',
          'What set me thinking was {}.',
          'It goes back to our discussion of {}.',
        ],
        'topic.grave': ['What set me thinking was {}.', 'It goes back to {}.'],
        wh: ['It began with what you told me about {}.', 'What set me thinking was hearing {}.'],
        'clause.yours': [
          'What set me thinking is that {}.',
          'You mentioned that {}, and that set me thinking.',
        ],
        'clause.yours.grave': [
          'You mentioned that {}, and that set me thinking.',
          'What set me thinking is that {}.',
        ],
        'clause.said': ['{}, and that set me thinking.'],
        'clause.ours': ['{}, and that set me thinking.'],
        loose: ['What set me thinking: {}.', 'The starting point was this: {}.'],
        'question.direct': ['It starts from one question: {}?', 'One question set me thinking: {}?'],
      },
    },
  },
  casual: {
    always: {
      ...specificPoints.casual,
      topic: [
        'I loved hearing about {}.',
        'What you told me about {} really stuck with me.',
        "I've been thinking about {} since we talked.",
        'Hearing about {} was a highlight for me.',
      ],
      'topic.grave': [
        "I've kept {} in mind since we talked.",
        'I keep coming back to {}.',
        '{} gave me a lot to think about.',
        "I've been turning over {} since we talked.",
      ],
      wh: ['I loved hearing {}.', "I've been thinking about {} since we talked."],
      'clause.yours': [
        'It stuck with me that {}.',
        "I've kept in mind that {}.",
        'One thing that stuck with me is that {}.',
        "You mentioned that {}, and I've been thinking about it since.",
      ],
      'clause.yours.grave': [
        "You mentioned that {}, and I've been thinking about it since.",
        'It stuck with me that {}.',
        "I've kept in mind that {}.",
      ],
      'clause.said': ["{}, and I've been thinking about it since.", '{}, and that stuck with me.'],
      'clause.mine': ['{}.'],
      'clause.ours': ["{}, and I've been thinking about it since.", '{}, and that stuck with me.'],
      'question.direct': [
        'One question stuck with me afterwards: {}?',
        "I've been chewing on one question: {}?",
        'I left curious about one thing: {}?',
      ],
      thanks: ['Thank you, too, for {}.', 'And thank you for {}.', "I'm grateful for {}, too."],
      find: ['You can see {} here: {link}.', "Here's where to find {}: {link}."],
      'find.bare': ["Here's the page I had in mind: {link}.", 'This is the page I was thinking of: {link}.'],
      loose: [
        'One point I keep coming back to: {}.',
        'Something that stuck with me: {}.',
        'One thing I wrote down: {}.',
      ],
      'also.topic': [
        'I also keep thinking about {}.',
        '{} stuck with me as well.',
        'I liked hearing about {}, too.',
      ],
      'also.topic.grave': ["I've also kept {} in mind.", '{} stuck with me as well.'],
      'also.wh': ['I also keep thinking about {}.', 'I liked hearing {}, too.'],
      'also.clause.yours': [
        'You also mentioned that {}.',
        'I remember, too, that {}.',
        'I noticed as well that {}.',
      ],
      'also.clause.yours.grave': ['You also mentioned that {}.', 'I remember, too, that {}.'],
      'also.clause.said': ['{}.'],
      'also.clause.ours': ['{}.'],
      'also.question.direct': ['It left me with one question: {}?', 'It also made me wonder: {}?'],
      'also.loose': ['Another point I wrote down: {}.', 'And one more: {}.'],
    },
    stages: {
      'follow-up': {
        topic: [
          'I still think back to what you told me about {}.',
          'Hearing about {} made me want to be part of it even more.',
          'I keep thinking about {}.',
        ],
        wh: ['I still think back to what you told me about {}.', 'I keep thinking about {}.'],
        'clause.yours': ["I've kept in mind that {}.", 'I still remember that {}.'],
      },
      'status-check': {
        topic: [
          'I still think back to what you told me about {}.',
          'What I heard about {} is still on my mind.',
        ],
        wh: [
          'I still think back to what you told me about {}.',
          'What I heard about {} is still on my mind.',
        ],
        'clause.yours': ["I've kept in mind that {}.", 'I still remember that {}.'],
      },
      'rejection-reply': {
        topic: ['I learned a lot from hearing about {}.', "I'll keep in mind what you told me about {}."],
        wh: ['I learned a lot from hearing {}.', "I'll keep in mind what you told me about {}."],
        'clause.yours': ["I'll remember that {}.", "I won't forget that {}."],
        thanks: ["I'm especially grateful for {}."],
      },
      'share-an-idea': {
        ...specificPoints.idea,
        topic: [
          'It started with what you told me about {}.',
          'What got me thinking was {}.',
          'It goes back to our talk about {}.',
        ],
        'topic.grave': ['What got me thinking was {}.', 'It goes back to {}.'],
        wh: ['It started with what you told me about {}.', 'What got me thinking was hearing {}.'],
        'clause.yours': [
          'What got me thinking is that {}.',
          'You mentioned that {}, and that got me thinking.',
        ],
        'clause.yours.grave': [
          'You mentioned that {}, and that got me thinking.',
          'What got me thinking is that {}.',
        ],
        'clause.said': ['{}, and that got me thinking.'],
        'clause.ours': ['{}, and that got me thinking.'],
        loose: ['What got me thinking: {}.', 'It started from this: {}.'],
        'question.direct': ['It starts from one question: {}?', 'One question got me thinking: {}?'],
      },
    },
  },
};
