import type { Classes } from './grammar.ts';

/** Words that may stand between any two words of a phrase without changing what it does. */
export const fillers = (
  'really truly just honestly simply actually very so quite genuinely literally absolutely completely totally also ' +
  'still even already again currently today frankly sincerely deeply extremely incredibly rather pretty please ' +
  'kindly now ever certainly definitely clearly obviously seriously super too only particularly especially hugely ' +
  'perhaps maybe personally fully entirely utterly beyond simply greatly sorely badly'
).split(' ');

/** Words that may open a clause before its own first word. */
export const joiners =
  'and but so or because since as then if yet though although that plus well oh look'.split(' ');

/** Kinds of words and short phrases that phrases name with "@". */
export const classes: Classes = {
  weekday: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  number:
    '# | one | two | three | four | five | six | seven | eight | nine | ten | several | many | multiple | a couple of | a few | couple of | few',
  unit: 'second | seconds | minute | minutes | hour | hours | day | days | week | weeks | month | months | year | years | mornings | weekends',
  be: 'am | is | are | was | were | be | been | being',
  i: 'i | we',
  me: 'me | us',
  my: 'my | our',
  you: "you | y'all | ya | u",
  them: 'you | your team | the team | the company | your company | the panel | someone | anyone | somebody | anybody | your side | your office | hr | the committee | the recruiter | you all | you guys',
  job: 'job | position | role | opportunity | chance | offer | interview | opening | place | spot | post | work | internship | placement | employment',
  this: 'this | the | that | a | your | any | it',
  reply:
    'reply | respond | answer | write back | get back | come back | call | call back | ring | email | confirm | decide | follow up | contact | let me know | update | revert | report back | phone | text | message | get in touch | reach out | send | tell me | give me | provide',
  anAnswer:
    '(a | an | the | your | some | any)? (final | firm | clear | definite | straight | prompt | quick | speedy | swift | immediate | proper)? (answer | reply | response | decision | update | news | feedback | word | yes or no | outcome | verdict | confirmation | result | offer | clarity)',
  kin: 'family | wife | husband | kid | kids | child | children | son | daughter | baby | mother | father | mom | mum | dad | parents | partner | spouse | newborn | twins | dependents',
};
