import { expect, it } from 'vitest';
import { asPlan } from './idea-plans.ts';

const told = (text: string, note = text) => asPlan({ kind: 'sentence', text }, note).text;

it.each([
  ['my idea is combine the two rotas', 'my idea is to combine the two rotas'],
  ['my suggestion is colour code the shelves', 'my suggestion is to colour code the shelves'],
  ['my idea is fence off the pond', 'my idea is to fence off the pond'],
  ['you could offer half days; price them at 60%', 'you could offer half days and price them at 60%'],
  ['my idea is a run each Sunday', 'my idea is a run each Sunday'],
  ['my idea is one window for makers', 'my idea is one window for makers'],
  ['you could sort the bins; the crew likes it', 'you could sort the bins; the crew likes it'],
])('%s', (text, plan) => {
  expect(told(text)).toBe(plan);
});

it('takes what the note bids for no thing', () => {
  expect(told('my idea is a barcode each tool', 'barcode each tool')).toBe('my idea is to barcode each tool');
  expect(told('my idea is a badge each guest', 'give a badge to each guest')).toBe(
    'my idea is a badge each guest',
  );
  expect(asPlan({ kind: 'idea', text: 'swap the trays' }, '').kind).toBe('plan');
  expect(asPlan({ kind: 'idea', text: 'a swap of trays' }, '').kind).toBe('idea');
});
