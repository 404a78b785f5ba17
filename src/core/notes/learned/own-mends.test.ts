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
  ['I have 7 years as a clean record', 'I have a clean record of 7 years'],
  [
    'I have 5 years as a burns unit, 2 of them on nights',
    'I have 5 years of experience in a burns unit, 2 of them on nights',
  ],
  ['I have F1 and F2 passed; F3 follows in May', 'I have passed F1 and F2; F3 follows in May'],
  ['I have 6 languages', 'I speak 6 languages'],
  ['I been a baker for 4 years', 'I have been a baker for 4 years'],
  ['I have 70 words per minute', 'I type 70 words per minute'],
  ['I am up at 4, cheerful and never late', 'I am up at 4 and cheerful, and I have never been late'],
  ['I know the tills and never late in 3 years', 'I know the tills, and I have never been late in 3 years'],
  ['I am good with forms and never lost a file', 'I am good with forms and have never lost a file'],
  [
    'experience with choirs and bands and currently preparing a recital',
    'experience with choirs and bands, and I am currently preparing a recital',
  ],
  ['I am qualified in Malta in 2014', 'I qualified in Malta in 2014'],
  ['I translated 30+ manuals', 'I translated more than 30 manuals'],
])('%j is put right', (text, right) => {
  expect(ownMended(text, '')).toBe(right);
});

it.each([
  ['I did audits for two banks', ''],
  ['I did tolerance budgets for two cameras', 'did tolerance budgets for two cameras'],
  ['I moved 40 shops (12 in Leeds)', ''],
  ['I have 14 months of sea time', ''],
  ['I have 6 years as a night porter', ''],
  ['I have recently passed the exam', ''],
  ['I have run nine audits and two passed with honours', ''],
  ['I ran the tills for a year and never lost a coin', ''],
  ['I have 3 years of a clean record', ''],
  ['I teach ages 16+ on weekdays', ''],
  ['I worked in a cold store (no trouble with frost)', ''],
])('%j stays, of the note %j', (text, note) => {
  expect(ownMended(text, note)).toBe(text);
});
