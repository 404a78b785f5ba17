import { expect, it } from 'vitest';
import { withOwnPapers } from './owned-things.ts';
import { withSubjectArticle } from './subject-articles.ts';

it('tells papers as one’s own', () => {
  expect(withOwnPapers('on the pilot licence, I passed in 2019', 'pilot licence: passed in 2019')).toBe(
    'on my pilot licence, I passed in 2019',
  );
  expect(withOwnPapers('on the salary, I said 40k', 'salary: said 40k')).toBe('on the salary, I said 40k');
});

it('gives one thing its article', () => {
  expect(withSubjectArticle('I said that exemption is for two years', '')).toBe(
    'I said that the exemption is for two years',
  );
  expect(withSubjectArticle('parking is fine', '')).toBe('parking is fine');
});
