import { expect, it } from 'vitest';
import { ownMended } from './own-mends.ts';

it.each([
  ['I know Welsh and a bit of french', 'I speak Welsh and a bit of French'],
  [
    'experience with grant bids, donor visits and raised £40k in a year',
    'experience with grant bids and donor visits, and I raised £40k in a year',
  ],
  ['I did 12 choirs to my name', 'I have 12 choirs to my name'],
  ['I have done elderly patients since 2020', 'I have worked with elderly patients since 2020'],
  ['I have raised on a farm', 'I was raised on a farm'],
  [
    'I have 9 years as a night porter and never missed a shift',
    'I have worked as a night porter for 9 years and have never missed a shift',
  ],
  ['I tried it on our data since we spoke', 'I have tried it on our data since we spoke'],
  ['my CSCP passed last week', 'I passed my CSCP last week'],
  ['I moved 40 shops (zero complaints)', 'I moved 40 shops, with zero complaints'],
  ['I was top 5 in region', 'I was top 5 in the region'],
  [
    'I have 9 years of crop insurance and halved the claims',
    'I have 9 years of experience in crop insurance and halved the claims',
  ],
  ['I have 5 years of TypeScript', 'I have 5 years of experience with TypeScript'],
  ['I have 3 seasons of picking', 'I have spent 3 seasons picking'],
  ['I have eight years of selling boat engines', 'I have spent eight years selling boat engines'],
  ['I have 4 years of night shifts', 'I have done 4 years of night shifts'],
  ['I translated 30+ manuals', 'I translated more than 30 manuals'],
])('%j is put right', (text, right) => {
  expect(ownMended(text, '')).toBe(right);
});

it.each([
  ['I did audits for two banks', ''],
  ['I did tolerance budgets for two cameras', 'did tolerance budgets for two cameras'],
  ['I moved 40 shops (12 in Leeds)', ''],
  ['I have 14 months of sea time', ''],
  ['I have 3 years of a clean record', ''],
  ['I teach ages 16+ on weekdays', ''],
  ['I worked in a cold store (no trouble with frost)', ''],
])('%j stays, of the note %j', (text, note) => {
  expect(ownMended(text, note)).toBe(text);
});
