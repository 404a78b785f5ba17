import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

it.each([
  ['a 15th-century loom', ['a', '15th-century', 'loom']],
  ['the 2nd - maybe', ['the', '2nd', '-', 'maybe']],
  ['cost R9,500, ok', ['cost', 'R9,500', ',', 'ok']],
])('parts %j', (text, tokens) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(tokens);
});
