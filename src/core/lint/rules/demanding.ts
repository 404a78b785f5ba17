import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'demanding',
  title: 'Ask, do not order',
  severity: 'warning',
  why: 'An order or a threat ends goodwill at once: the reader owes you courtesy, not a job.',
  source: 'Interview follow-up guides on ultimatums and entitlement.',
  acts: {
    claim: {
      message:
        'This claims something as a right, and reads as entitled. Ask for it, and give the reader room to say no.',
      phrases: `
        i (expect | demand | insist | require | must insist | must demand | shall expect | will expect | am expecting | will be expecting | shall be expecting | fully expect | would expect) .. (on | upon | for | to)? .. (@anAnswer | hear | be told | be informed | be hired | be paid | be considered | be treated | be offered | apology | compensation | refund | meeting | call | salary | reason | reasons | contract | better | more | nothing less | no less | that you | you to | reimbursement | priority | respect | courtesy | professionalism)
        i (am owed | am entitled | deserve | have earned | have a right | have the right | have every right) .. (to)? ... (reply | answer | response | decision | explanation | job | role | position | know | feedback | better | hear | more | offer | respect | courtesy | expenses | told | second | chance | apology)
        (you | your company | your team | they) owe (me | us | it to me)
        (the)? least you (can | could | might) do
        (i | we) (demand | insist)
        (is | it is | that is) (only | the very)? (my right | the least | what i deserve | only fair that i)
        i (will | shall | would | do) not (accept | settle for | take | consider | work for | tolerate | entertain | stand for | get out of bed for | sign) (a | an | any)? (anything (less | below | under) | less | lower | such | below | under | being | no for | salary | offer below | offer under | pay | second | token)
        i will not (be ignored | be treated | be fobbed | get out of bed | stand for | tolerate)
        (nothing | not a penny | not a cent) (less than | under | below) .. (#)
        (my | the) .. (minimum | bottom line | condition | conditions | terms | rate | price) (is | are) .. (# | non negotiable | not negotiable | simple | clear | firm | final | as follows)
        (non negotiable | not negotiable | not up for discussion | not open to negotiation | take it or leave it | final offer | my way or)
        (have to | must | need to | should | will need to | had better | better | would have to | will have to) (match | beat | raise | increase | improve | double | top | pay) .. (salary | offer | pay | rate | figure | me | it | #)
        (want | require | expect | need) (a)? (full | detailed | written | proper | real | formal | honest)* (explanation | apology | justification | reasons)
        (want | demand | require) (answers | an answer | an explanation | an apology | reasons | justification | compensation | my expenses | a written | to speak to (your | the) (manager | boss | supervisor | superior))
      `,
    },
    order: {
      message:
        'This gives the reader an order. Turn it into a question: “Could you tell me …?” asks the same and costs nothing.',
      phrases: `
        you (must | need to | have to | have got to | ought to | should | had better | better | will have to | will need to | are obliged to | are required to | are to | gotta) (therefore | at least | now)? (reply | respond | get back to me | come back to me | call me | ring me | write back | write to me | decide | let me know | hire me | hire | give me | make (a | the | your | up) (decision | offer | mind | choice) | explain | match (my | the | that) | pay me | pay for my | offer me | send me | tell me | let me | put me | put my | mark (that | my) | reconsider | change your | arrange my | arrange for me | understand that i | choose me | pick me | keep your | honour (your | my) | honor (your | my) | respect my | respect your | stop | treat me | review my | look at my | reimburse | apologise | apologize | read my | answer (me | my) | recognise | recognize | realise | realize | take me | get your act together | inform me | update me | confirm | contact me)
        you must therefore _ _
        ^ (ensure | make sure | see to it | make certain) (that)? (my | i | you | me)
        ^ (give | get) me (the | a | an | my | that | one) (job | answer | date | straight | reason | explanation | contract | yes | decision | response | reply | definite | clear | offer)
        ^ (tell | inform) me (now | why | the reason | the reasons | exactly | who | what is going on | what the hold up | straight | already | yes or no)
        ^ (let me have | send me | give me | get me | i want | i need) (your | the | a) (decision | answer | verdict | reply | explanation | reasons)
        ^ (pick up | answer) (the | your) (phone | emails | messages)
        pick up the phone (and | to)
        ^ (stop | quit) (wasting | ignoring | stalling | messing | playing | making me | dragging | stringing | leaving | hiding | avoiding | beating | giving)
        ^ do not (ignore | make me | keep me | leave me | waste | play | test | mess | fob | bother (sending | offering | replying) | even think | stall | you dare)
        ^ explain (yourself | yourselves | to me | (why | how | what) (you | i | my))
        ^ (reply | respond | answer | call | ring | write | phone | email) (to)? me (back)? (now | today | this week | and | or | at once)
        ^ (put | move | place | bump) (me | my (file | name | application | cv | resume)) (at | to | on | ahead | up | forward)
        my (file | name | application | cv | resume) .. (is | be | gets | goes | get | go) .. (put | moved | at | to)? .. (top | front | head) of the (pile | list | queue | line | stack)
        ^ (make | take) (a | the | your) (decision | call | mind up)
        make up your (mind | minds)
        ^ (get | come) (your act together | on with it | back to me with | to the point | to a decision)
        (a | simple | just)? yes or (a)? no
        i am (still)? waiting $
        ^ (waive | skip | drop | forget | cancel) the (second | next | test | assessment | references | background | rest | formalities | probation)
        (i (want | need | order | instruct | command | tell | advise) you to)
        i (trust | assume | take it) (that)? you (will | are going to) .. (do the right | rectify | correct | act | respond | reply | deal | see sense | put this right | attend)
        (kindly | please)? (rectify | remedy) (this | the)
        (reconsider | revise | reverse | overturn | review | rethink | revisit | withdraw) (your | this | the | that) .. (decision | choice | rejection | verdict)
        (i)? (ask | urge | call on | call upon | want | request | advise | invite | challenge | encourage) .. you to (reconsider | think again | change your mind | rethink | revise | reverse | take another look | look again)
        (change | changing) your (mind | minds)
        think again (about)? (your | this | my)
        mark .. again
        (pay me for | reimburse (me | my) | refund (me | my) | cover my (costs | train | travel | expenses))
      `,
    },
    threat: {
      message:
        'This is an ultimatum, and people who are threatened let you go. If you have another offer, say so plainly and kindly.',
      phrases: `
        (or | or else | otherwise | failing that | failing which) (then)? i (will | shall | am | would | have to | must | may | might | can | am going to | will be | will have to | will be forced) .. (withdraw | walk | accept | take | go | move on | look | decline | off | out | cancel | leave | assume | consider | gone | sign | turn | pull | forced | pass | drop | contact | report | complain | tell | escalate | done | elsewhere | post | call | write to)
        (if | unless | should) (i | you) ... (hear | heard | reply | respond | answer | get back | call | contact | decide | write | received | receive | back) ... (i | we) (will | shall | am going to | have to | must | would | am | may have to) .. (assume | withdraw | take | accept | go | move on | look | decline | consider | pull | walk | forced | sign | cancel | conclude | have no choice | contact | escalate | complain | report | be forced | turn | give the | out | call your | speak to your)
        (i | we) (will | shall | would) (withdraw | walk away | walk | pull out | take my (talents | business | skills | services) | go elsewhere | look elsewhere | go to your (competitor | competitors | rival))
        (withdraw | withdrawing | pull) my (application | candidacy | interest | name)
        (you | your company) (will | shall | may | are going to | would) (hear | be hearing) from my (lawyer | lawyers | solicitor | attorney | union)
        (take | consider | considering | taking | pursue | resort to | threaten) (legal | court | formal) (action | proceedings | steps)
        my (lawyer | lawyers | solicitor | attorney) (will | has | would | is | says)
        (sue | suing | take you to court | see you in court | small claims | employment tribunal)
        (report | reporting) (you | this | your company) (to)
        (i | to | shall | will) (complain | complaining) (to | about) (your | you | hr | this)
        (leave | write | post | give) .. (bad | honest | negative | one star | # star | scathing)? (review | reviews) (on | about | of | online)
        (post | share | write | leave | rate | put | tell | review) ... (glassdoor | trustpilot | social media)
        (go | going) over your head
        (speak | talk | write | go | going) (straight | directly)? to your (boss | manager | superior | superiors | ceo | director)
        (so | that) .. (your competitor | your competitors | your rival | your rivals)
        your (last | final | only | one last) (chance | warning | opportunity | notice)
        (we | i) need not (continue | bother | go on | talk)
        or we (need not | are done | can stop | can forget)
        or i am (off | out | gone | done | taking | going | accepting | signing | moving on)
        (my | the) (patience | offer) (is | has | will | ends | runs | expires) .. (limit | limits | wearing | thin | running | run | end | expire | out | not)
        (other | better | plenty of other) (offers | companies | firms | employers) .. (would | will | who | that | are | want | know) .. (jump | appreciate | snap | value | want me | glad | lucky | queuing | lining | my worth | fighting)
        (your | the) (competitor | competitors) (has | have | is | are | would | will | already) .. (offer~ | offered | want | wants | paying | pay | interested | snap)
        (there will be | face | facing | suffer | have | bear) (the)? consequences
      `,
    },
  },
  innocent: `
    demanding (rotation | role | work | customers | clients | course | season | job | environment | shift | patients | schedule | part)
    (supply and | on | high in | peak | in) demand
    (you | one | they | people | nurses | drivers | teams) (must | have to | need to) (make | keep | put) (it | sure | the (patient | guest | customer))
    (yes or no) (question | questions)
    (i | we) (require | need) (no | little)
    i (do | would) not (expect | demand | require)
    i (would | had) (expect | expected) (the | it | that it)
    (ask | asks | asked | asking) .. to (reconsider | change)
    (formal | court) (action | proceedings) (in | against | of)
  `,
  examples: {
    bad: [
      { text: '«I expect a definite answer» on the salary.' },
      { text: '«I am entitled to a reply».' },
      { text: '«You need to tell me» where I stand.' },
      { text: 'Kindly «ensure that my» file is on top.' },
      { text: 'I hope you decide soon, «or I’m off» to the firm next door.' },
      { text: '«If I do not hear from you, I will withdraw» my papers.' },
      { text: 'Please «reconsider your decision».' },
      { text: '«Yes or no», that is all.' },
    ],
    good: [
      'My demanding rotation in respiratory medicine taught me calm.',
      'You must be busy with the spring list.',
      'You said you need to match each shipment by hand.',
      'Should you need anything else, I would be glad to send it.',
      'If I can help in the meantime, please tell me.',
      'Demand for the night bus surprised me.',
    ],
  },
});
