import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { withLastBitInBrackets } from './bracketed.ts';
import type { Written } from './written.ts';

// “_with” was put in by the editor; what stands behind a “¦” stood behind a mark in the note.
function writtenOf(text: string): Written[] {
  let isApart = false;
  const words: Written[] = [];
  for (const token of tokensOf(text.replaceAll('¦', ' ¦ '))) {
    if (token.text === '¦') isApart = true;
    else {
      const isOwn = !/^(?:with|which|is|has|and|,)$/.test(token.text);
      words.push({ ...token, isOwn, hasThe: false, isApart });
      isApart = false;
    }
  }
  return words;
}

it.each(
  casesIn(`
the K9 unit, with ¦ 6 dogs | the K9 unit (6 dogs)
I taught a class of 33, with ¦ no assistant in the afternoons | I taught a class of 33 (no assistant in the afternoons)
I opened the shop from an empty unit with ¦ 7 staff | I opened the shop from an empty unit (7 staff)
the new pizza oven, which is ¦ 2 weeks old | the new pizza oven (2 weeks old)
I was a lead with ¦ a reach truck and a headset | I was a lead (a reach truck and a headset)
the cheese counter, which has ¦ 90 kinds | the cheese counter (90 kinds)
the releases, with ¦ testing squeezed in | the releases (testing squeezed in)
`),
)('puts the last bit of “%s” in brackets', (text = '', expected = '') => {
  expect(textOf(withLastBitInBrackets(writtenOf(text)))).toBe(expected);
});

it.each([
  'the photo with a dog',
  'the K9 unit, with ¦ the oldest dog',
  'the bees on the roof, which is ¦ your own idea',
  'I was a waterbirth lead with ¦ 310 births and wrote the guideline',
  'the shop (the old one), with ¦ 7 staff',
  'the plan, which is ¦ what you like',
  'I am a nurse and have experience with ¦ a clinic',
  'the turbines and ¦ swaps, with ¦ 12 technicians',
])('leaves “%s” as it is', (text) => {
  const bare = text.replaceAll('¦ ', '');
  expect(textOf(withLastBitInBrackets(writtenOf(text)))).toBe(bare);
});
