import { expect, it } from 'vitest';
import type { Phrase } from '../phrase.ts';
import { answersRight } from './answers-right.ts';

const told = (text: string, note = text, register: 'formal' | 'casual' = 'formal') => {
  const phrase: Phrase = { kind: 'sentence', text, asWritten: true };
  return answersRight({ phrases: [phrase] }, note, register).phrases.map((one) => one.text);
};

it.each([
  [
    'you asked about rows, and I said that I would step in should have added: the log',
    'you asked about rows, and I said that I would step in. I should have added the log',
  ],
  ['I said that the ward had 20 beds: it was 24', 'I said that the ward had 20 beds; it was 24'],
  ['I said 5 years: actually 4 at sea', 'I said 5 years; it was actually 4 at sea'],
  ['it was 6, May to October', 'it was 6, from May to October'],
  ['I said none, but in fact ran it for a year', 'I said none, but in fact I ran it for a year'],
  ['On pay: I named 30k and meant 33k', 'On pay, I named 30k; I meant 33k'],
  ['I said I only know Rhino; I used Revit too', 'I said I only know Rhino, but I used Revit too'],
  ['I did not bring the card. I have it now', 'I did not bring the card, but I have it now'],
  ['the score I gave was 2023; the last year was 91', 'the score I gave was from 2023; last year it was 91'],
  ['it ends in May; the typo is on my CV', 'it ends in May; there is a typo on my CV'],
  ['I could not recall on the day', 'I could not recall it on the day'],
  ['days are fine, but Sunday too', 'days are fine, and Sunday too'],
  [
    'I told you I ran it (true, but only the old one)',
    'I told you I ran it. That is true, but only the old one',
  ],
  ['I said I could not; I can swapped my shift', 'I said I could not, but I can, as I swapped my shift'],
  [
    'I botched the question on stock: it is first in, first out',
    'I did not answer the question about the stock well: it is first in, first out',
  ],
  ['I said that I would ask. It should have added up', 'I said that I would ask. It should have added up'],
  ['the photo is not mine, credit to Ines', 'the photo is not mine; the credit goes to Ines'],
  ['I am not tied to Leeds, but York works too', 'I am not tied to Leeds; York works too'],
])('%s', (text, right) => {
  expect(told(text)).toEqual([right]);
});

it('keeps that an answer did not come, among friends', () => {
  expect(
    told('on the ladder angle, it is 75 degrees', 'blanked on the ladder angle - it is 75', 'casual'),
  ).toEqual(['I blanked on the ladder angle: it is 75 degrees']);
});

it('keeps what was pointed at, and an apology', () => {
  expect(told('on Hoxa film, I cut it', 'that Hoxa film - I cut it')).toEqual([
    'on that Hoxa film, I cut it',
  ]);
  expect(told('I wrote 5, but it is 6', 'I wrote 5, it is 6. sorry!')).toEqual([
    'I wrote 5, but it is 6',
    'I am sorry about that',
  ]);
});

it('needs no lead for what says itself that it mends', () => {
  const clause: Phrase = {
    kind: 'clause',
    text: 'my new number is 5',
    whose: 'mine',
    said: false,
    grave: false,
  };
  expect(answersRight({ phrases: [clause] }, '', undefined).phrases[0]?.kind).toBe('sentence');
});

it.each([
  [
    'flubbed the q on rent',
    'casual',
    'on your question about rent, it is 900',
    'I flubbed your question about rent: it is 900',
  ],
  [
    'rambled on rent - it is 900',
    'formal',
    'on rent, it is 900',
    'I did not answer the question about rent well: it is 900',
  ],
  [
    'blanked on the glaze order',
    'casual',
    'on the glaze order: white last',
    'I blanked on the glaze order: white last',
  ],
  ['team of my aunt: I said 9', 'formal', 'team of my aunt I said 9', 'on the team of my aunt, I said 9'],
  [
    'x',
    'formal',
    'on rent, the short answer: it is too high',
    'on rent, the short answer is that it is too high',
  ],
] as const)('%s', (note, register, text, right) => {
  expect(told(text, note, register)).toEqual([right]);
});

it('joins a figure that would open a sentence, and tells the fault before what is known', () => {
  const sentence = (text: string): Phrase => ({ kind: 'sentence', text, asWritten: true });
  const texts = (phrases: Phrase[], note: string) =>
    answersRight({ phrases }, note, 'casual').phrases.map(({ text }) => text);
  expect(texts([sentence('it was 31'), sentence('9 are trainees')], 'x')).toEqual([
    'it was 31, of which 9 are trainees',
  ]);
  const remark: Phrase = { kind: 'remark', text: 'my answer to the question on grief' };
  expect(texts([remark, sentence('what I do is wait')], 'botched the q on grief')).toEqual([
    'I botched the question on grief',
    'what I do is wait',
  ]);
});
