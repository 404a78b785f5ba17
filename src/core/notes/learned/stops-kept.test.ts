import { expect, it } from 'vitest';
import type { NoteSlot, Stage } from '../../text/draft.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { withStopsKept } from './stops-kept.ts';

// The editor’s words are in stars.
function told(note: string, edited: string, slot: NoteSlot, stage: Stage): string {
  const source = tokensOf(note).map((token) => ({ ...token, features: [] }));
  let from = 0;
  const words = edited.split(' ').map((word) => {
    const isOwn = !word.startsWith('*');
    const [token] = tokensOf(word.replace('*', ''));
    if (!token) throw new Error(word);
    const at = isOwn ? source.findIndex(({ lower }, i) => i >= from && lower === token.lower) : -1;
    if (isOwn) from = at + 1;
    const place = { isOwn, hasThe: false, isApart: false, glued: /^[,.]$/.test(token.text) };
    return { ...token, ...place, ...(isOwn && { at }) };
  });
  return textOf(withStopsKept(words, source, { slot, stage, register: 'formal' }));
}

it('gives a sentence of its own its stop back', () => {
  expect(
    told('then they watch. I tried it', 'then they watch *, *and I tried it', 'value', 'share-an-idea'),
  ).toBe('then they watch. I tried it');
  expect(told('we sat down. I laughed', 'we sat down *, *and I laughed', 'specific', 'thank-you')).toBe(
    'we sat down, and I laughed',
  );
});

it('gives what hangs on an idea its comma back', () => {
  const edited = 'a sheet in large print *and filled in on day 2';
  expect(told('a sheet in large print, filled in on day 2', edited, 'value', 'share-an-idea')).toBe(
    'a sheet in large print, filled in on day 2',
  );
});
