import { expect, it } from 'vitest';
import { withRuledArticles } from './ruled-articles.ts';

it.each([
  ['I led the similar project', 'I led a similar project', 'led similar project', 'I led a similar project'],
  [
    'I ran workshop for new clients',
    'I ran a workshop for new clients',
    'ran workshop for new clients',
    'I ran a workshop for new clients',
  ],
  [
    'I managed the budget of 3m',
    'I managed a budget of 3m',
    'managed budget of 3m',
    'I managed a budget of 3m',
  ],
  ['moving shop to Leeds', 'moving a shop to Leeds', 'moving shop to Leeds', 'moving a shop to Leeds'],
])('gives “%s” the article of “%s”', (edited, ruled, note, told) => {
  expect(withRuledArticles(edited, ruled, note)).toBe(told);
});

it.each([
  // Who jotted “the” means one that both know.
  ['I led the project', 'I led a project', 'led the project'],
  ['I kept the budget low', 'I kept a budget low', 'kept budget low'],
  [
    'I made raw milk cheese for years',
    'I made a raw milk cheese for years',
    'made raw milk cheese for years',
  ],
  ['I sent a signed form', 'I sent a form', 'sent signed form'],
  ['you led the project', 'you led a project', 'you led project'],
])('leaves “%s” beside “%s”', (edited, ruled, note) => {
  expect(withRuledArticles(edited, ruled, note)).toBe(edited);
});
