import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'urgent',
  title: 'Leave the clock to them',
  severity: 'warning',
  why: 'Pressing for speed reads as pressure, and the reader cannot hurry a hiring panel.',
  acts: {
    clock: {
      message:
        'This puts a clock on the reader, who rarely decides alone. Leave the timing to them, or say only when you are free.',
      phrases: `
        (@reply | hear from | know | it) (to | from | with | me | us | you | back)* .. [asap] => when you can
        (@reply | hear from | know) (to | from | with | me | us | you | back)* .. [as soon as (possible | humanly possible | you can)] => when you can
        (need | want | require | must have | would like | expect | hope for | appreciate | ask for | grateful for) .. @answer .. (from you)? (@soonest | @until | @within)
        (need | want | require | would like | expect | must) (to)? (know | hear | be told) ... (immediately | right away | @until | today | this week)
        (need | want) (this | it) .. (@soonest | @until | yesterday)
        ^ @reply .. (@soonest | @until)
        (please | could you | can you | would you | kindly | you must) @reply (to | from | with | me | us | back)* ... (@soonest | @until | @within)
        (hear from you | get back to me | your reply | your answer | your response | your decision) .. (@until | @within)
        let me know ... (@until | @soonest)
        before the (day | week | month) is (out | over)
        (drop me | send me) a line .. (@until | within | today | now)
        i can only (hold | wait) ... until
        the sooner .. the better
        (fast | quick) (yes | no | answer | decision)
        let me know ... @within
        as soon as you (read | get | receive | see)
        (can | could | would) (we | you | the panel) .. (faster | sooner | quicker)
        @reply .. (in | within) the next (hour | hours | #)
        important .. that (you | i | we) (decide | hear | know | get | receive | settle)
        critical that (you | i | we)
        (reply | answer | revert) .. (at the earliest | sharp)
        need to know now
      `,
    },
    pressing: {
      message:
        'This presses for speed, and pressure rarely makes a panel faster. Ask when they expect to decide, and leave it there.',
      phrases: `
        (this | it | matter | situation | my (situation | case) | decision) @be .. (urgent | time sensitive | pressing)
        urgent (reply | response | answer | request | matter | attention | decision)
        (urgently | urgent) (need | require | await | awaiting | waiting)
        ^^ urgent
        (matter of | great | utmost) urgency
        time is (of the essence | running out | running short | ticking | pressing)
        (i am | we are | you are) running out of time
        (clock | time) is ticking
        (tick tock | chop chop | get a move on)
        ^ (hurry | rush | make haste | be quick | make it quick | act fast | act now | do not delay | do not wait)
        (speed | hurry | rush) .. (things | matters | it | this | your decision | process) (up | along)
        (expedite | accelerate | fast track | prioritise | prioritize) (my | your)
        @i (cannot | can not | will not) (wait | hold on | hang on) (any longer | much longer | forever | long | around | until)
        no time to (lose | waste)
        (need | want | appreciate | hope for | grateful for | expect | await | request | like | welcome | your) (a | an | your)? (prompt | quick | speedy | swift | immediate | fast | rapid) @answer
        (prompt | speedy | swift | immediate) (reply | response | decision) (would | is | please)
        without (further | any) delay
        (sooner rather than later | the sooner the better | like yesterday | now or never)
        (press | pressing | push | pushing) you .. for
        (please | must | to) (decide | reply | respond) (quickly | fast | promptly)
        (other | another) (firms | companies | employers | offers) .. (moving | snap | waiting)
        (treat | handle) .. as .. (priority | urgent)
        ^ (do not | let us not) (sit on | drag | let this | leave (it | this) | dawdle | take too long | hang about)
        (drag | dragging) (this | it | things) (out | on)
        i am (on | under) a tight
        every (day | hour | minute) counts for
        without delay
        imperative that (i | you)
        (fast | quick | prompt | rapid) response .. (necessary | needed | required)
        (settled | decided | resolved) quickly
        too slow for me
        (can | could) you speed up
        speed up the process .. (on | for | a bit | your)
        ^ expedite
        at the earliest
        pending any (further | longer)
        waiting on this
      `,
    },
  },
  innocent: `
    urgent (care | clinic | surgery | ward | tickets | cases | referrals | orders | repairs)
    (thank | thanks) (you)? for .. (prompt | quick | speedy | swift)
    (i | we | and | to) (can | could | will | would | am able to | am ready to | am happy to)? (start | begin | send | join | come | provide | share | deliver | forward | email | bring | upload) ... (@soonest | @until | @within | asap | as soon as possible)
    not urgent
    (when | how soon | by when) .. you (expect | hope | plan) .. (decide | know)
    (you | he | she | they) (said | mentioned | told me | promised | expect | hope | plan | planned) .. (@reply | decide) .. (@until | @within)
    @i (have to | must | need to) (give | let | tell) (them | him | her)
    (whether | if | when) ... (@until | @within)
    (pulse | patient | patients | alarm | alarms | bleeds) ... (immediately | at once | without delay)
    (keep | writing | trying) ... until
    not (expect | need | require | mean)
    not (expect | need | require) (a | an) (quick | prompt | fast | immediate)
  `,
  excuses: `
    (no rush | no hurry | no pressure | take your time | just in time | as agreed | as promised | as discussed)
    as (you | we) (asked | requested | suggested | agreed)
  `,
});
