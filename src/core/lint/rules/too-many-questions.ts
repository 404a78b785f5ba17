import { mark } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

const most = 2;

export default defineRule({
  id: 'too-many-questions',
  title: 'Ask one thing, two at most',
  severity: 'warning',
  why: 'Every question is a task for the reader; three make a form to fill in, and forms wait.',
  wholeMail: true,
  *check({ passages }) {
    let count = 0;
    let first: { start: number; end: number } | null = null;
    for (const { reading, offset } of passages) {
      for (const sentence of reading.words.sentences) {
        if (sentence.close !== '?') continue;
        if (((reading.words.marks[sentence.to - 1] ?? 0) & mark.quoted) !== 0) continue;
        count++;
        if (count === most + 1) first = { start: offset + sentence.start, end: offset + sentence.end };
      }
    }
    if (!first) return;
    yield {
      span: first,
      message: `${count} questions make this a form to fill in, and forms wait. Keep the one or two you need an answer to now.`,
    };
  },
});
