import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides: more than a generic thank-you; recruiters’ lists of worn-out phrases.',
  examples: {
    bad: [
      { text: 'I «hope this email finds you well».' },
      { text: 'I «am a highly motivated team player».' },
      { text: 'I would «hit the ground running».' },
      { text: 'We could take the business «to the next level».' },
      { text: 'It was a pleasure to learn about your «esteemed organisation».' },
      { text: 'I see a «win-win situation».' },
      { text: 'Well, «everything happens for a reason».' },
    ],
    good: [
      'I hope the new oven is working by now.',
      'The next level of the car park is where the owls nest.',
      'I liked that nobody on your team needs to be asked twice.',
      'Your unicorn costume for the spring parade made my day.',
      'The ‘synergy’ on your list of banned words made me smile.',
      'The track record of the vaccine in sheep is good.',
      'Thinking outside the box was literal that day: the lid was stuck.',
      'I am a fast learner of scripts: Georgian took me a summer.',
      'Your porter went the extra mile to find my scarf.',
      'The new ramp made a real difference to the visitors.',
    ],
  },
};

export default proof;
