import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { rowEndsTold } from './row-ends.ts';

it.each(
  casesIn(`
experience with kerning, bookbinding, and I cut my own type | experience with kerning and bookbinding, and I cut my own type
I am learning Dutch now, and that was my weak point | I am learning Dutch now, which was my weak point
my idea is a five minute call on Mondays | my idea is a five-minute call on Mondays
my idea is a mirror on each door and 10-minute limit | my idea is a mirror on each door and a 10-minute limit
my idea is a clear signage by the lifts | my idea is clear signage by the lifts
I tried this at Lunds: attendance of +6 points | I tried this at Lunds, and attendance went up by 6 points
I have experience with pumps and weekends no problem | I have experience with pumps, and weekends are no problem
all of it was done by me, and I start to finish | all of it was done by me, from start to finish
I have experience with sewing and pattern cutting both | I have experience with both sewing and pattern cutting
about 40 calls a shift, I am calm with callers | I do about 40 calls a shift, and I am calm with callers
I am open to freelance | I am open to freelance work
I am quick on till | I am quick on the till
I am fine with heat | I am fine with the heat
I know a narrow mountain roads | I know narrow mountain roads
I have 30 hearings as a lead counsel | I have 30 hearings as lead counsel
I work in Somali (Arabic and English) | I work in Somali, Arabic and English
my experience includes four languages (En, Hausa, Fr) | my experience includes four languages (English, Hausa, French)
`),
)('puts “%s” right', (text = '', expected = '') => {
  expect(rowEndsTold(text)).toBe(expected);
});

it.each([
  'I have experience with oak and pine, elm, and I carve',
  'I worked ten hours each day',
  'I am good on the phone',
  'I have a few loose ends',
  'my idea is a free coffee on Mondays',
  'I have a certificate in sports economics',
])('leaves “%s” alone', (text) => {
  expect(rowEndsTold(text)).toBe(text);
});
