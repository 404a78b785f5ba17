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
        (write | writing | ask | asking | call | calling | email | emailing | try | trying | wrote | asked) .. for the (second | third | fourth | fifth | umpteenth) time
        @i (have | had)? (already)? (written | emailed | called | rung | rang | phoned | messaged | tried | sent | left | wrote | contacted | followed up | texted | asked | chased) .. (you | your | to | on)? .. (twice | # times | @number (times | @mail) | repeatedly | again and again | more than once | several)
        my (@number | previous | earlier | last | other) (earlier | previous)? (@mail) .. (unanswered | ignored | without | not | went | nothing | no)
        unanswered @mail
        i (rang | called | phoned | emailed | wrote | came by) .. on @weekday .. (and | on) .. (again | @weekday | this morning | today)
        tried your (mobile | cell | phone | office | line | personal | home)
        (chasing | nagging | pestering | hounding | badgering) (you | your)
        ^^ me again
        it is (only)? me again
        i (wrote | emailed | called | rang) on .. (# | first) .. (#) .. and
        as per my (@number | previous | last | earlier)
        (another | yet another) (@mail) from me
        reminded you
        reminder after reminder
        following up on my follow up
        ^ me again
        (written | wrote | emailed | called) .. on (the)? # (the)? # .. #
      `,
    },
    guilt: {
      message: 'This makes the silence the reader’s fault. Ask where things stand as if for the first time.',
      evenReported: true,
      phrases: `
        did you (even | not)* (see | get | receive | read | miss) (my | any of my) .. @mail
        have you (even | not)* (seen | got | received | read | lost) my
        (are | were) you (ignoring | avoiding | ghosting)
        have you forgotten
        (you | nobody | no one) (have not | still have not | has not | never | did not | has never) .. (replied | answered | responded | written | got back | reply | respond | answer | called | acknowledged)
        (have not | did not | never) (heard | had | received | got) .. (a word | a single | a peep | so much as | one word | even a | even an | a reply | an answer | a response)
        still (no | without | waiting) .. (reply | answer | response | word | for)
        still nothing
        it (has | is) been .. (@number | over | weeks | days | ages) .. (and | since) .. (you | no | nothing | still | not | never | nobody)
        too much to ask
        ^ surely .. (you | someone | it | a) .. (can | could | have | spare | takes)
        (only | would | should | must) .. (takes | take) (a | two | thirty | # | five | one) .. (minute | minutes | seconds | second)
        i (know | noticed | can see | see | saw) .. you (have | had | were | are | read | opened | viewed | posted | looked) .. (read | opened | seen | time | online | active | viewed | my)
        (read receipt | blue ticks | on read)
        you (have | must have | had) .. (plenty of | enough | ample | more than enough) time
        (i can only | i must | am i to | do i have to) (conclude | assume | suppose | take it)
        (ignoring | avoiding | stonewalling) me
        (leave | keep) me (hanging | waiting | in suspense | guessing | dangling)
        what is the (hold up | delay | holdup)
        ball is in your court
        (see | per | read) my (last | previous | earlier) @mail
        remind you (again | that | of my | once)
        (gentle | friendly | kind | polite | final) reminder
        my inbox .. (empty | silent | quiet)
        and nothing comes
        (forgotten | forgot) me
        (what is | whats) taking (you | so | them)
        in case you ignored
        (copied | copying) in (the | your)
        gone quiet
        earned a reply
        at least (give | send | get) me
        (checking | check) .. (whether | if | that | you) .. (got | received | saw) my
        your spam
        still have not (received | had | got)
        why have not you
        still (sitting | waiting | here)
        hear a thing
        read my messages
      `,
    },
    persisting: {
      message:
        'Promising to keep coming sounds like a threat, however meant. Say once that you are interested, and let them reply.',
      phrases: `
        @i (will | shall | am going to | intend to) (keep | continue | carry on | go on | not stop) .. (writing | emailing | calling | ringing | phoning | asking | checking | trying | following | messaging | chasing | reaching | sending | coming | applying)
        (until | till) (i (hear (from | back | something) | get an answer | have an answer) | you (reply | answer | respond | say yes | give in))
        @i (will | shall | am going to) .. (call | ring | phone | email | write | check in | check back | contact | ask | come back) ... (every | each | daily | again and again | once a | until)
        @i (will not | am not going to | never | refuse to) (give up | stop | go away | let this go | take no | rest until | back down)
        no for an answer
        (i will | i shall | i might | i may | i am going to | choice but to | tempted to) (drop | stop | swing | pop | come | turn | show | call | pass | wait | sit | camp) (in | by | up | at | outside | round | over | to) ... (your | the | reception | office | person | @weekday | tomorrow | week)
        no (choice | option | alternative) but
        whether or not (i (have | hear) | you (reply | like | answer))
        (sitting | waiting | glued) .. (my | the) (phone | inbox)
        refresh~ my inbox
        (found | looked up | got | tracked down) (your | the) (home | private | personal | mobile) (address | number | phone | email)
        (messaged | added | contacted | asked | wrote to) your (boss | colleague | colleagues | manager | wife | assistant | ceo | whole team)
        (set | put) .. (reminder | alarm) to (ring | call | write | email)
        ^ expect (another | my next | more | a call | to hear from me)
        (i will | i shall) be (outside your | at your (office | door | desk | reception) | waiting (at | in | outside | by))
        your (home | private) number
        try .. (it | you | again) tonight
        (messaged | emailed | contacted | rang | asked | reached out to | written to) .. (the other interviewers | several people | your site manager | the deputy | your assistant | your team | friend in your)
        (found | got | have) the (email | number | mobile) of
        (passing | pass) (by)? your office
      `,
    },
    nudging: {
      message:
        'This nudges without giving the reader anything new. Say what you would like to know, or add something worth reading.',
      phrases: `
        (bump~ | bumping | pushing | floating | popping) (this | my @mail | it) .. (up | top | inbox | again)
        in case .. (missed | overlooked | buried | got lost | slipped | spam)
        (circling | circle) back (again | on)
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
