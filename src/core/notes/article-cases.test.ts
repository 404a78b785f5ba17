import { expect, it } from 'vitest';
import { addArticles } from './articles.ts';
import { textOf, tokensOf } from './tokens.ts';

it('has no article before what one is like', () => {
  const told = (text: string) => textOf(addArticles(tokensOf(text), 'none', 'the'));
  expect(told('you are firm on that')).toBe('you are firm on that');
  expect(told('it is firm in Leeds')).toBe('it is a firm in Leeds');
});
