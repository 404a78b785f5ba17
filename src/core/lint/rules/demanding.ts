import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'demanding',
  title: 'Ask, do not order',
  severity: 'warning',
  why: 'An order or a threat ends goodwill at once: the reader owes you courtesy, not a job.',
  acts: {
    claim: {
      message:
        'This claims something as a right, and reads as entitled. Ask for it, and give the reader room to say no.',
      phrases: `
        i (expect | demand | insist | require | must insist | am expecting | will be expecting) .. (on | that | upon | to | a | an)? .. (@answer | hear | be told | be hired | be paid | be offered | apology | compensation | call | salary | you)
        i (am owed | am entitled | deserve | have a right | have the right | have every right)
        (you | your company | they) owe me
        least you (can | could)
        @i (demand | insist)
        i (will | would | shall | do) not (accept | settle for | work for | tolerate | stand for | get out of bed | be ignored | be treated | be fobbed)
        nothing less than
        my (minimum | bottom line | conditions | terms | rate) (is | are)
        (not negotiable | non negotiable | take it or leave it | final offer)
        (have to | must | need to | should | had better) (match | beat | raise | increase | double | top)
        i want (answers | an answer | a (start date | salary | decision | firm | straight | clear | guarantee | meeting | call))
        i want to (see | know | hear | speak | be told | be paid) .. (why | who | what | boss | where | in writing | from you | owner | manager)
        (have | has) .. earned the right
        your (duty | obligation) to
        you are (required | obliged) to
        (not prepared | refuse | not willing) to (wait | be | do | accept | take | work | come | sit)
        i will not be (doing | coming | taking | waiting | accepting)
        anything (below | under | less than) .. (stop | insult | walk | forget | not)
        ^ my terms
        (need | want) a (concrete | firm | written | formal) (offer | contract)
        my right to (see | know | have)
      `,
    },
    order: {
      message:
        'This gives the reader an order. Turn it into a question: “Could you tell me …?” asks the same and costs nothing.',
      phrases: `
        you (must | need to | have to | ought to | should | had better | better | will have to) .. (reply | respond | get back | call | write | decide | let me | hire | give me | make (a | your | up) | explain | match | pay me | offer me | send me | tell me | put me | put my | mark | reconsider | change your | choose me | stop | apologise | apologize | reimburse | answer | contact)
        ^ (ensure | make sure | see to it | make certain) (that)? (my | i | you | me)
        ^ (give | get) me (the | a | an | my | that) (job | answer | date | straight | reason | explanation | contract | yes | decision | reply)
        ^ (let me have | send me | give me | i want) (your | the) (decision | answer | verdict | reply)
        pick up the phone
        ^ explain (yourself | to me | why you | why i)
        ^ (reply | respond | answer | call | ring | write | phone | email) me .. (now | today | this week | or | at once)
        ^ (put | move) (me | my (file | name | application)) (at | to | on | up)
        my (file | name | application) .. (top | front) of the
        make up your mind
        yes or no
        i am waiting $
        (reconsider | revise | reverse | rethink | review) (your | this | the) .. (decision | choice | rejection)
        change your mind
        (pay | reimburse | refund) (me for | my)
        ^^ (arrange | organise | organize | schedule | get | settle | send) (a | an | the | me) .. (meeting | offer | decision | hr)
        ^^ have (someone | somebody)
        ^ (make | give) me an offer
        ^ do not (contact | call | send | bother | expect) .. until
        (i need | i will need) you to
        i want you to (explain | send | call | give | tell | review | reconsider | put | confirm)
        (want | need | require | expect) my (application | case | file | salary | papers) .. (reviewed | reconsidered | put | moved | raised | read)
        ^ provide me with
        (someone | somebody) (has to | must | needs to) (call | answer | explain)
        you (have to | must | need to) (interview | confirm | see me | provide | respect)
      `,
    },
    threat: {
      message:
        'This is an ultimatum, and people who are threatened let you go. If you have another offer, say so plainly and kindly.',
      phrases: `
        (or | or else | otherwise) i (will | shall | am | would | have to | must) .. (withdraw | walk | accept | take | go | move on | look | decline | off | out | gone | consider | assume | report)
        (if | unless | should) (i | you) ... (hear | heard | reply | respond | answer | decide | call | received | offer | hire) ... (i | we) (will | shall | am going to | have to | must) .. (assume | withdraw | take | accept | go | move on | look | decline | consider | pull | walk | cancel | conclude | contact | report)
        @i (will | shall) (withdraw | walk away | walk | pull out | go elsewhere | look elsewhere | take my)
        hear from my (lawyer | lawyers | solicitor | attorney)
        need not (continue | bother)
        my patience (is | has | will)
        or i will (go | take | look | sign | walk | find | withdraw | have to)
        you have (until | till)
        (give | giving) you (until | till)
        either you _
        failing (a reply | that | which)
        or find (somebody | someone) else
        we can (stop | end | forget) (here | this | it)
        (interested | come | join | continue) .. (if | unless) you .. (guarantee | match | pay | raise)
        if you want me you
        if the (salary | roster | offer | pay | rate) @be not
        i am out $
        my deadline
        or i am not interested
        the other .. is paying
      `,
    },
  },
  innocent: `
    yes or no question
    (do | would) not (expect | demand | require)
    demand for
    high in demand
    right to work
  `,
  excuses: `
    (there is | with | puts | feel | under) no (pressure | rush | hurry | obligation)
    no (pressure | rush | hurry) on (you | your | either)
    (glad | happy | pleased | delighted) to (stay | keep | remain | be) in touch
    no hard feelings
  `,
});
