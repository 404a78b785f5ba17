import { lengths } from '../lengths.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-long',
  severity: 'warning',
  wholeMail: true,
  check({ draft, wordCount }) {
    const { most, good } = lengths[draft.stage];
    if (wordCount <= most) return null;
    return [
      {
        message: `${wordCount} words is long for this mail: it will be skimmed or put off. Cut it to about ${good}, keeping the one point only you can make.`,
      },
    ];
  },
});
