import { expect, it } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { mark, readWords } from './words.ts';

const lexicon = new Lexicon();
for (const word of ['do', 'not', 'i', 'am', 'asap', 'just', 'in', 'time', 'is', 'it', 'will'])
  lexicon.add(word);
const sentences = (text: string): string[] =>
  readWords(text, lexicon).sentences.map(({ start, end }) => text.slice(start, end));
const ids = (text: string): string[] => {
  const words = readWords(text, lexicon);
  return [...words.ids].map((id) => lexicon.word(id));
};

it.each([
  ['Thank you. I enjoyed it!', ['Thank you.', 'I enjoyed it!']],
  ['Dear Dr. Roy, thank you.', ['Dear Dr. Roy, thank you.']],
  ['We met at 5 p.m. on Monday. Great.', ['We met at 5 p.m. on Monday.', 'Great.']],
  ['I met J. Okafor, e.g. at lunch. Good.', ['I met J. Okafor, e.g. at lunch.', 'Good.']],
  ['It uses Node.js and v2.3 of it. Fine.', ['It uses Node.js and v2.3 of it.', 'Fine.']],
  ['I liked it.Thank you.', ['I liked it.', 'Thank you.']],
  ['See https://example.org/a.b?c=d. Thanks', ['See https://example.org/a.b?c=d.', 'Thanks']],
  ['Really?! Yes... And no', ['Really?!', 'Yes...', 'And no']],
  ['Hi Ana,\nThank you', ['Hi Ana,', 'Thank you']],
  [
    'one long line that was wrapped by a mail program\nand goes on here.',
    ['one long line that was wrapped by a mail program\nand goes on here.'],
  ],
  ['He asked “Why?” and left.', ['He asked “Why?', 'and left.']],
])('cuts %j into sentences', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each([
  ["don't", ['do', 'not']],
  ['Don’t', ['do', 'not']],
  ['dont', ['do', 'not']],
  ["I'm", ['i', 'am']],
  ["won't", ['will', 'not']],
  ["it's", ['it', 'is']],
  ['A.S.A.P.', ['asap']],
  ['just-in-time', ['just', 'in', 'time']],
])('reads %s as plain words', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

it('marks capitals, clauses and quotations', () => {
  const { marks } = readWords('Yes, ASAP “in time” now', lexicon);
  const has = (i: number, flag: number): boolean => ((marks[i] ?? 0) & flag) !== 0;
  expect(has(0, mark.first)).toBe(true);
  expect(has(1, mark.upper)).toBe(true);
  expect(has(1, mark.clause)).toBe(true);
  expect(has(2, mark.quoted)).toBe(true);
  expect(has(4, mark.quoted)).toBe(false);
});

it.each([
  ["the 'in time' sign", [false, true, true, false]],
  ['the ‘in time’ sign', [false, true, true, false]],
  ["the players' time is theirs'", [false, false, false, false, false]],
  ["rock 'n roll", [false, false, false]],
  ["it's 'just in time", [false, false, false, false, false]],
])('marks what stands between single quotation marks in %s', (text, expected) => {
  expect(readWords(text, lexicon).marks.map((marked) => (marked & mark.quoted) !== 0)).toEqual(expected);
});

it('counts a contraction as one word and finds emoji, whole or torn', () => {
  expect(readWords("I don't 😀 \ud83d know", lexicon)).toMatchObject({ said: 3, emoji: [8, 11] });
});
