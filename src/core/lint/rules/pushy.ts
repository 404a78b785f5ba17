import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'pushy',
  title: 'Nudge once, and kindly',
  severity: 'warning',
  why: 'Counting mails and watching the reader makes them feel chased, and a chased reader answers with no.',
  acts: {
    counting: {
      message:
        'Counting your own mails shows the reader a debt. Leave the count out and ask your one question.',
      phrases: `
        (this | it) (@be | makes) .. (my | the | now) @nth (@mail | try)
        (is | makes) (now)? (the | my) @nth time (i | that i | writing | asking | emailing | calling)
        @i .. (write | writing | ask | asking | call | calling | email | emailing | trying | wrote | asked) .. for the (second | third | fourth | fifth | umpteenth) time
        @i have (already)? (written | emailed | called | rung | phoned | messaged | tried | sent | left | contacted | followed up | texted | asked | chased) .. (you | your | to | on)? .. (twice | # times | @number (times | @mail) | repeatedly | again and again | more than once)
        @i (wrote | emailed | called | rang | phoned | messaged | texted | contacted | asked | tried) (to)? (you | your office | the office | reception | hr) .. (twice | # times | @number times | repeatedly | again and again | more than once)
        @i (left | sent) you .. (@number | #) @mail
        my (@number | previous | earlier | last | other) (earlier | previous)? (@mail) .. (unanswered | ignored | without (an | a | any) | went | nothing | no (answer | reply | response))
        unanswered @mail
        i (rang | called | phoned | emailed | wrote | came by) .. on @weekday .. (and | on) .. (again | @weekday | this morning | today)
        tried your (mobile | cell | phone | office | line | personal | home)
        ^^ me again
        it is (only)? me again
        i (wrote | emailed | called | rang) on .. (# | first) .. (#) .. and
        as per my (@number | previous | last | earlier)
        yet another (@mail) from me
        reminder after reminder
        following up on my follow up
        (written | wrote | emailed | called) .. on (the)? # (the)? # .. #
      `,
    },
    guilt: {
      message: 'This makes the silence the reader’s fault. Ask where things stand as if for the first time.',
      evenReported: true,
      phrases: `
        did you (even | not)* (see | get | receive | read | miss) (my | any of my) .. @mail
        have you (even | not)* (seen | got | received | read | lost) my .. @mail
        (are | were) you (ignoring | avoiding | ghosting)
        have you forgotten (me | about me | my)
        you (have not | still have not | never | did not) .. (replied | answered | responded | written | got back | reply | respond | answer | called | acknowledged) (to (me | my) | me | my | yet | at all)
        you still have not (replied | answered | responded | written | called | got back | acknowledged)
        you (have had | had) (plenty of | enough | ample | more than enough) time
        (nobody | no one) (has | has ever | has even | ever | even) .. (replied | answered | responded | called | got back | written | acknowledged) .. (me | my)
        @i (have not | did not | never) (heard | had | received | got) .. (a word | a single | a peep | so much as | one word | even a | even an | (a reply | an answer | a response) (yet | from | to | either))
        still (no | without) (a | an | any)? (reply | answer | response | word | news)
        still waiting (for (your | an answer | a reply | a response | a decision | any | news | the (answer | decision | reply)) | to hear)
        still nothing from
        it (has | is) been .. (@number | over | weeks | days | ages) .. and (i)? .. (no | nothing | still no | nobody | have not | had no)
        too much to ask
        ^ surely .. (you | someone | it | a) .. (can | could | have | spare | takes)
        (only | would | should | must) .. (takes | take) (a | two | thirty | # | five | one) .. (minute | minutes | seconds | second) to (reply | answer | write | let | call | say | tell | type)
        i (know | noticed | can see | see | saw) .. you (have | had | were | are | read | opened | viewed | posted | looked)? .. (online | active | (read | opened | viewed) (my | it | this | the (mail | email | message)))
        (read receipt | blue ticks | left on read | me on read)
        (ignoring | avoiding | stonewalling) me
        (leave | keep | left) me (hanging | in suspense | guessing | dangling)
        what is the (hold up | holdup)
        (gentle | friendly | kind | polite | final) reminder
        my inbox (is | stays | remains) (empty | silent | quiet)
        (what is | whats) taking (you | so | them)
        (copied | copying) in (your | the (ceo | director | head | board | whole))
        your spam
        still have not (received | had | got)
        why have not you
        i am still (sitting | waiting | here waiting) (here | for you | by)
      `,
    },
    persisting: {
      message:
        'Promising to keep coming sounds like a threat, however meant. Say once that you are interested, and let them reply.',
      phrases: `
        @i (will | shall | am going to | intend to) (keep | continue | carry on | go on | not stop) .. (writing | emailing | calling | ringing | phoning | asking | checking | messaging | chasing | reaching | knocking | trying (you | your | until))
        @i (will | shall | am going to) .. (call | ring | phone | email | write | check in | check back | contact | ask | come back) ... (every (day | week | morning | afternoon | evening | hour | month | other | few | two | three | # | @weekday) | each (day | week | morning | @weekday) | daily | again and again | once a | until (you | i | someone | somebody | there))
        @i (will not | am not going to | never | refuse to) (give up (until | so | on (you | this)) | stop (until | writing | calling | asking | there | emailing | trying) | go away | let (this | it) go | take no | rest until | back down)
        (not | never) (take | accept) no for
        (i will | i shall | i might | i may | i am going to | choice but to | tempted to) (drop | stop | swing | pop | show | turn) (in | by | up | round | over) ... (your | the | reception | office | person | @weekday | tomorrow | week)
        (i will | i shall | i am going to) (come (by | round | over | in | back | to your) | call (in | round)) ... (your | reception | office | person | until | speak | hear)
        (i will | i shall | i am going to) (wait | sit | camp | stand) (in | at | outside | by) (your | the (reception | lobby | gate | door | entrance | car park))
        refresh~ my inbox
        (found | looked up | got | tracked down) your .. (home | private | personal | mobile)? (address | number | phone | email | linkedin)
        (messaged | contacted | wrote to | rang) your (boss | colleague | colleagues | manager | wife | ceo | whole team)
        (messaged | emailed | contacted | rang | reached out to | written to) .. (the other interviewers | several people | your site manager | the deputy | friend in your)
        (set | put) .. (reminder | alarm) to (ring | call | write | email)
        ^ expect (another | my next | more | a call | to hear from me)
        (i will | i shall) be (outside your | at your (office | door | desk | reception) | waiting (at | in | outside | by) your)
        your (home | private) number
        try .. (you | again) tonight
        (found | got | have) the (email | number | mobile) of your
      `,
    },
    nudging: {
      message:
        'This nudges without giving the reader anything new. Say what you would like to know, or add something worth reading.',
      phrases: `
        (bump~ | bumping | pushing | floating | popping) (this | my @mail | it) .. (up | top | inbox | again)
        in case (you | it | this | my) .. (missed | overlooked | ignored | buried | got lost | slipped | spam) (my | it | this | the first | the last | the earlier | through | in your)
        (circling | circle) back (again | on (this | my))
        (checking in | following up | touching base) (yet again | once more | once again | again)
      `,
    },
    idle: {
      message: '“Just checking in” has nothing to check on in a thank-you. Say thank you, and what for.',
      stages: ['thank-you', 'rejection-reply'],
      phrases: `
        (checking in | touching base | touch base)
      `,
    },
  },
  innocent: `
    (you | he | she | they | the team | your team) (are | were | have been | had been) .. waiting
    my ... (went | sent | gone) to (the | an | your) (old | wrong | former | previous)
    (come | stop | drop | call | pop) (in | by | at | round | to) .. (for | if | whenever | when you | as you)
    (second | third | fourth | last) (interview | round | visit | floor | year | meeting | question | part | shift | stage | call we)
    (patients | customers | clients | guests | users | callers | students | tenants | parents) .. (wait | waiting | ignored | reply | answer)
    (keep | continue) following your
  `,
  excuses: `
    as (you | we) (asked | requested | suggested | agreed | arranged)
    (as agreed | as promised | you invited me | you asked me to)
  `,
});
