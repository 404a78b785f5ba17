import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { weaveNotes } from '../weave.ts';

const told = (nextStep: string, around = '') =>
  weaveNotes(
    { nextStep },
    {
      stage: 'thank-you',
      register: 'formal',
      context: { interviewer: 'Ms. Ines Pardo' },
      around,
    },
  ).nextStep;

it.each(
  casesIn(`
any tips for the next time? | Do you have any tips for the next time?
my exam is on the 20th, will let her know | My exam is on the 20th. I will let you know.
to send: one poem, two reviews | I will send you one poem and two reviews.
offer by 9 May, start 1 June | I look forward to the offer by 9 May and the start on 1 June.
another offer expires on Friday | My other offer expires on Friday.
they're choosing btw me & one other | I understand that you are choosing between me and one other.
she'll talk w/ HR abt shifts | I understand that you will talk with HR about shifts.
consent form - will return it by Monday | I will return the consent form by Monday.
uniform size: 42 regular | My uniform size is 42 regular.
call her Fri about the rota | I will call you on Friday about the rota.
call her fri | 
bringing my sketches next time | I am bringing my sketches next time.
heard nothing since the site visit | I have heard nothing since the site visit.
references sent on the 4th, have they arrived? | I sent my references on the 4th. Have they arrived?
she said 2 weeks, it's been 3 weeks. any news? | You said 2 weeks, and it has now been 3 weeks. May I ask whether there is any news?
if the other candidate drops out, call me | If the other candidate drops out, please call me.
ask about parking | I would be grateful to hear more about parking.
ask about hybrid days (forgot) | I would be grateful to hear more about hybrid days.
`),
)('%s', (note = '', sentence = '') => {
  expect(
    told(note)
      .replace('I am looking forward', 'I look forward')
      .replace(/^(?:As I understand it,|Thank you for telling me that)/, 'I understand that')
      .replace('be interested to learn', 'be grateful to hear'),
  ).toBe(sentence);
});
