import { expect, it } from 'vitest';
import { textOf, tokensOf } from '../tokens.ts';
import { withoutButs } from './without-buts.ts';

const told = (text: string, isOwn: boolean) =>
  textOf(
    withoutButs(
      tokensOf(text).map((token) => ({
        ...token,
        isOwn: token.lower === 'but' ? isOwn : true,
        hasThe: false,
        isApart: false,
      })),
    ),
  );

it('sets a clause apart that the note only put beside', () => {
  expect(told('I said 3.5, but it was 3.6', false)).toBe('I said 3.5; it was 3.6');
  expect(told('my badge ends soon, but my pass does not', false)).toBe(
    'my badge ends soon; my pass does not',
  );
});

it('leaves a “but” of the note, and one before what is no clause', () => {
  expect(told('I said 3.5, but it was 3.6', true)).toBe('I said 3.5, but it was 3.6');
  expect(told('I know Cypress, but only reading it', false)).toBe('I know Cypress, but only reading it');
});
