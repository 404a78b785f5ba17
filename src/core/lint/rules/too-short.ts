import { lengths } from '../lengths.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-short',
  title: 'Say enough to be remembered',
  severity: 'warning',
  why: 'Two lines read as a duty done. One thing from the talk and one reason you fit are what gets remembered.',
  source:
    'Career-service advice on thank-you letters (Princeton, TU Delft): name the position and a topic discussed.',
  wholeMail: true,
  examples: {
    bad: [
      { text: 'Hi Ana,\n\nThanks for the interview today, it was great.\n\nBest,\nSam', stage: 'thank-you' },
    ],
    good: [
      {
        text: 'Hi Ana,\n\nA week ago we spoke about the analyst role. I keep thinking about your churn dashboard and would still love to help with it. Is there any news on timing?\n\nBest,\nSam',
        stage: 'follow-up',
      },
    ],
  },
  *check({ draft, wordCount }) {
    const { least, good } = lengths[draft.stage];
    if (wordCount >= least) return;
    yield {
      message: `${wordCount} words is very short, and reads like a duty done. Add one thing from the talk and one reason you fit; about ${good} words is right.`,
    };
  },
});
