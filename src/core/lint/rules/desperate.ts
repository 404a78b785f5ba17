import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'desperate',
  title: 'Show what you bring, not what you need',
  severity: 'warning',
  why: 'A plea moves the talk from what you can do to what you lack, and nobody hires out of pity.',
  source: 'Two of the five articles warn against sounding desperate.',
  acts: {
    plea: {
      message:
        'This pleads, and a plea shifts the talk from what you bring to what you need. Say what you would add instead.',
      phrases: `
        @i am desperate
        @i need (this | the | a | any) @job
      `,
    },
  },
  examples: {
    bad: [{ text: 'Please, «I really need this job».' }],
    good: ['I loved hearing about the Desperate Times exhibition.'],
  },
});
