import type { Span } from '../../text/draft.ts';
import { mark, type Sentence } from '../../text/words.ts';
import { type Reading, remember } from '../reading.ts';
import { defineRule } from '../rule.ts';

const most = 2;

export default defineRule({
  id: 'too-many-questions',
  severity: 'warning',
  wholeMail: true,
  check({ passages }) {
    let count = 0;
    let first: Span | null = null;
    for (const { reading, offset } of passages) {
      const questions = remember(reading, 'questions', questionsIn);
      const over = questions[most - count];
      count += questions.length;
      if (!first && over) first = { start: offset + over.start, end: offset + over.end };
    }
    if (!first) return null;
    return [
      {
        span: first,
        message: `${count} questions make this a form to fill in, and forms wait. Keep the one or two you need an answer to now.`,
      },
    ];
  },
});

const questionsIn = ({ words: { sentences, marks } }: Reading): Sentence[] =>
  sentences.filter(({ close, to }) => close === '?' && ((marks[to - 1] ?? 0) & mark.quoted) === 0);
