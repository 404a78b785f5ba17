import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'urgent',
  title: 'Leave the clock to them',
  severity: 'warning',
  why: 'Pressing for speed reads as pressure, and the reader cannot hurry a hiring panel.',
  source: 'Advice on patience in follow-ups (five articles); the product’s own tone list.',
  acts: {
    clock: {
      message:
        'This puts a clock on the reader, who rarely decides alone. Leave the timing to them, or say only when you are free.',
      phrases: `
        asap => when you can
        as soon as (possible | you can) => when you can
        at your earliest (convenience | opportunity) => when it suits you
      `,
    },
  },
  innocent: `
    start~ .. (asap | as soon as possible)
  `,
  examples: {
    bad: [{ text: 'Please get back to me «ASAP».', better: 'Please get back to me when you can.' }],
    good: ['I loved hearing about the urgent care team.'],
  },
});
