import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'urgent',
  title: 'Leave the clock to them',
  severity: 'warning',
  why: 'Pressing for speed reads as pressure, and the reader cannot hurry a hiring panel.',
  source: 'Interview follow-up guides on patience; careernetwork on waiting for the promised date.',
  acts: {
    clock: {
      message:
        'This puts a clock on the reader, who rarely decides alone. Leave the timing to them, or say only when you are free.',
      phrases: `
        (@reply | hear from you | know | it) (to | from | with)? (me | us | you | back)* .. [asap] => when you can
        (@reply | hear from you | know) (to | from | with)? (me | us | you | back)* .. [as soon as (possible | humanly possible | you can | you possibly can)] => when you can
        ^ asap => when you can
        (need | want | require | must have | have to have | would like | expect | hoping for | hope for | like | appreciate | ask for | asking for | request | requesting | grateful for | wait~ for | looking for) .. @anAnswer .. (immediately | right away | right now | straight away | at once | now | today | tonight | tomorrow | promptly | quickly | urgently | pronto | fast | this morning | this afternoon | without delay | @until | @within | this week)
        (need | want | require | have | would like | expect | must) (to know | to hear | to be told | to learn) ... (@soonest | @until | @within | as soon as possible | this week)
        (need | want | require) (this | it) (sorted | settled | resolved | decided | confirmed | done | answered | wrapped up | finalised | finalized)? (@soonest | @until | @within | like yesterday | yesterday)
        (i | we) (need | want) (to)? (hear | know) (from you)? (now | soon | quickly)
        ^ @reply .. (@soonest | @until)
        (please | could you | can you | would you | will you | kindly | you must | you should | you need to | you have to) @reply (to | from | with)? (me | us | you | back)* ... (immediately | right away | right now | straight away | at once | this instant | without delay | pronto | before the | @until | within (# | the | an | a | @number))
        (@reply | get back to me | hear from you | hear back | heard from you | word | a reply | an answer | a response | a decision | your answer | your decision | your reply) .. (within | in) (the next | the coming | # | @number | an | a | 24 | the) (hour | hours | day | days | # | @number | working | business)
        (your | a) (answer | reply | response | decision | verdict | call | confirmation) .. (@until | within (# | @number | the) | by (@weekday | tomorrow | tonight | noon))
        (hear | heard) (back)? from you (@until | @soonest | within | before)
        (let me know | tell me | inform me) ... (@until | before the day is out | before the week is out | today | tonight | right away | immediately | within (# | the))
        before the (day | week | month) is (out | over | through)
      `,
    },
    pressing: {
      message:
        'This presses for speed, and pressure rarely makes a panel faster. Ask when they expect to decide, and leave it there.',
      phrases: `
        (this | it | matter | situation | request | my (situation | case | request | question | decision) | reply | answer) (is | has become | are) .. (urgent | time sensitive | time critical | pressing)
        urgent (reply | response | answer | request | matter | attention | action | update | decision | feedback | follow up | please | question | call)
        (urgently | urgent) (need | require | await | awaiting | waiting | request | ask | hoping | looking forward)
        (need | request | require | await | appreciate) .. (urgently | urgent)
        ^^ urgent
        (matter | sense) of (some | great | extreme | utmost | the utmost)? (urgency)
        utmost urgency
        treat .. (as)? (urgent | priority)
        time is (of the essence | running out | running short | ticking | short | pressing | critical | not on | up | almost up)
        (i am | we are | you are) running out of time
        (the | my | your) (clock | time) is (ticking | running)
        (tick tock | chop chop | hurry up | hurry please | make it snappy | get a move on | spit spot | step on it | get cracking | snap to it | look sharp)
        ^ (please)? (hurry | rush | make haste | do hurry | be quick | make it quick | act fast | act now | act quickly | move fast | do not delay | do not wait | do not dawdle | speed (it | things | this) up)
        (speed | hurry | rush | move | push) (up | along)? (this | your | the (hiring | interview | selection | recruitment)) (process | decision)
        (could you | please | can you | to | would you | must) (speed | hurry | rush | move | push) (things | it | this | matters) (up | along | forward)
        (speed | hurry) up .. (your | my) (decision | application)
        (expedite | accelerate | fast track | prioritise | prioritize) (my | your) (application | decision | case | file | candidacy | reply | response | process)
        (cannot | can not | will not | could not) (wait | hold on | hold off | hang on | sit around) (any longer | any more | anymore | much longer | forever | for ever | long | until then | indefinitely | another | around | all)
        (no | not) time to (lose | waste | wait | spare)
        (need | want | appreciate | hope for | hoping for | grateful for | expect | await | awaiting | request | require | like | look forward to | looking forward to | welcome | your | for | get | receive | have | give me | send me) (to have | to get | to receive)? (a | an | your | some | the)? (prompt | quick | speedy | swift | immediate | fast | rapid | instant | early | same day) (reply | response | answer | decision | feedback | attention | turnaround | update | resolution)
        (prompt | speedy | swift | immediate) (reply | response | answer | decision) (would | is | will | please | from you)
        (without | no) (further | any | more | undue)? (delay)
        ^ (please)? (at once | right away | immediately | right now)
        (sooner rather than later | the sooner the better | sooner the better | not a moment to lose)
        like yesterday
        (needed | wanted | due) (it | this | that | an answer)? yesterday
        (now or never | last call | final call | act now)
        (press | pressing | push | pushing) (you | them)? (for) (a | an | your | the) (decision | answer | reply | response | date)
        (please | must | to | you) (decide | reply | respond | make up your mind) (quickly | fast | faster | right now | promptly | swiftly)
        (your | a) (window | chance) .. (closing | closes | shrinking)
        (would | must | have to | need to | going to) (know | have it) (today | tonight | tomorrow | now)
        i (have to | must) (press | hurry | rush) you
        (deadline) (for you | for your)
        (other | another) (firms | companies | employers | people | offers) .. (moving fast | snap me up | will snap | snapping | moving quickly | waiting for my answer)
        today please $
        (the)? ball (needs to | must) .. (today | now | fast)
      `,
    },
  },
  innocent: `
    urgent (care | clinic | clinics | treatment | surgery | ward | tickets | ticket | cases | case | referrals | referral | orders | repairs | calls | request queue | work orders | deliveries | shipments | cargo | parcels | requests from | requests that | line | queue | mail)
    (thank | thanks | appreciated) (you)? (so much | very much)? for .. (prompt | quick | speedy | swift | fast | immediate) (reply | response | answer | decision | feedback)
    (your | the | such a) (prompt | quick | speedy | swift | fast) (reply | response | answer | feedback) (yesterday | today | was | meant | to my | last | on | helped)
    (i | we) (can | could | will | would | am able to | am ready to | am happy to | shall | am free to | am available to) (be)? (start | begin | send | join | come | provide | share | deliver | supply | forward | email | bring | upload | reply | respond) ... (immediately | asap | as soon as possible | right away | today | tomorrow | straight away | at once | promptly | quickly | @until | within)
    (no | not any | there is no | without any) (rush | hurry | pressure)
    not (urgent | pressing | an urgent)
    (whenever | when) .. (suits | convenient | ready | you can)
    by .. as (you | we | he | she) (asked | agreed | said | suggested | requested)
    as (you | we) (asked | agreed | suggested | said | requested) by
    (you | he | she | they | panel | committee) (said | mentioned | told | expect~ | hope~ | plan~ | planned | promised | indicated | wanted) .. (@reply | decide | decision) ... by
    (expect | expected | hope | hoping | plan | planning) to .. (@reply | make a decision | decide) ... by
    (do | did | will | if | whether | when | that | before) you (expect | hope | plan | will | decide | to)? (know | decide | make) .. (by | before | this week | next week)
    (and | i | to) (send | email | bring | supply | upload) .. .. (@soonest | @until)
    (i | we) (have to | must | need to) (give | let | tell | send) (them | him | her | it | my)
  `,
  excuses: `
    (no rush | no hurry | no pressure | no urgency | take your time | take all the time)
    (as agreed | as promised | as you asked | as you requested | as discussed | as you suggested | as we agreed)
    just in time
  `,
  examples: {
    bad: [
      { text: 'Please get back to me «ASAP».', better: 'Please get back to me when you can.' },
      { text: 'I would «need your answer by tomorrow» noon.' },
      { text: '«Time is of the essence», as I have other plans.' },
      { text: '«Could you let me know what you think before the day is out»?' },
      { text: 'I would be «grateful for a prompt reply».' },
      { text: 'So «hurry up», the season is nearly here.' },
    ],
    good: [
      'I loved hearing about the urgent care team.',
      'The move to just-in-time delivery sounded like hard work.',
      'You will have the references by Friday, as you asked.',
      'I can start immediately and send the forms by Monday.',
      'Thank you for your prompt reply yesterday.',
      'There is no rush at all.',
      'You mentioned that nurses call the desk when a case is urgent.',
      'I have since tidied the queue where urgent tickets land first.',
    ],
  },
});
