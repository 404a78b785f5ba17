import type { Stage } from '../../text/draft.ts';
import { addressWord } from '../../text/lexicon.ts';
import { defineRule } from '../rule.ts';
import { isOffer } from '../wishes.ts';

const stages: readonly Stage[] = ['thank-you', 'follow-up'];

export default defineRule({
  id: 'missing-next-step',
  severity: 'hint',
  wholeMail: true,
  phrases: {
    next: `
      look~ much? forward
      (drop me | put me down | give me a | give us | send me | shout | welcome to | do not hesitate | feel free | in touch | call me | write to me | ring me | reach me | contact me | me posted)
      ^ do* (tell (me | us) | ring | call | write | text | email | contact | keep me | take (your | all | as) | expect | come | ask me | say (the word | when | which | so | if))
      (free | available | around | about | open | ready | reachable | in town | within reach | at home) (on | for | from | at | in | next | all | this | any | whenever | when | if | tomorrow | most | either | every | after | before | until | to)
      (next | second | third | final | further | another | partner) (step | steps | stage | round | talk | meeting | interview | conversation | look | call | visit | chat | go)
      (comes next | what happens | move forward | go ahead | hold~ .. up | nothing you need)
      (if | should | whether | in case) .. (you | there | they | it | anything | anyone | the _ | your _) .. (need | wants | want | like | would | require | find | have | wish | care | fancy | prefer | is | are | be | helps | suits | fits | works | ask | asks | decide | choose | think | feel)
      ^ (if | whenever | should | in case) (you | there | anything)
      (whenever (you | it | that | suits | is | convenient) | whichever | anytime | all day)
      (any | either) (date | day | of the | time | hour | morning | evening | afternoon | week | weekend | @weekday)
      (until | till) (then | we | you | the | next | #)
      (in the meantime | meanwhile | in the new year | after the weekend | after that | thereafter | by then)
      (by | till | before | after | from) (the (end | #) | next | tomorrow | @weekday | easter | christmas | new year | january | february | march | april | june | july | august | september | october | november | december)
      (next | this coming) (week | month | time | year | @weekday)
      (know where | where to) .. (find | i am)
      (on the way to (you | your) | on their way | on its way | in your hands | with you by | at hand | by post | into the post | stop by | drive you)
      (let us | shall we | shall i | should i | may i | might (i | we) | we (might | can | could))
      do .. (test | trial | task | exercise | shift)
      will (be | have | follow) .. (you | done | finished | ready | sent | yours)
      will (reach | arrive)
      (follows | below | attachment | website | feedback | attached | enclosed | enclose | enclosing | attaching | attach | here (is | are))
      my .. (number | mobile | line | diary | calendar | references | referees | papers | certificate | certificates | notice | licence | license | address | passport | permit)
      (telephone | phone)
      (hear | hearing) (from | back | of it | more)
      (talk | speak | see you | chat | meet | continue | back) (soon | again | then | next | further | more | about | over | through | it (over | through) | them (over | through))
      see you (on | at | in | there | around | tomorrow | @weekday)
      (any | an | some) (news | update | updates | word | idea | sense)
      (your | the | a) (decision | reply | response | verdict)
      (your (news | answer | word | call) | the (news | result | results))
      (outcome | timeline | timetable | timing | shortlist)
      (decide | decided | deciding | choose | chosen | picked) .. (in | by | when | before | after | on | whether | between)
      (you | they | board | committee | panel | governors | trustees | directors | team | council) .. (decide | choose | pick | meet | meets | sits | drawn | drew | had a (look | chance | moment) | settle | vote)
      (would | will | to) (write | ring | send | tell (me | us))
      let (me | you | people | everyone) know
      (you | they | he | she) (would | will) (call | choose | decide | pick)
      (when | once | as soon as) (you | we | they | the _ | a _ | your _ | that) .. (will | may | might | can | expect | decide | plan | hope | choose | is | are | has | have | back | met | lets)
      i (am | will) .. (follow | sending | bringing | keep | wait | free | available | around)
      (wonder~ | curious | like to know | love to know) .. (if | whether | when | how | what | where)
      (await~ | wait for | wait to | wait until | waiting (for | to | until) | content to wait)
      (is | are | be | am | works) .. (best | easiest | fine by | easy to reach | good for | convenient | my quiet)
      (disposal | convenience | information | at .. service | on request)
      (as | which | that | whenever) (you | we) .. (asked | requested | suggested | agreed | promised | wished | wanted | arranged | offered | proposed | announced)
      as (agreed | promised | requested | desired | asked)
      (kept | keep | keeping | pencilled) ... (free | open | clear | spare | out | off)
      soon $
      (would help | make myself available | i shall (be | bring | ring | send | call | write | come | wait | keep | look | have | let | follow) | fingers crossed | your (turn | move) | all ears | ball is | either way | should arrive | no rush | no hurry | good luck with)
      (will | shall | can | could) (gladly | happily)? (send | bring | ring | post | show | supply | mail | confirm | start | come | be (in | at | there | with | on | found))
      be (back | called)
      will finish
      on trial
      (talk | speak) to you
      (trial | rehearsal | audition | test | task | exercise) .. (on | at | next | might | whenever | day | shift | lesson | @weekday | you mentioned)
      (hoping | hope) (for | to hear | to see)
    `,
    // What is offered a code check tells from what is wished.
    offer: `
      i .. (can | could | will | shall | may | might)
      (glad | happy | delighted | pleased | ready | able | free | content | willing | like | love) to
      (gladly | happily)
    `,
  },
  check(mail) {
    if (!stages.includes(mail.draft.stage) || mail.own.trim() === '' || mail.says('missing-next-step/next'))
      return null;
    if (mail.hits('missing-next-step/offer').some(isOffer)) return null;
    if (mail.passages.some(({ reading }) => reading.words.ids.includes(addressWord))) return null;
    if (mail.passages.some(({ reading }) => reading.words.sentences.some(({ close }) => close === '?')))
      return null;
    return [
      {
        message:
          'The mail just stops. Point to what comes next: an offer to send something, a free afternoon, or that you look forward to their news.',
      },
    ];
  },
});
