import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { bitsTold, likedTold, theTold } from './topic-bits.ts';

it.each(
  casesIn(`
the glass furnace (the annealing oven by the door) | the glass furnace and the annealing oven by the door
the beam saw (tools in the yard, the old oven) | the beam saw, the tools in the yard and the old oven
the tide tables (Okoro's chart drawer) | the tide tables and Okoro's chart drawer
the demo of the till (K2 receipt printer) | the demo of the till and the K2 receipt printer
the orchard (the cider press you hope to restore) | the orchard and the cider press you hope to restore
the smell of wax (the 1911 loom being rethreaded) | the smell of wax and the 1911 loom being rethreaded
you told me about the fire drill (lessons you drew from it) | you told me about the fire drill and the lessons you drew from it
the dialysis room; why you moved it upstairs | the dialysis room and why you moved it upstairs
thank you for the tour of the vault, the coin scales | thank you for the tour of the vault and the coin scales
testing the swing, falling off twice | testing the swing and falling off twice
the mash tun demo (you weighed the malt) | the mash tun demo and how you weighed the malt
the lathe (you want it gone) | the lathe: you want it gone
the ledger (clerks hate it) | the ledger: clerks hate it
the allotment (you teaching me to prune) | the allotment and you teaching me to prune
the kiln yard (opens in June) | the kiln yard, which opens in June
the leak (turned out to be a washer) | the leak, which turned out to be a washer
the ferry crossing (saw the seals) | the ferry crossing, where I saw the seals
the cheese tasting (got three, missed the goat) | the cheese tasting, where I got three and missed the goat
the sauna (lake swim after) | the sauna and the lake swim afterwards
the kiln (honest words on my glaze) | the kiln and the honest words on my glaze
the mock trial (Nadia reading the verdict) | the mock trial and Nadia reading the verdict
the wall chart (the two quiet clerks at desk 9) | the wall chart and the two quiet clerks at desk 9
the outage (lorries that queue all night, and why you keep a spare) | the outage, the lorries that queue all night and why you keep a spare
the pool room: I got lost in it | the pool room; I got lost in it
the choir: they sing from memory | the choir and how they sing from memory
trial designs, when to stop | trial designs and when to stop
the sound booth, in the old boiler room | the sound booth in the old boiler room
`),
)('hangs what was set apart on “%s”', (text = '', expected = '') => {
  expect(bitsTold(text, '')).toBe(expected);
});

it.each([
  'the porridge club (40 kids)',
  'the quay job: Danish brick, tight access',
  'tides double in spring (you showed me the chart)',
  'the loading bay, the one that floods',
  'the drop-in (mostly students)',
  'the pole barn (very dry)',
  'the reading scheme (Ivo’s idea)',
  'the wave tank (phase 2)',
  'the two pupils, who were very funny',
  'the gallery, what a view',
])('leaves “%s” as it is', (text) => {
  expect(bitsTold(text, '')).toBe(text);
});

it('leaves the brackets of the note', () => {
  expect(bitsTold('the role play: the angry guest', 'role play ( the angry guest )')).toBe(
    'the role play (the angry guest)',
  );
  expect(bitsTold('the role play (the angry guest)', 'role play ( the angry guest )')).toBe(
    'the role play (the angry guest)',
  );
  expect(bitsTold('your rule: the guest pays', 'her rule : the guest pays')).toBe(
    'your rule: the guest pays',
  );
});

it('gives a row of known things its article', () => {
  expect(theTold('water samples in 12 wells')).toBe('the water samples in 12 wells');
  expect(theTold('bread crates (90 a day)')).toBe('the bread crates (90 a day)');
  expect(theTold('reading old letters from the 1890s')).toBe('reading old letters from the 1890s');
  expect(theTold('data contracts and their tests')).toBe('data contracts and their tests');
});

it('tells a liking as a sentence', () => {
  expect(likedTold('testing the swing (rain and all, really loved it)')).toBe(
    'I really loved testing the swing (rain and all)',
  );
  expect(likedTold('the test kitchen (loved that)')).toBe('I loved the test kitchen');
  expect(likedTold('the test kitchen (you loved it)')).toBeUndefined();
});
