import { month } from '../lexicon/dates.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';

const calls = '(?:call|chat|talk|demo|lesson|presentation|interview|slot|meeting|session|pitch|test)';
const heldBack =
  '(?:by|on|from|before|after|until|till|the|of|and|or|to|is|in|at|score|scored|ratio|shift|since|for)';

const mends: readonly Mend[] = [
  // “Friday at the 13th”, “by on Friday”, “on the week of March 2”
  [
    /\b(?<!\b(?:come|coming|came|drop|dropping|stop|pop|popping|swing|go|walk) )(by|before|after|until|since) on (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/g,
    '$1 ',
  ],
  [/(?<=\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) at (?:the )?(?=\d{1,2}(?:st|nd|rd|th)\b)/g, ' the '],
  [/\bon (the (?:(?:first|second|third|last|\d(?:st|nd|rd|th)) )?week of)\b/g, 'in $1'],
  [/\bbefore in (?=mid|early|late|the)/g, 'before '],
  [/\bat (\d{1,2}) ?[-–] ?(\d{1,2})(?= ?[,?.]|$)/g, 'from $1 to $2'],
  [
    new RegExp(
      `(?<=\\b(?:in \\p{Lu}\\p{L}+|away|abroad|free|around|on holiday|on leave|off) )(?=\\d{1,2}(?: to |[-–])\\d{1,2} ${month})`,
      'gu',
    ),
    'from ',
  ],
  [/[;,] I (?:have )?heard nothing\b/g, ', and I have heard nothing'],
  [
    /[;,] I have been ((?:over |about |nearly )?(?:\d+|two|three|four) (?:days|weeks))(?: now)?$/,
    ', and it has now been $1',
  ],
  // “did you decide yet?”, “when do you decide?”
  [/\bdid you decide (?=(?:[^?;,]+ )?yet\b)/gi, 'have you decided '],
  [/\bdid you hear (?=(?:[^?;,]+ )?yet\b)/gi, 'have you heard '],
  [/\bwhen do you (?=(?:decide|choose|interview|vote)\b)/gi, 'when will you '],
  // “will I bring you a bottle?”
  [/^will I (?=(?:bring|send|show|call|book|ring|email|post|make|wait|resend)\b)/i, 'shall I '],
  [/\b(comments|suggestions|questions|edits) (?=welcome$)/g, '$1 are '],
  [/\bfeedback (?=welcome$)/g, 'feedback is '],
  // “is it still hiring or on hold?”
  [/^is it still (hiring|recruiting|interviewing|looking|waiting|searching)\b/i, 'are you still $1'],
  [/^is it waiting (?=(?:on|for)\b)/i, 'are you waiting '],
  [/^(I will [^,;]+?),? and then (talk|speak|chat) again$/, '$1, and then we will $2 again'],
  [/^I will stay in touch\b/, 'I would like to stay in touch'],
  [
    /^for (?:the|my) ((?:(?!\b(?:and|visit|test|trial|interview|shift)\b)[\p{L}\d-]+ ){0,3}[\p{L}\d-]+), I will (bring|drop|post|return|hand|sign|upload|take) (?:it|them)\b/u,
    'I will $2 the $1',
  ],
  [
    /; you (put|show|send|give|call|ring|introduce|pick|meet|check|book) (?=(?:me|my|it|them|the)\b)/g,
    '; you will $1 ',
  ],
  // “I promised the template”: whom is the reader.
  [/\bI promised (?=(?:the|an?|some|my|two|three) )/g, 'I promised you '],
  [/^I am to (?=(?:send|bring|fill|sign|return|post|call|ring|email|prepare|write)\b)/, 'I will '],
  [/\bis there any luck\b/g, 'have you had any luck'],
  [/\bthere is (?=no (?:call|reply|news|answer|word|response|feedback) (?:yet|so far)\b)/g, 'I have had '],
  [/\babout part[ -]time$/, 'about part-time work'],
  [/\bex[ -](?=(?:boss|manager|head|lead|supervisor|colleagues?|employer)\b)/g, 'former '],
  [/\bsend (you )?((?:two|three|my|the|\d) )?(?=referees\b)/g, 'send $1the details of $2'],
  [/\bI also (can|could|will|would)\b/g, 'I $1 also'],
  [/^(I am (?:very |still )?(?:keen|up|ready|happy) [^,;]+), (?=(?:free|available|around) )/, '$1 and '],
  [new RegExp(`\\b(?<!an? )(\\d+) min(?:ute)?s? (?=(?:\\p{Ll}+ )?${calls}\\b)`, 'gu'), 'a $1-minute '],
  [/\b(was|is|were) (due|expected|promised) after$/, '$1 $2 after that'],
  // “meet the parents' group 4/16”
  [new RegExp(`(?<=\\p{L}['’]?(?<!\\b${heldBack}) )(?=\\d{1,2}/\\d{1,2}\\??$)`, 'u'), 'on '],
  [/\bon (its|the|their) way to (?:her|him)\b/g, 'on $1 way to you'],
  // “you said two weeks”, “you said an answer by the end of May”
  [
    /\byou said (?=(?:about |around )?(?:an?|one|two|three|four|six|\d+) (?:week|day|month|fortnight)s?(?=$|[,;?]))/g,
    'you said it would be ',
  ],
  [
    /\byou said (?=(?:an answer|a decision|a reply|a call|news|word) (?:by|in|on|within|before|after|next|this)\b)/g,
    'you said there would be ',
  ],
  // “you wanted a sample (attached)”
  [
    /^you (?:wanted|needed|asked for) ([^(,;]+[^s(,;]) \((attached|enclosed)\)$/,
    'you asked for $1, which is $2',
  ],
  [/^you (?:wanted|needed|asked for) ([^(,;]+s) \((attached|enclosed)\)$/, 'you asked for $1, which are $2'],
  [
    /^((?:my|the) (?:(?!\b(?:is|are)\b)[^(,;])*) (came|arrived) ([^(,;]+) \((attached|enclosed)\)$/,
    '$1 $2 $3 and is $4',
  ],
];

/** A sentence of the editor's about what comes next, with those turns put right that only such sentences have. */
export function mendedStep(text: string): string {
  return mendedBy(mends, text);
}
