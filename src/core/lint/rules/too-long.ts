import { lengths } from '../lengths.ts';
import { defineRule } from '../rule.ts';

const words = (count: number): string => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

export default defineRule({
  id: 'too-long',
  title: 'Keep it short enough to be read at once',
  severity: 'warning',
  why: 'A follow-up is read between two meetings; past a screenful it is put off, and then forgotten.',
  source:
    'Boomerang 2016: reply rates are best at 50 to 125 words; length by stage from career-service advice.',
  wholeMail: true,
  examples: {
    bad: [
      { text: words(230), stage: 'thank-you' },
      { text: words(150), stage: 'status-check' },
    ],
    good: [
      { text: words(180), stage: 'thank-you' },
      { text: words(130), stage: 'follow-up' },
    ],
  },
  *check({ draft, wordCount }) {
    const { most, good } = lengths[draft.stage];
    if (wordCount <= most) return;
    yield {
      message: `${wordCount} words is long for this mail: it will be skimmed or put off. Cut it to about ${good}, keeping the one point only you can make.`,
    };
  },
});
