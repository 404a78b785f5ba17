import { lengths } from '../lengths.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-short',
  severity: 'warning',
  wholeMail: true,
  check({ draft, wordCount }) {
    const { least, good } = lengths[draft.stage];
    if (wordCount >= least) return null;
    return [
      {
        message: `${wordCount === 1 ? '1 word' : `${wordCount} words`} is very short, and reads like a duty done. Add one thing from the talk and one reason you fit; about ${good} words is right.`,
      },
    ];
  },
});
