import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { peopleOf } from '../people.ts';
import { textOf } from '../tokens.ts';
import { withoutClaim } from './bare-claims.ts';
import { editOf } from './edit-of.ts';
import { sourceOf } from './source.ts';
import { unglued, written } from './written.ts';

function told(note: string, words: string): string | undefined {
  const source = sourceOf(note, peopleOf({}));
  const named = withoutClaim(
    written({ edits: editOf(source, words), isQuestion: false, sureness: -0.1 }, source),
  );
  return named && textOf(unglued(named));
}

it.each(
  casesIn(`
rainfall charts from 1890 | you mentioned that the rainfall charts are from 1890 | the rainfall charts from 1890
otters near the weir | otters are near the weir | otters near the weir
church rolls dating back to 1702 | you mentioned that church rolls are dating back to 1702 | church rolls dating back to 1702
`),
)('“%s” told as “%s” only names', (note = '', words = '', expected = '') => {
  expect(told(note, words)).toBe(expected);
});

it.each(
  casesIn(`
otters are near the weir | otters are near the weir
kiln still in use | the kiln is still in use
rolls from 1702, she lost two | the rolls are from 1702 and you lost two
wardens counting terns | wardens are counting terns
`),
)('“%s” keeps what “%s” tells', (note = '', words = '') => {
  expect(told(note, words)).toBeUndefined();
});
