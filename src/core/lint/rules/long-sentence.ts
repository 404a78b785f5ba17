import { defineRule } from '../rule.ts';

const most = 45;

export default defineRule({
  id: 'long-sentence',
  severity: 'hint',
  checkPassage({ reading, field }) {
    if (field === 'subject') return [];
    return reading.words.sentences
      .filter(({ from, to }) => to - from > most)
      .map(({ from, to, start, end }) => ({
        span: { start, end },
        message: `This sentence runs to ${to - from} words, and its point is lost on the way. Break it where you would breathe.`,
      }));
  },
});
