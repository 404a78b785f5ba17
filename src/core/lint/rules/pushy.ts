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
        @i have already? (written | called | rung | tried | sent | left | texted | asked) .. (you | your | to | on)? .. (twice | @number (times | @mail))
        i (rang | called | phoned | emailed | wrote | came by) .. on @weekday .. (and | on) .. (again | @weekday | this morning | today)
        it is only? me again
        as per my (@number | previous | last | earlier)
        @i (rang | called | phoned | tried) (the | your) (switchboard | desk | office | reception | mobile | phone) .. (twice | @number | again)
        @i .. (rang | rung | called | phoned | written | emailed) ... (each of | every day of) the (past | last)
        you (leave | left) me (no | with no) (choice | option)
      `,
    },
    guilt: {
      message: 'This makes the silence the reader’s fault. Ask where things stand as if for the first time.',
      evenReported: true,
      phrases: `
        did you not* (see | get | receive | read | miss) (my | any of my) .. @mail
        you (have not | never | did not) .. (replied | answered | responded | written | got back | reply | respond | answer | called | acknowledged) (to (me | my) | me | my | yet | at all)
        you still have not (replied | answered)
        you (have had | had) (plenty of | enough | ample | more than enough) time
        still waiting (on | for (your | an answer | a reply | a response | a decision | any | news | the (answer | decision | reply)) | to hear)
        i (know | noticed | can see | see | saw) .. you (have | had | were | are | read | opened | viewed)? .. (online | (read | opened | viewed) (my | it | this))
        decent (person | company | people) would
        when you do not (answer | reply)
        (read receipt | blue ticks | left on read | me on read)
        (@mail | mails) .. (land | landed | lost | go | went | end up) .. (spam | junk)
        (ignoring | avoiding | stonewalling) me
      `,
    },
    persisting: {
      message:
        'Promising to keep coming sounds like a threat, however meant. Say once that you are interested, and let them reply.',
      phrases: `
        @i (will | shall) .. (call | ring | phone | telephone | write | check in | ask) ... (every (day | morning | hour | month | few | # | @weekday) | each (day | morning | @weekday) | again and again | until (you | i | there))
        (another look at | change your mind | reconsider) .. (decision | application | if)
        @i (will not | am not going to | refuse to) (give up (until | on (you | this)) | stop (until | asking | there) | go away | let (this | it) go | take no)
        (i will | i am going to) (drop | stop | swing | pop | show) (in | by | up) ... (your | the | reception | office | @weekday | tomorrow)
        (found | looked up | got) your .. (home | private | mobile)? (address | number)
      `,
    },
    nudging: {
      message:
        'This nudges without giving the reader anything new. Say what you would like to know, or add something worth reading.',
      phrases: `
        (bump~ | pushing | floating | popping) (this | my @mail | it) .. (up | top | inbox | again)
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
});
