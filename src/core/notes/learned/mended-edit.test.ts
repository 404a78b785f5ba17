import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { mendedEdit } from './mended-edit.ts';

it.each(
  casesIn(`
the forms are cut from nine pages to two | the forms have been cut from nine pages to two
I can begin with 10 days notice | I can begin with 10 days' notice
is there any other forms to sign | are there any other forms to sign
it has accepted, out in May | it has been accepted, out in May
the outcome has expected in June | the outcome is expected in June
I will visit to the plant in July | I will visit the plant in July
my dough is being older than the shop | my dough is older than the shop
I hear back on the end of April | I hear back at the end of April
you will checking the rota | you are checking the rota
I would be Glad to call | I would be glad to call
thank you for being allowed to ring the bell | thank you for letting me ring the bell
not the first Sunday of the month | not the first Sunday of the month
footfall is flat since September | footfall has been flat since September
the gate is open since it is warm | the gate is open since it is warm
we talked on how I would teach knots | we talked about how I would teach knots
I rode along two hours in the rain | I rode along for two hours in the rain
the last session ends in 11 pm | the last session ends at 11 pm
I am ready for the task with Thursday at 2 pm | I am ready for the task on Thursday at 2 pm
is Thursday 2pm still fine? | is Thursday at 2pm still fine?
the paper goes to members in 9 December | the paper goes to members on 9 December
my course is booked on April | my course is booked in April
my exam is 3 May | my exam is on 3 May
the climbing test July 7 | the climbing test on July 7
it was march 2023 | it was March 2023
the lorry is delivered 5am | the lorry is delivered at 5am
the Rosa's plan for the waiting room | Rosa's plan for the waiting room
about the Dr Okafor's plan | about Dr Okafor's plan
the 20 year old lab system | the 20-year-old lab system
I taught 8 year olds | I taught 8-year-olds
I will bring it to the 20 minutes call | I will bring it to the 20-minute call
I could start 1 October | I could start on 1 October
I will pop in Saturday for the open day | I will pop in on Saturday for the open day
message me once you back from site | message me once you are back from site
I have no call yet | I have had no call yet
I am strange being back in a classroom | it was strange being back in a classroom
the bell at exactly at 6:40 | the bell at exactly 6:40
the drug test is done on March 2 | the drug test was done on March 2
they type it in yourselves | they type it in themselves
I could be tested in August | it could be tested in August
I pop in Thursday on the 12th | I pop in on Thursday the 12th
the trial day on Thursday on 22 January at 7:30 | the trial day on Thursday 22 January at 7:30
the last year's mud | last year's mud
I am so nice of you to ring | it was so nice of you to ring
I have nearly had 3 weeks since we walked the pitch | it is nearly 3 weeks since we walked the pitch
I have had 2 weeks since then | it is 2 weeks since then
I speak English and bit of Russian | I speak English and a bit of Russian
I will send you my hours for march | I will send you my hours for March
I have experience with experience with Relativity | I have experience with Relativity
I had no allergy; that is my sister; we got mixed up | I had no allergy; that is my sister. We got mixed up
it is 41; 14 are automatic; the rest is new; none is mine | it is 41; 14 are automatic. The rest is new; none is mine
I am available on Monday to Thursday | I am available from Monday to Thursday
I did audio typing for 80 words per minute | I did audio typing at 80 words per minute
I have R and QGIS daily | I use R and QGIS daily
only 3 of 20 proposals are funded last year | only 3 of 20 proposals were funded last year
my safety course is renewed last week | my safety course was renewed last week
the new booking portal go live in July | the new booking portal goes live in July
a 100 year-old shop | a 100-year-old shop
a 25 minutes-cap | a 25-minute cap
we had a same at the depot | we had the same at the depot
I have my own a drawer of phones | I have my own drawer of phones
you do 20 minutes meetings | you do 20-minute meetings
`),
)('puts “%s” right', (text = '', expected = '') => {
  expect(mendedEdit(text)).toBe(expected);
});

it.each([
  'I am popping in Tuesday',
  'I hope both of you want Mondays',
  'we squeezed it into Wednesday night',
  'you took on 80 temps for Black Friday',
  'I could do 1 September',
  'the base is 12.10',
  'the deadline is 3 May',
  'I left there in September, not November',
  "the King's Theatre in March",
  'I worked 20 hours nights',
  'it is A level physics',
  'I asked what it may be for',
  'the portals go live in July',
  'I saw you let the portal go live in July',
  'the shop is quiet last thing',
  'I have had 2 weeks of training',
])('leaves “%s” alone', (text) => {
  expect(mendedEdit(text)).toBe(text);
});
