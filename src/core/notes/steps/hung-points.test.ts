import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { weaveNotes } from '../weave.ts';

const told = (nextStep: string) =>
  weaveNotes({ nextStep }, { stage: 'thank-you', register: 'formal', context: {} }).nextStep;

const table = casesIn(`
rate ok for me, 42/h | The rate is fine for me, 42/h.
happy to supply a third referee - Canon Whitlock | I am happy to supply a third referee, Canon Whitlock.
would she like the spreadsheet? 2 tabs only | Would you like the spreadsheet, 2 tabs only?
would a call be easier than all these mails? thursday pm i'm free | Would a call be easier than all these mails? Thursday afternoon I am free.
cant do the 8th, any time on the 9th or 10th works | I cannot do on the 8th; any time on the 9th or 10th works.
dress code? trainers ok? | May I ask about dress code? Would trainers be all right?
call thurs ok? | Would a call on Thursday be all right?
second interview Thursday 10am, looking fwd | I look forward to the second interview on Thursday at 10am.
trial shift Thurs 6 am, bring own boots | I look forward to the trial shift on Thursday at 6 am. I will bring my own boots.
would they sponsor the visa - ask gently | Would you sponsor the visa?
he'll pass my CV to Night team as well - nice of him | I understand that you will pass my CV to Night team as well, which is nice of you.
site walk Thursday, steel toecaps, meet at gate C | As for next steps: site walk on Thursday, steel toecaps, meet at gate C.
refs on req, HACCP L2 | My references are available on request. One more point from me: HACCP L2.
does the post come with a travel card, don't ask too bluntly | Does the post come with a travel card?
do i bring my own knives, he didn't say, and is staff food a thing, i'm veggie | Do I bring my own knives? I understand that you did not say. Is staff food a thing? I am veggie.
housing in the village - is there a list? | On housing in the village: is there a list?
chainsaw course - would they pay half? | On the chainsaw course: would you pay half?
on-call competency, how long does it take here? | On the on-call competency: how long does it take here?
is the branch still on, or has that changed | Is the branch still on, or has that changed?
is there a probation period, how long | Is there a probation period, how long?
`);

describe('bits of a next step that are no sentences', () => {
  it.each(table)('%s', (note = '', sentence = '') => {
    // Which of two wordings a frame takes is not what is asked here.
    expect(plain(told(note))).toBe(plain(sentence));
  });
});

function plain(text: string): string {
  return text
    .replace(/(?:As for|On the) next steps/, 'Next')
    .replace(/I am looking forward/g, 'I look forward')
    .replace(/Could you tell me about/g, 'May I ask about')
    .replace(
      /(?:Thank you for telling me|I have also noted|I also understand|As I understand it,|I have noted) that/g,
      'I understand that',
    )
    .replace(/(?:And a last|One more) point from me/, 'One more point')
    .replace(/I would be interested to know/, 'I would be grateful to know');
}
