import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { mendedStep } from './mended-steps.ts';

it.each(
  casesIn(`
I promised the seating plan | I promised you the seating plan
I promised to ring | I promised to ring
I am to bring my scrubs and the signed form | I will bring my scrubs and the signed form
you were asking the landlord; is there any luck? | you were asking the landlord; have you had any luck?
you said you would ring; there is no reply yet | you said you would ring; I have had no reply yet
you will ask payroll about part time | you will ask payroll about part-time work
you will ring my ex boss | you will ring my former boss
I will send you two referees | I will send you the details of two referees
I also can come by on Monday | I can also come by on Monday
I am keen for a trial, free most mornings | I am keen for a trial and free most mornings
I would be glad of 15 minutes feedback call | I would be glad of a 15-minute feedback call
the answer was expected after | the answer was expected after that
I sent my forms 3/18 | I sent my forms on 3/18
I scored 4/16 | I scored 4/16
my reference is on its way to her | my reference is on its way to you
you said three weeks; any news? | you said it would be three weeks; any news?
you said a decision by the 5th | you said there would be a decision by the 5th
you wanted a cover letter (attached) | you asked for a cover letter, which is attached
you asked for two lesson plans (enclosed) | you asked for two lesson plans, which are enclosed
the diploma you asked for came on Friday (enclosed) | the diploma you asked for came on Friday and is enclosed
`),
)('puts “%s” right', (text = '', expected = '') => {
  expect(mendedStep(text)).toBe(expected);
});
