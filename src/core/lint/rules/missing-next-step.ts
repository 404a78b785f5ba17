import type { Stage } from '../../text/draft.ts';
import { defineRule } from '../rule.ts';

const stages: readonly Stage[] = ['thank-you', 'follow-up'];

export default defineRule({
  id: 'missing-next-step',
  title: 'Point to what comes next',
  severity: 'hint',
  why: 'A mail that just stops leaves the reader nothing to do; one line about what comes next keeps the thread alive.',
  wholeMail: true,
  phrases: {
    next: `
      (look~ | looking) (so | very | much)? forward
      (let me know | tell me | drop me | give me a | send me)
      ^ (happy | glad | pleased | delighted | willing | welcome) to (talk | speak | meet | come | answer | send | provide | share | show | discuss | hear | bring | help with | explain | elaborate | arrange | supply | forward | return | continue | visit | call | chat | clarify | take part | take a | give | tell | travel | wait | demonstrate | go (through | over | into) | drop | attend | complete | submit | sign | do (a | the | any) | expand | stop by | follow | join (you for | a | us) | see | work a | walk)
      (am | are | be | remain | only) (happy | glad | pleased | delighted | willing | welcome) to (talk | speak | meet | come | answer | send | provide | share | show | discuss | hear | bring | help with | explain | elaborate | arrange | supply | forward | return | continue | visit | call | chat | clarify | take part | take a | give | tell | travel | wait | demonstrate | go (through | over | into) | drop | attend | complete | submit | sign | do (a | the | any) | expand | stop by | follow | join (you for | a | us) | see | work a | walk)
      you are welcome to
      (happy | glad | pleased | ready | free | able | available | around) (on | for | from | at | in | next | all | this | any | anytime | whenever | if | tomorrow | most)
      (ready | free | able | available) to
      (next step | next steps | next stage | next round | what is next | comes next | what happens | move forward | moving forward | go on)
      (if | should | whether | in case) .. (you | there) .. (need | want | like | would | require | find | have | wish | anything | any | is)
      (do not hesitate | feel free | please contact | please reach | get in touch | at your disposal | at any time | reach me | call me | write to me | contact me)
      (until | till) (then | we | you (decide | choose | know))
      (know where | where to) .. find
      on (their | its | the) way to you
      (let us | shall we | we can | we could) (speak | talk | meet | continue)
      (you will | you shall) (have | find | receive | get | hear)
      will (be | have) .. (done | finished | ready | sent | yours)
      (i am | find me) .. (at home | within reach | in town | reachable | on #)
      (link | number | address | details | file | photos | portfolio) .. (below | above | attached)
      all the time (you | that)
      (on their way | pass .. on)
      (trial | second | next) (shift | day | class | round | talk | meeting | interview | call | visit) .. (on | in | when | whenever | next | would | will | suits)
      (hear~ | hear) .. (from | back | about | how | what | of | when | whether)
      (talk | speak | see you | chat | meet | continue | back) (soon | again | then | next | further | more | about)
      (may | could | can | might | would) (i | you) (ask | tell | let | know | say | share | give | send | show | come | bring | start | provide | supply | do | make | meet | be)
      (any | an | some) (news | update | updates | word | idea)
      (time line | timeline | timetable | timing | timeframe | when might)
      when (you | i | we | they | the _ | a _) (will | may | might | can | could | expect | decide | plan | hope | choose)
      i (am | will) .. (free | available | around | attach | send | bring | call | be | follow | share)
      (i have attached | attached | enclosed)
      (i can | i could | i will) (send | come | start | bring | show | share | be | do | provide | supply | call | put | make)
      (see you | until) (on | in | at | next | then | tomorrow | @weekday)
      (wonder~ | wondering | like to know | love to know | curious) .. (if | whether | when | how | what | where)
      (hope to | hope we | hope that we) (hear | see | meet | talk | speak | continue | work | can | get)
      (your | the | a) (decision | reply | answer | response | news)
      (your word | result | outcome)
      (who | which | they) will (write | come | arrive | follow | reach)
      (await~ | awaiting | waiting (for | to | until))
      (any | every) (date | day | time | hour | morning) (will | would | suits | is fine | works)
      (gladly | happily) (send | share | provide | bring | come | show | supply | forward | meet | answer | tell)
      (at your | for your) (convenience | disposal | information)
      would help
      make myself available
      i shall
      (as | which | that | whenever) (you | we) .. (asked | requested | suggested | agreed | promised | wished | wanted | arranged | offered | proposed)
      (wished to see | wanted to see | asked to see)
      (will | shall | can | could | would) (send | bring | come | call | ring | telephone | phone | post | drop | forward | show | share | supply | provide | mail | have .. ready | be (with | there | in | at | on) | arrive | reach | follow | wait | expect | hear | start | stop by | pop in | return)
      (will | shall) .. (with you | by post | in the post | on its way)
      (ready | free) (when | whenever)
      (enclose | attach | enclosing | attaching)
      (you | they) .. (wish | want | like | need) (to | me to | any)
      (my number is | my phone | reach me | find me | ring me | call me | write to me)
      ^ (if | whenever | should) (you | there)
      (if | whenever) (you | it | that) (ask | like | need | want | wish | would | are | is | suits | helps | fits | works | have)
      (next | this coming) (week | month | time | monday | tuesday | wednesday | thursday | friday)
      (please)? (contact | call | ring | email | write to) me
      (again | soon) $
      (would you | do you | shall i | shall we | should i | when do | when will)
      (the offer stands | my diary | my calendar)
      (would | will) (gladly)? welcome (a | another | the | your | any)
      (should | if) (they | it) (be | is | are)
      (you have | is) my (number | phone number)
      (good | great | nice | lovely) to (meet | see | visit) (the rest | the others | more | again | you again)
      (keep | kept) ... free
      (hoping | hope) for
      fingers crossed
    `,
  },
  *check(mail) {
    if (!stages.includes(mail.draft.stage) || mail.own.trim() === '' || mail.says('missing-next-step/next'))
      return;
    if (mail.passages.some(({ reading }) => reading.words.sentences.some(({ close }) => close === '?')))
      return;
    yield {
      message:
        'The mail just stops. Point to what comes next: an offer to send something, a free afternoon, or that you look forward to their news.',
    };
  },
});
