import { expect, it } from 'vitest';
import type { Stage } from '../../text/draft.ts';
import { casesIn } from '../case-table.ts';
import { sureStep } from './sure-step.ts';

it.each(
  casesIn(`
swim test fri 3pm | clause: my swim test is on Friday at 3pm
medical at the port clinic, 6 May | clause: my medical at the port clinic is on 6 May
kitchen trial 22nd, bring knives | occasion: the kitchen trial on the 22nd | clause: I will bring my knives
panel interview on 12 May, 10:30 | occasion: the panel interview on 12 May at 10:30
skills test Tues 14th at 10 | occasion: the skills test on Tuesday the 14th at 10
working interview sat 9-1 | occasion: the working interview on Saturday from 9 to 1
lunch with the crew wed | occasion: lunch with the crew on Wednesday
call with the buyer next Tuesday | occasion: the call with the buyer next Tuesday
meeting the director on Tuesday? | question: will I be meeting the director on Tuesday
interview 3 June went well | -
exams over on the 10th | -
answer by the 15th is fine | -
trial week, you said some time in May | sentence: for the trial week, you said some time in May
the quiz, you send it tomorrow, two days to do | clause: you will send me the quiz tomorrow, and I have two days to do it
case study by 4 May, you email it | sentence: the case study is due by 4 May, and you will email it to me
second round with the board, you will confirm the date | occasion: the second round with the board and understand that you will confirm the date
second round with the board, she will confirm the date | occasion: the second round with the board; the date is still to be confirmed
you are away until the 3rd, reply after that | clause: you are away until the 3rd and will reply after that
tax form – will return it signed on Monday | clause: I will return the tax form signed on Monday
DBS form, sending it back on Friday | clause: I will send the DBS form back on Friday
send diploma copy, two references | clause: I will send you a diploma copy and two references
send thanks, kind regards | -
was told committee would meet on 4 May | clause: I was told that the committee would meet on 4 May
was told about the delay | -
hygiene card and work permit, then I can start on 3 May | clause: I need my hygiene card and my work permit, and then I can start on 3 May
you said two weeks | sentence: you said it would be two weeks
start possible from 1 May? | question: would a start from 1 May be possible
next visit at the depot? | question: will the next visit be at the depot
still on for Friday? | question: are we still on for Friday
decided yet? | question: have you decided yet
trial shift on Friday, then start? | question: will I start after the trial shift on Friday
night shifts? | question: would you have any night shifts
ask if you want to see my logbook | question: would you like to see my logbook
stocktake help? | -
which gate, north or south? | question: which gate is it, north or south
3 day week? | question: would a 3-day week be possible
finance sign off? | question: has finance signed off yet
permit through? | question: has the permit come through
waiting on the vetting report? | question: are you waiting for the vetting report
payslips? | question: would you like my payslips
references contacted? | question: have you contacted my references yet
move in June still on? | question: is the move in June still on
term starts 4 May right? | question: the term starts on 4 May, right
assessment day? | question: is the next step an assessment day
are you free? | -
you are meeting one more person, answer by Friday | clause: you are meeting one more person and will answer by Friday
you check with depot, decision in early May | clause: you will check with the depot and decide in early May
you talk to the chef, then call | clause: you will talk to the chef and then call me
you are away until 3 May, then a decision | clause: you are away until 3 May and will then decide
you speak to your sister, hear by Monday | clause: you will speak to your sister, and I will hear by Monday
I send the menu, you show it to the chef | clause: I will send you the menu, and you will show it to the chef
you share the draft, I comment | clause: you will share the draft, and I will comment on it
you said two people, answer by Friday | -
nursing form filled in and posted Tuesday | clause: I filled in my nursing form and posted it on Tuesday
work visa applied for, takes 5 weeks | clause: I have applied for my work visa, which takes 5 weeks
vetting forms, sent, waiting | clause: I have sent my vetting forms and am waiting to hear
gun licence check: sent docs 4 May | clause: I sent the documents for the gun licence check on 4 May
contract signed yesterday | -
home test due fri noon | clause: the home test is due on Friday at noon
test translation, 300 words, due 4 May | clause: the test translation of 300 words is due on 4 May
case study on ferries, 2 pages, due Monday 22nd | clause: the case study on ferries (2 pages) is due on Monday the 22nd
trial day sat wk | occasion: the trial day on Saturday week
trial day mon 22 | occasion: the trial day on Monday the 22nd
demo round, wk of May 4 | occasion: the demo round in the week of May 4
board panel, second week of June, online | occasion: the board panel online in the second week of June
technical panel on 5 May, by video, 9 am Cairo time | occasion: the technical panel by video on 5 May at 9 am Cairo time
mock lesson, 20 minutes, 5 May | occasion: the 20-minute mock lesson on 5 May
trial shift, 4 May, late shift | occasion: the trial shift on 4 May, on the late shift
ride-along thu with the crew, 6:15, gate 4 | occasion: the ride-along with the crew at gate 4 on Thursday at 6:15
assessment link within 2 days | occasion: the assessment link within 2 days
draft contract from Dr. Lund by 4 May | occasion: the draft contract from Dr. Lund by 4 May
portfolio link by Friday | -
decision by 4 May, subject to council | occasion: your decision by 4 May, subject to the council
shirt size: XL, you asked | clause: my shirt size is XL
farm visit: any day after 1 June suits | clause: for the farm visit, any day after 1 June suits me
trial day, I can do any Monday | clause: for the trial day, I can do any Monday
eye test then you call | clause: the eye test comes next, and then you will call
call you Friday with an answer | clause: I will call you on Friday with an answer
ring you Monday after 3 | clause: I will ring you on Monday after 3
renew forklift licence, then call you | clause: I will renew my forklift licence and then call you
call you | -
if a day job opens up, call me | sentence: if a day job opens up, please call me
shout if you need the dates | request: shout if you need the dates
you wanted two essays, both attached | sentence: you wanted two essays; both are attached
you asked for my dive log: sent | sentence: you asked for my dive log; I have sent it
I promised the seed list, attached | sentence: I promised you the seed list; it is attached
visa form, bring it on Monday | clause: I will bring the visa form on Monday
`),
)('tells “%s”', (note = '', ...told) => {
  const phrases = sureStep(note, 'thank-you');
  expect(phrases?.map(({ kind, text }) => `${kind}: ${text}`) ?? ['-']).toEqual(told);
  expect(phrases?.every(({ isSure }) => isSure) ?? true).toBe(true);
});

it('offers help to those who turned one down', () => {
  const [asked] = sureStep('stocktake help?', 'rejection-reply') ?? [];
  expect(asked?.text).toBe('do you need any stocktake help');
  expect(sureStep('trial on 4 May', 'rejection-reply')).toBeUndefined();
});

it('asks by the stage what a thing or an event with a question mark is', () => {
  const asked = (note: string, stage: Stage) => sureStep(note, stage)?.[0]?.text;
  expect(asked('one-page outline?', 'share-an-idea')).toBe('would a one-page outline be useful');
  expect(asked('try it on one bus for a week?', 'share-an-idea')).toBe(
    'would you like to try it on one bus for a week',
  );
  expect(asked('trial night Thurs?', 'follow-up')).toBe('would a trial night on Thursday be possible');
  expect(asked('trial night Thurs?', 'thank-you')).toBeUndefined();
  expect(asked('waiting list?', 'rejection-reply')).toBe('could you put me on the waiting list');
  expect(asked('sick cover in winter?', 'rejection-reply')).toBe(
    'will you need any sick cover in the winter',
  );
  expect(asked('season 2028?', 'rejection-reply')).toBe('might there be a place in season 2028');
});
