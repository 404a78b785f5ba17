import { defineRule } from '../rule.ts';

const most = 45;

export default defineRule({
  id: 'long-sentence',
  title: 'One breath, one sentence',
  severity: 'hint',
  why: 'On a phone a sentence of fifty words fills the screen, and its point is lost on the way.',
  source: 'Plain-language guides (GOV.UK, plainlanguage.gov): 15 to 25 words on average.',
  examples: {
    bad: [
      {
        text: '«I have pressed apples with my uncle since I was ten, and for the last three autumns I have run his little press on my own because of his back, which means that I have fixed the belt twice and cleaned more barrels than I can count and never once lost a batch.»',
      },
    ],
    good: [
      'I have pressed apples with my uncle since I was ten. For three autumns I have run his press on my own.',
    ],
  },
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
