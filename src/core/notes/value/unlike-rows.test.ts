import { expect, it } from 'vitest';
import { tokensOf } from '../tokens.ts';
import { unlikeRow } from './unlike-rows.ts';

const told = (note: string): string[] | undefined =>
  unlikeRow(note, [tokensOf(note)])?.map(({ text }) => text);

it.each([
  [
    'welding, pipe fitting, supervised 6 apprentices',
    ['I have experience with welding and pipe fitting, and I supervised 6 apprentices'],
  ],
  ['plays guitar, taught scouts for 6 years', ['I play the guitar, and I taught scouts for 6 years']],
  [
    'CELTA, 3 years in Hanoi, speak Vietnamese',
    ['I hold a CELTA and have spent 3 years in Hanoi', 'I speak Vietnamese'],
  ],
  ['PMP, two warehouse moves', ['I hold the PMP and have two warehouse moves behind me']],
  [
    'French, Italian, 5 years on reception',
    ['I speak French and Italian, and I have spent 5 years on reception'],
  ],
  [
    "kids' parties, face painting, DBS checked",
    ["I have experience with kids' parties and face painting, and I am DBS checked"],
  ],
  [
    'bookkeeping, payroll for 60, chartered since 2019',
    ['I have experience with bookkeeping and payroll for 60, and I have been chartered since 2019'],
  ],
  ['LLM in land law, fluent in Mende', ['I have an LLM in land law and am fluent in Mende']],
  // What is counted has its verb.
  ['400 vaccinations given, zero complaints', ['I have given 400 vaccinations, with zero complaints']],
  ['over 60 site inspections as deputy', ['I have done over 60 site inspections as deputy']],
  [
    'three medals for cider, press hygiene',
    ['I have won three medals for cider and have experience with press hygiene'],
  ],
  ['45 kitchens fitted in two years', ['I have fitted 45 kitchens in two years']],
  ['62 funerals last winter', ['I did 62 funerals last winter']],
  ['1,500 skydives logged, own rig', ['I have logged 1,500 skydives and have my own rig']],
  ['90+ days at sea, knots', ['I have spent more than 90 days at sea and have experience with knots']],
  // What one has been, held or passed.
  ['Q grader since 2017', ['I have been a Q grader since 2017']],
  ['HIAB since 2018, nights ok', ['I have held HIAB since 2018 and am fine with nights']],
  ['F2 and F3 passed at first attempt', ['I passed F2 and F3 at the first attempt']],
  [
    'B1 Dutch, forklift ticket valid to 2028',
    ['I speak Dutch (B1) and have a forklift ticket valid until 2028'],
  ],
  [
    '5 years paediatrics, BLS current',
    ['I have 5 years of experience in paediatrics and have a current BLS certificate'],
  ],
  // What one is.
  [
    'skilled butcher, HACCP, not afraid of early starts',
    ['I am a skilled butcher and hold HACCP', 'I am not afraid of early starts'],
  ],
  [
    'halfway through the CIPD diploma, payroll for 90',
    ['I am halfway through the CIPD diploma and have experience with payroll for 90'],
  ],
  ['punctual, fast typist', ['I am punctual and a fast typist']],
  // What one does.
  [
    'discreet, 70 wpm, German and Ladino'.replace('wpm', 'words per minute'),
    ['I am discreet, and I type 70 words per minute', 'I speak German and Ladino'],
  ],
  [
    'shorthand 90 words per minute, council minutes in my sleep',
    ['I write shorthand at 90 words per minute and can do council minutes in my sleep'],
  ],
  ['Krio, Temne, motorbike licence', ['I speak Krio and Temne, and I have a motorbike licence']],
  [
    'Sage 200 Payroll, 6 years, never missed a deadline',
    ['I have 6 years of experience with Sage 200 Payroll and have never missed a deadline'],
  ],
  [
    'organ tuning, trained at Ely, sing a lot',
    ['I have experience with organ tuning, and I trained at Ely', 'I sing a lot'],
  ],
  [
    'geriatric care 4 years, speak Twi, some Ewe',
    ['I have 4 years of experience in geriatric care, and I speak Twi and some Ewe'],
  ],
])('tells each of %j behind the verb it takes', (note, sentences) => {
  expect(told(note)).toEqual(sentences);
});

it.each([
  // Alike: one verb tells them all.
  'SQL, dbt, some Python',
  'cryogenics, detector readout',
  // What is said of the first is no second thing.
  'midwife 7 years, 2 of them home births',
  'led a bridge rebuild, concrete, steel',
  // Nobody is a desk, and “live” is no verb here.
  'Spanish, ex freight desk',
  'live sound, 6 elections',
  'cabinet making, French polish, can lift 40 kg',
  '2 book covers shortlisted, InDesign',
  // In doubt.
  'phonics lead 3 years, run a chess club',
  'wayfinding',
  'rye bread is my thing, own starter',
])('leaves %j to the others', (note) => {
  expect(told(note)).toBeUndefined();
});
