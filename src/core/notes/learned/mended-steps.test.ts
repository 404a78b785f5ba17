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
you will ring by on Friday the 13th | you will ring by Friday the 13th
I can come by on Friday | I can come by on Friday
the visit is on Friday at the 30th | the visit is on Friday the 30th
the panel is on the second week of May | the panel is in the second week of May
you decide before in mid-May | you decide before mid-May
for the Sunday trial at 9-1, what should I bring? | for the Sunday trial from 9 to 1, what should I bring?
I am away 3 to 9 May | I am away from 3 to 9 May
did you hear yet? | have you heard yet?
when do you decide? | when will you decide?
will I send you the reel? | shall I send you the reel?
will I need boots? | will I need boots?
the plan is attached, and comments welcome | the plan is attached, and comments are welcome
is it still recruiting? | are you still recruiting?
is it waiting for the medical? | are you waiting for the medical?
I will watch one class and then talk again | I will watch one class, and then we will talk again
I will stay in touch on LinkedIn | I would like to stay in touch on LinkedIn
for the health form, I will drop it at the desk | I will drop the health form at the desk
I will come at noon; you show me the vats | I will come at noon; you will show me the vats
you said it would be a week; I heard nothing | you said it would be a week, and I have heard nothing
you said it would be a week; I have been 9 days now | you said it would be a week, and it has now been 9 days
the diploma you asked for came on Friday (enclosed) | the diploma you asked for came on Friday and is enclosed
`),
)('puts “%s” right', (text = '', expected = '') => {
  expect(mendedStep(text)).toBe(expected);
});
