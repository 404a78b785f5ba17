import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { topicRows } from './topic-rows.ts';

it.each(
  casesIn(`
bell ringing and silence, what not to sing | bell ringing and silence, and what not to sing
the dialysis room, why it moved | the dialysis room and why it moved
the gallery, what a view | the gallery, what a view
the two pupils, who were funny | the two pupils, who were funny
`),
)('joins what was asked of “%s”', (text = '', expected = '') => {
  expect(topicRows([{ kind: 'topic', text, grave: false }], 'thank-you')[0]?.text).toBe(expected);
});

it('gives a thing that the reader did something with its article', () => {
  const row = topicRows([{ kind: 'points', text: '', items: ['cocktail list idea you liked'] }], 'thank-you');
  expect(row[0]?.text).toBe('the cocktail list idea you liked');
});
