import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'pushy',
  severity: 'warning',
  acts: {
    counting: {
      message:
        'Counting your own mails shows the reader a debt. Leave the count out and ask your one question.',
      phrases: `
        (this | it) (@be | makes) .. (my | the | now) @nth (@mail | try)
        (is | makes) (now)? (the | my) @nth time (i | that i | writing | asking | emailing | calling)
        @i have (already)? (written | emailed | called | rung | phoned | messaged | tried | sent | left | contacted | followed up | texted | asked | chased) .. (you | your | to | on)? .. (twice | # times | @number (times | @mail) | repeatedly | again and again | more than once)
        i (rang | called | phoned | emailed | wrote | came by) .. on @weekday .. (and | on) .. (again | @weekday | this morning | today)
        tried your (mobile | cell | phone | office | line | personal | home)
        ^^ me again
        it is (only)? me again
        as per my (@number | previous | last | earlier)
        following up on my follow up
        (written | wrote | emailed | called) .. on (the)? # (the)? # .. #
        @i (rang | called | phoned | tried) (the | your) (switchboard | desk | office | reception | landline | mobile | phone) .. (twice | @number | # | again)
        my last (@number | few) @mail
      `,
    },
    guilt: {
      message: 'This makes the silence the reader’s fault. Ask where things stand as if for the first time.',
      evenReported: true,
      phrases: `
        did you (even | not)* (see | get | receive | read | miss) (my | any of my) .. @mail
        you (have not | still have not | never | did not) .. (replied | answered | responded | written | got back | reply | respond | answer | called | acknowledged) (to (me | my) | me | my | yet | at all)
        you still have not (replied | answered | responded | written | called | got back | acknowledged)
        you (have had | had) (plenty of | enough | ample | more than enough) time
        still (no | without) (a | an | any)? (reply | answer | response | word | news)
        still waiting (on | for (your | an answer | a reply | a response | a decision | any | news | the (answer | decision | reply)) | to hear)
        too much to ask
        ^ surely .. (you | someone | it | a) .. (can | could | have | spare | takes)
        i (know | noticed | can see | see | saw) .. you (have | had | were | are | read | opened | viewed | posted | looked)? .. (online | active | (read | opened | viewed) (my | it | this | the (mail | email | message)))
        (read receipt | blue ticks | left on read | me on read)
        (ignoring | avoiding | stonewalling) me
        ^ (this is | just)? a? (gentle | friendly | polite | final) reminder
        (copied | copying) in (your | the (ceo | director | head | board | whole))
        still have not (received | had | got) (an answer | any | your | a (reply | response | word))
        any (news | update) (yet)? since (yesterday | this morning | last night)
        have you decided yet
        just say yes
      `,
    },
    persisting: {
      message:
        'Promising to keep coming sounds like a threat, however meant. Say once that you are interested, and let them reply.',
      phrases: `
        @i (will | shall | am going to | intend to) (keep | continue | carry on | go on | not stop) .. (writing (to you | until | you | every) | emailing | calling (you | until | your | every) | ringing | phoning | asking (you | until | for) | messaging | chasing | reaching out | knocking | trying (you | your | until))
        @i (will | shall | am going to) .. (call | ring | phone | telephone | email | write | check in | check back | contact | ask | come back) ... (every (day | week | morning | afternoon | evening | hour | month | other | few | two | three | # | @weekday) | each (day | week | morning | @weekday) | daily | again and again | once a | until (you | i | someone | somebody | there))
        @i (will not | am not going to | never | refuse to) (give up (until | so | on (you | this)) | stop (until | writing | calling | asking | there | emailing | trying) | go away | let (this | it) go | take no | rest until | back down)
        (i will | i shall | i might | i may | i am going to | choice but to | tempted to) (drop | stop | swing | pop | show | turn) (in | by | up | round | over) ... (your | the | reception | office | person | @weekday | tomorrow | week)
        refresh~ my inbox
        (found | looked up | got | tracked down) your .. (home | private | personal | mobile)? (address | number | phone | email | linkedin)
      `,
    },
    nudging: {
      message:
        'This nudges without giving the reader anything new. Say what you would like to know, or add something worth reading.',
      phrases: `
        (bump~ | bumping | pushing | floating | popping) (this | my @mail | it) .. (up | top | inbox | again)
        (circling | circle) back (again | on (this | my))
        (checking in | following up | touching base) (yet again | once more | once again | again)
        (nudging | putting | moving | bringing) (this | it | my @mail) (back)? (up | to | at) .. top
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
});
