import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Interview follow-up guides on patience; careernetwork on waiting for the promised date.',
  examples: {
    bad: [
      { text: '«It is now or never for me».', stage: 'follow-up' },
      { text: 'Please get back to me «ASAP».', better: 'Please get back to me when you can.' },
      { text: '«I would need your answer by tomorrow noon».' },
      { text: '«Time is of the essence», as I have other plans.' },
      { text: '«Could you let me know what you think before the day is out»?' },
      { text: 'I would be «grateful for a prompt reply».' },
      { text: 'So «hurry up», the season is nearly here.' },
    ],
    good: [
      { text: 'It was now or never, so we opened the valve.' },
      'I loved hearing about the urgent care team.',
      'The move to just-in-time delivery sounded like hard work.',
      'You will have the references by Friday, as you asked.',
      'I can start immediately and send the forms by Monday.',
      'Thank you for your prompt reply yesterday.',
      'There is no rush at all.',
      'The brass band, Now or Never, was the best part of the open day.',
      'You mentioned that nurses call the desk when a case is urgent.',
      'I have since tidied the queue where urgent tickets land first.',
      'Your prompt reply made my evening.',
      'You wrote that you would let me know by Friday, so I will wait.',
      'I understand that you will let me know by Friday.',
      'I could start in May at the earliest.',
      'Could you confirm our appointment for tomorrow at ten?',
      '‘Need it by Monday’ was the motto of the print room.',
      'I know that hurry was what broke the axle.',
      'I have a better answer for you today.',
    ],
  },
};

export default proof;
