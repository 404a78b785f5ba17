import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { isSeveralDoing, knownThing } from './known-things.ts';

it.each(
  casesIn(`
4-colour Heidelberg demo | the 4-colour Heidelberg demo
60 sheds on one key | the 60 sheds on one key
7 km of hedge above the mill | the 7 km of hedge above the mill
two surgeons' rotas and the theatre list | the two surgeons' rotas and the theatre list
client's reaction to the mock-up | the client's reaction to the mock-up
barley prices and the new malt contract | the barley prices and the new malt contract
the loft, nest boxes and the bat survey | the loft, the nest boxes and the bat survey
tide gauges and the flood gate, which is impressive | the tide gauges and the flood gate, which is impressive
pupils naming the ducks | the pupils naming the ducks
the coach route, max 12 guests | the coach route, at most 12 guests
`),
)('%s: what both know has its article', (text = '', expected = '') => {
  expect(knownThing({ kind: 'topic', text, grave: false }).text).toBe(expected);
});

it.each([
  '5 years of drought',
  'three things about hive splits',
  '2 dogs and a parrot in the office',
  'baking bread with the residents',
  'wool prices and how weavers cope',
  "last month's audit",
  'sleep and memory',
  'people asking for more shade',
  'kiln 3 and the glaze room',
])('%s: what needs no article gets none', (text) => {
  expect(knownThing({ kind: 'topic', text, grave: false }).text).toBe(text);
});

it('tells a talk as ours, and of what is sad only what it was about', () => {
  expect(knownThing({ kind: 'talked', text: 'good chat about tide tables', grave: true })).toEqual({
    kind: 'topic',
    text: 'our good chat about tide tables',
    grave: false,
    lived: true,
  });
  expect(knownThing({ kind: 'topic', text: 'the chat about layoffs', grave: true }).text).toBe('layoffs');
});

it('thanks for what the reader did and gave', () => {
  expect(knownThing({ kind: 'sentence', text: 'I enjoyed explaining the locks so patiently' })).toEqual({
    kind: 'thanks',
    text: 'explaining the locks so patiently',
  });
  expect(knownThing({ kind: 'thanks', text: 'the tip from you about knots' }).text).toBe(
    'the tip about knots',
  );
  expect(knownThing({ kind: 'mentioned', text: 'feedback on my stitching was kind' }).text).toBe(
    'your feedback on my stitching was kind',
  );
});

it('tells a deed of several from days that are for one', () => {
  expect(isSeveralDoing('wardens counting the terns on the spit')).toBe(true);
  expect(isSeveralDoing('sports coaching sessions for the under-9s')).toBe(false);
});
