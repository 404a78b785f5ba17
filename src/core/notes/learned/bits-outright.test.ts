import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { bitsOutright } from './bits-outright.ts';

it.each(
  casesIn(`
the regatta in May (64 boats) | the regatta in May, with 64 boats
the night desk (lots of lost keys) | the night desk, with lots of lost keys
the new depot (no lift) | the new depot, with no lift
the crossing (crew of 9, two spare engines) | the crossing, with a crew of 9 and two spare engines
the old mill (two looms and dye room) | the old mill, with two looms and the dye room
the open day (everybody singing) | the open day, with everybody singing
the ledgers (each page signed by the clerk) | the ledgers, with each page signed by the clerk
the late clinic (cancellations down 12% since May) | the late clinic, with cancellations down 12% since May
the case load per nurse (the same nurse from the first visit) | the case load per nurse, with the same nurse from the first visit
the barn job (lasts till March) | the barn job, which lasts till March
you showed me the winch (still works) | you showed me the winch, which still works
thank you for the mock hearing (taught me a lot) | thank you for the mock hearing, which taught me a lot
I watched the falcon land (amazing) | I watched the falcon land, which was amazing
the darkroom (shared by two classes) | the darkroom, shared by two classes
the bridge job (keeping both lanes open) | the bridge job, keeping both lanes open
the abseil test (hanging 15 minutes) | the abseil test, hanging for 15 minutes
the missed visits (worst on Fridays) | the missed visits, worst on Fridays
the blind test (we both chose the second) | the blind test; we both chose the second
the tasting (you got plum, I got smoke) | the tasting: you got plum, and I got smoke
the loom (you showed me the pattern book) | the loom; you showed me the pattern book
the tower job (never worked on a dome) | the tower job; I have never worked on a dome
`),
)('says outright what is in brackets in “%s”', (text = '', expected = '') => {
  expect(bitsOutright(text, '')).toBe(expected);
});

it.each([
  'the reef survey (18 m)',
  'the ferry strike (9 days)',
  'the eye clinic (Ada’s project)',
  'the portal (phase 3)',
  'the crates (1 in 8)',
  'the tide gauge (very old)',
  'why the app failed (built for clerks)',
  'the looms and the dye vats (still works)',
])('leaves the brackets of “%s”', (text) => {
  expect(bitsOutright(text, '')).toBe(text);
});

it('leaves what the note set in brackets', () => {
  expect(bitsOutright('the regatta (64 boats)', 'regatta ( 64 boats )')).toBe('the regatta (64 boats)');
});
