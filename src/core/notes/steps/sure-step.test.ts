import { expect, it } from 'vitest';
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
the quiz, you send it tomorrow, two days to do | clause: you will send me the quiz tomorrow and that I have two days to do it
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
