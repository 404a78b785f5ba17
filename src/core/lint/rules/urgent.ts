import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'urgent',
  severity: 'warning',
  acts: {
    clock: {
      message:
        'This puts a clock on the reader, who rarely decides alone. Leave the timing to them, or say only when you are free.',
      phrases: `
        (@reply | hear from | know | it) (to | from | with | me | us | you | back)* .. [asap] => when you can
        (@reply | hear from | know) (to | from | with | me | us | you | back)* .. [as soon as (possible | humanly possible | you can)] => when you can
        @i (do | would | will | must)* (need | want | require | like | appreciate | ask for | be grateful for) .. @answer .. (from you)? (@soonest | @until | @within)
        @i .. (need | want | must) to? (know | hear | be told) ... (immediately | @until | today | tonight | tomorrow | now | this week)
        ^ @reply .. (@soonest | @until)
        (please | could you | can you | would you | kindly) @reply (to | from | with | me | us | back)* ... (@soonest | @until | @within)
        let me know ... (@until | @soonest | @within)
        (important | critical | essential | vital | imperative) .. that (you | i | we) (decide | hear | know | receive | settle | answer | have your)
        ^ you have (until | till)
        asap please
        (quick | fast | urgent) (answer | reply | response | decision) (is | would be)? (needed | required | please | necessary | asap)
      `,
    },
    pressing: {
      message:
        'This presses for speed, and pressure rarely makes a panel faster. Ask when they expect to decide, and leave it there.',
      phrases: `
        (need | want | appreciate | hope for | grateful for | expect | request | like | welcome) (a | an | your)? (prompt | quick | speedy | swift | immediate | fast) @answer
        it is now or never
        (word | line | answer | reply) ... (essential | imperative)
        (this | it | matter | situation | my situation) @be .. (urgent | time sensitive | pressing)
        ^^ urgent
        time is (of the essence | running out | running short | ticking | pressing)
        ^ (tick tock | chop chop | hurry (up | please | with | if | or | and) | be quick | make it quick | act fast | act now | expedite)
        no time to (lose | waste)
        ^ (do not | let us not) (sit on (it | this) | drag | leave (it | this) | dawdle | take too long | hang about)
        for (a | an) (quick | immediate | instant | speedy | prompt | swift) (decision | reply | answer | confirmation | response)
        (could | can) you (rush | hurry | speed up)
      `,
    },
  },
  innocent: `
    (@until | @soonest) (which | where | what to | how to)
    urgent (care | clinic | surgery | ward | tickets | cases | referrals | orders | repairs)
    (understand | understood | gather) that? (you | he | she | they) will ... (@until | @within)
    (not | nothing | never) ... (urgent | pressing | time sensitive)
    (you | he | she | they) (said | mentioned | wrote | told me | promised | expect | hope | plan | planned) ... @reply .. (@until | @within)
    confirm (our | that | the | my) .. (appointment | meeting | call | interview | visit | trial | slot | # | time)
  `,
  excuses: `
    (no rush | no hurry | no pressure | take your time | just in time | as agreed | as promised | as discussed)
  `,
});
