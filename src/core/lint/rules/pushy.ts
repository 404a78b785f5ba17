import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'pushy',
  title: 'Nudge once, and kindly',
  severity: 'warning',
  why: 'Counting mails and watching the reader makes them feel chased, and a chased reader answers with no.',
  source: 'Interview follow-up guides on writing too often; careernetwork: two nudges at most.',
  acts: {
    counting: {
      message:
        'Counting your own mails shows the reader a debt. Leave the count out and ask your one question.',
      phrases: `
        (this | it) (is | makes | will be | would be) .. (my | the | now the | now my | already my | already the) @nth (@mail | time | try | attempt | and last | contact | email now)
        (my | this) (second | third | fourth | fifth | sixth | seventh | umpteenth) (@mail | try | time | attempt)
        for the (second | third | fourth | fifth | sixth | umpteenth | nth | hundredth | last) time
        @i (have | had | did)? (already | now | also)? (written | emailed | mailed | called | rung | rang | phoned | messaged | tried | sent | left | wrote | contacted | reached out | followed up | texted | asked | chased | pinged | knocked) .. (you | your | to | with | at | in)? .. (twice | thrice | # times | @number times | several times | many times | multiple times | a few times | repeatedly | again and again | time and again | over and over | @number @mail | more than once)
        (sent | left | written | made | after) (you)? (@number | #) (@mail)
        (my | the | all my | of my) (@number | # | previous | earlier | last | several | other | many | repeated | numerous | past) (earlier | previous | last | unanswered | other)? (@mail) .. (unanswered | ignored | no reply | no answer | no response | not answered | not been answered | without | gone | went | were not worth | nothing | into | disappeared | got no | received no | has not | have not | seem to have)
        (two | three | four | five | several | # | many) (unanswered | ignored) (@mail)
        unanswered @mail
        i (rang | called | phoned | emailed | wrote | tried | came by | dropped in | texted | messaged) .. on (@weekday) .. (and | on) .. (again | @weekday | this morning | today)
        i .. tried .. (your | you) (mobile | cell | phone | office | home | number | line | desk | extension | personal | linkedin | on linkedin | reception) .. (times | again | as well | too | twice)
        (email | emailed | wrote | writing | call | called) .. (again and again | once again since | yet again)
        (once | yet) again (i am | i (write | ask | must))
        (chas~ | chasing | nag~ | nagging | pester~ | pestering | hound~ | hounding | badger~ | badgering | hassl~ | hassling) (you | your | up | for a reply)
        (before | since) my (first | second | third) (@mail)
      `,
    },
    guilt: {
      message: 'This makes the silence the reader’s fault. Ask where things stand as if for the first time.',
      evenReported: true,
      phrases: `
        did you (even | not | at least | ever | actually)* (see | get | receive | read | miss | open | notice | find | get round to) (my | any of my | the | all my | that) .. (@mail | last)
        have you (even | not | at least | ever)* (seen | got | received | read | opened | noticed | looked at) (my | any of my | all my) .. (@mail)
        (are | did) you .. (ignor~ | ignoring | avoiding | forgetting | forget | forgotten | reading | ghosting | dodging) .. (me | my | these | about)
        (have | had) you (forgotten | lost | ignored | dropped | abandoned) .. (me | my | about)
        (forgotten | forgot) (about)? (me | my application | us)
        (you | nobody | no one) (have not | still have not | has not | still has not | never | did not | has never | have never | had not) .. (replied | answered | responded | written back | got back | gotten back | come back | returned | reply | answer | respond | call | called | acknowledged | bothered | got round | gotten around | written | rung)
        (still)? (have not | did not | never) (heard | had | received | got | hear | receive | get | seen) .. (a word | a single | anything at all | a peep | a thing | a squeak | so much as | one word | any reply | any response | any answer | a reply | a response | an answer | a dicky bird | even an | even a | zip | nothing)
        (not | without) (a | one) (single)? (word | reply | peep | answer | response | line)
        (still | yet) (no | without (a | an | any)) (reply | answer | response | word | news | decision | call | feedback)
        (still | yet) (nothing | silence | waiting for (your | a | an | the | my) | waiting to hear | sitting here | on tenterhooks | sat here | staring at | in the dark | being ignored | kept)
        (it has | it is | that has | that is | it have) been .. (@number | # | over | more than | almost | nearly | weeks | days | ages | an eternity | forever) .. (week | weeks | days | ages | month | months | hours | day | eternity)? (and | since | with | without | now and) .. (you | no | nothing | still | not a | i have (not | still | heard | had) | never | nobody | any | i am still | silence | your | a reply | so much | an answer)
        (why | how come | what is the reason) (have | has | had | did | do | is | are) (you | nobody | no one | it | there | this) .. (not | no | taking | never) .. (replied | answered | responded | got | reply | respond | answer | get | so long | contact | written | called | been | news | word | back)
        (what | why) is taking (so long | you | this | the | it)
        (how | what) (much longer | many more | many times | more do i | else do i | do i have to do)
        (too | so) much to ask
        (surely) .. (you | one | someone | somebody | it | a | five | two) .. (can | could | have | must | spare | is | seconds | minutes | takes | by now | should | know | reply | read)
        (it | a reply | that | an answer | a response) (only | would | will | should | must)* (takes | take | cost | costs | requires) .. (a minute | two minutes | # minutes | a second | # seconds | thirty seconds | five minutes | one minute | a moment | one line | nothing | a few seconds | you nothing | one sentence)
        (i know | i noticed | i can see | i see | i saw | i could see | noticed | linkedin (says | shows | tells) | my (tracker | app | mail tracker | email tracker) (says | shows | tells)) (that)? (you) .. (have (read | opened | seen | had time | been | viewed | looked) | read | opened | were (online | active | on | there | out | posting) | are (online | active | reading | ignoring | back from | on) | viewed | looked at | had time | posted | saw | got my | received my | been online | clicked | found time | liked | shared)
        (read receipt | read receipts | blue ticks | blue tick | seen it | marked as read | last seen online | double tick)
        you (have | must have | had | have had | surely had) .. (plenty of | enough | ample | more than enough | all the) time
        you (have had | must have had | had) .. (weeks | days | time) (to | for | by now)
        (i can only | i must | i have to | i am forced to | i am left to | am i to | should i | shall i | do i | i will have to | one can only) (conclude | assume | suppose | wonder | take it | infer | deduce | presume)
        (do you | did you | are you) (even | still | actually | really)* (want | care | exist | interested | remember | alive | there | planning | intend | need)
        (you are | been | are) (ignoring | avoiding | dodging | blanking | stonewalling | blocking | forgetting) (me | my | us | this)
        (i am | i have been | i was) (being)? (ignored | blanked | stonewalled | forgotten)
        (leave | left | leaving | keep | keeping | kept) (me | a (candidate | person | man | girl | guy | woman)) (hanging | waiting | in suspense | dangling | guessing | on tenterhooks | on the hook | in the dark | twisting | on read | sweating)
        (have you | did you) (made up your mind | decided) (yet | already | or not | or what)
        (am i | are we) (in or out | still in | getting | going to get)
        (what is | whats) the (hold up | holdup | delay | problem | deal | story | issue)
        (what | so what) is it (going to be | gonna be)
        (so)? (well | so) (have i got it | did i get it | am i in | is it a yes)
        (the)? ball is in your court
        (earlier | previous | last | own) (@mail) .. (not worth | unanswered | ignored)
        (i)? (told | asked | reminded | warned) you (already | before | twice | last week | several | repeatedly | #)
        (as i | like i | i) (have)? (already)? (said | wrote | told you | mentioned | asked | explained | stated | pointed out) .. (in my (last | previous | earlier | first | second | other) @mail | three times | twice | repeatedly | before | already | several times | many times)
        (per | see | refer to | reread | read) my (last | previous | earlier | first | other) (@mail)
        (i)? (must | have to | need to | feel i must) (remind) you
        (let | may | can) me remind you
        (gentle | friendly | kind | polite | little) reminder
        (a | as a) (quick | final) reminder (that | about | of my)
      `,
    },
    persisting: {
      message:
        'Promising to keep coming sounds like a threat, however meant. Say once that you are interested, and let them reply.',
      phrases: `
        @i (will | shall | am going to | am gonna | intend to | plan to | am prepared to | can | might | may | would) (just | happily | gladly)? (keep | continue | go on | carry on | not stop | never stop | be) (on | to)? (writing | emailing | mailing | calling | ringing | phoning | asking | checking | trying | following up | messaging | chasing | knocking | reaching | bothering | bugging | pestering | contacting | sending | coming back | nudging | pinging | at it | texting | applying until | until | back every | after you | on your case | refreshing)
        (keep | continue) (writing | emailing | calling | ringing | phoning | trying | messaging | knocking | asking | checking | pestering | bugging | following up | nudging) (you | to | until | till | every | each | your)
        (until | till) (i | you) (hear (something | back | from) | get (a | an | your | my) (answer | reply | response | yes) | receive (a | an) (answer | reply | response) | have heard | reply | answer | respond | have an answer | say yes | give in | give me | get back)
        @i (will | shall | am going to | intend to | plan to | am gonna) .. (call | ring | phone | email | write | text | message | check in | check back | check | follow up | be in touch | contact | try | ask | come back | come by | be back | visit | knock) ... (every | each | daily | weekly | hourly | tomorrow and | again and again | once a (day | week) | until | regularly | twice a | all day | day and night | all week | relentlessly | on the hour)
        (every | each) (day | morning | week | hour | monday | afternoon | evening | few days | month | other day) .. (until | till) (i | you)
        @i (will not | shall not | am not going to | never | do not | am not one to | am not gonna | cannot | refuse to) (give up | stop (calling | writing | asking | trying | emailing | until) | go away | let (this | it) go | let up | take no | rest until | rest till | back down | back off | be ignored | quit (until | asking) | take (a)? no | accept no | leave you alone | be put off)
        (not | never | will not | do not) (taking | take | accepting | accept) no for an answer
        (you (will not | cannot | are not going to | will never)) (get | be) (rid of | shake | shot of) me
        you have not (seen | heard) the last of me
        (i will | i shall | i am going to | i might | i may | i am gonna | i intend to | i plan to | i have decided to | i think i will | i have half a mind to | choice but to | i would | expect me to | tempted to | i could) (just | simply | also | then)? (drop | stop | swing | pop | come | turn | show | call | pass | walk | wander | roll | camp | wait | sit | stand | park | hang) (round | around | over | down)? (in | by | up | into | at | out | outside | to | past | round | myself) (at | to)? .. (your | the | reception | lobby | office | at | on @weekday | tomorrow | next week | again | see you | person | unannounced | door | this week | and | front desk | to | until | whether | anyway)
        choice but to (drop | stop | come | turn | show | call | visit | ring | phone | contact | write)
        (leave | leaving | leaves | left | gives | giving | give) me (with)? no (choice | option | alternative)
        (turn | turning | show | showing) up (at | on) your (door | office | doorstep | desk | reception | house | building)
        (camp | camping | wait | waiting | sit | sitting | stand | standing | hang around) (out | around)? (outside | in | at) (your | the) (office | lobby | reception | door | building | house | car park | front door | gate | entrance)
        (in person | at your door) .. (if | whether | unless | since | until)
        (whether | even) (or not)? (i | you) (have | like | reply | want | hear | answer) .. (heard | it | or not | from you | me)
        (i (will | shall) be | i am | sitting | waiting | sat | glued) (waiting | sitting | sat | glued)? (by | to | next to | beside | at) (my | the) (phone | inbox | telephone | mailbox | screen | window)
        do not (keep | leave) me (hanging | waiting | in suspense | dangling | guessing)
        (refresh~ | refreshing | checking) (my)? .. (inbox | mail | email | phone) (every | all day | constantly | day and night | hourly | every few)
        (find | found | looked up | have | got | tracked down | dug up) (your | the) (home | private | personal | mobile | cell | boss (s)? | wife (s)? | manager (s)? | husband (s)?) (address | number | phone | email | cell | profile | instagram | facebook | account)
        (added | friended | followed | messaged | texted | found | connected with | wrote to | contacted | asked) (you | your (boss | colleague | colleagues | manager | wife | husband | assistant | ceo | secretary | team | whole team)) (on | at | everywhere | as well | too | about | to (ask | push | see | put | find))
        (ask | asking) .. whether (she | he) has (resigned | left | quit)
        (ring | call | write | email | phone | ask) you (each | every) (day | week | month | morning | time)
      `,
    },
    nudging: {
      message:
        'This nudges without giving the reader anything new. Say what you would like to know, or add something worth reading.',
      phrases: `
        (just)? (bump~ | bumping | pushing | floating | moving | popping | resurfacing) (this | my (@mail) | it) (back)? (up | to the top | to | in | again)
        (in case | if) (you | this | my | it) .. (missed | overlooked | buried | got lost | was lost | slipped | slid | went to (spam | junk) | went missing | did not see | got buried | get buried | fell through | landed in | ended up in | fallen through)
        (just)? (circling | circle | looping | loop) back (again | on this | to this | around | on my)
        (checking in | check in | following up | touching base | checking back) (yet again | once more | once again | again and again | a third | one more time | a second)
        checking in (again | once more) (since | because | as | on)
      `,
    },
    idle: {
      message: '“Just checking in” has nothing to check on in a thank-you. Say thank you, and what for.',
      stages: ['thank-you', 'rejection-reply'],
      phrases: `
        (checking in | touching base | checking on (my | the) | check in with you | touch base)
        (following | follow) up (on | regarding) (my application | the status | where)
        (any | some) (news | update | updates) (yet | on (my | the))
        (have you | did you) .. (made | reach~ | make) a decision
      `,
    },
  },
  innocent: `
    (i will | i shall | i would | i could | happy to | glad to | delighted to | free to | able to | could | can | pleased to) .. (come | stop | drop | call | pop | be) (in | by | at | to | to your | round) .. (for (the | a) | if (you | that | it) | whenever | when (you | it) | as (you | agreed | we) | at (your convenience | any time) | should)
    (keep | continue) (writing | trying | asking) (code | music | poems | songs | recipes | to (improve | learn | get better))
    (second | third | fourth | last | final) (interview | round | visit | day | week | floor | edition | year | grade | talk | conversation | meeting | question | part | one | shift | stage)
    (until | till) (i | you) (have | get) (a | the | your) (chance | room | table | better)
    (you | your team) (never | did not) (call | answer | reply) (it | to)
    (my | the) (last | previous | third | fourth | second) (role | job | position | employer | company | team)
    (a | your) (prompt | quick | kind) (call | message | note | letter)
    (read | see) my (letter | note | message) (of | about | on) .. (thanks | thank)
    (patients | customers | clients | guests | users | callers | students | tenants | parents) .. (wait~ | ignored | reply | answer~ | call~)

  `,
  excuses: `
    (as agreed | as promised | as you asked | as you requested | as you suggested | as we agreed | as arranged | at your invitation | you invited me | you kindly offered | you asked me to)
  `,
  examples: {
    bad: [
      { text: '«This is now my fourth mail» to you.', stage: 'follow-up' },
      { text: '«Did you see my last message»?', stage: 'follow-up' },
      { text: '«You still have not replied».', stage: 'status-check' },
      { text: '«I will keep calling» every day.', stage: 'follow-up' },
      { text: 'Now «you have had plenty of time».', stage: 'follow-up' },
      { text: '«I will drop in at your office on Monday».', stage: 'status-check' },
      { text: 'I am just «checking in».', stage: 'thank-you' },
      { text: '«I noticed you were online» last night.', stage: 'follow-up' },
    ],
    good: [
      'Sorry I missed your call.',
      {
        text: 'I wrote last week to thank you, and one more thought has come to me since.',
        stage: 'follow-up',
      },
      { text: 'I have not heard back yet, so I wanted to ask how things stand.', stage: 'status-check' },
      { text: 'I will call at ten on Monday, as you asked.', stage: 'status-check' },
      'Your fourth floor with the looms is a place I would like to see again.',
      { text: 'If it helps, I could come by for a trial shift whenever it suits you.', stage: 'follow-up' },
    ],
  },
});
