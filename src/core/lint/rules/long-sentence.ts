import { defineRule } from '../rule.ts';

const most = 45;

export default defineRule({
  id: 'long-sentence',
  title: 'One breath, one sentence',
  severity: 'hint',
  why: 'On a phone a sentence of fifty words fills the screen, and its point is lost on the way.',
  *check({ passages }) {
    for (const { reading, offset } of passages) {
      for (const { from, to, start, end } of reading.words.sentences) {
        if (to - from <= most) continue;
        yield {
          span: { start: offset + start, end: offset + end },
          message: `This sentence runs to ${to - from} words, and its point is lost on the way. Break it where you would breathe.`,
        };
      }
    }
  },
});
