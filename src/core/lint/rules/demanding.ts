import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'demanding',
  severity: 'warning',
  acts: {
    claim: {
      message:
        'This claims something as a right, and reads as entitled. Ask for it, and give the reader room to say no.',
      phrases: `
        @i expect (it | them | this | that | an _ | a _ | your _ | the _) .. (@until | @within | @soonest)
        i (expect | require | am expecting) (to receive)? (a | an | the | your | my)? (full | written | proper | detailed | definite | final)* @answer
        i (expect | demand) (to be told | you to)
        i (am owed | am entitled to | deserve (an | a | to | this | the) | have (a | the) right to)
        (you | your company | they) owe me (an | a (clear | proper | straight) | the | my | at | that | this | money | more | some)
        @i demand (an | that | to | answers | my | the)
        i (will | would | shall) not (accept (less | any | a | that | this | no) | settle for | work for (less | under | below | that) | tolerate | stand for | get out of bed | be (ignored | treated | fobbed | kept))
        my (minimum | bottom line | conditions | terms | rate) (is | are)
        (not negotiable | non negotiable | take it or leave it | my final offer)
        i expect (at least | the courtesy | full | the same | a (commitment | call | proper))
        i insist on (a (second | different | proper | formal | written) | the top | receiving)
        i want (it | my | this | that | both | the base) .. (in writing | paid | confirmed | fixed | agreed | sent | back | put | in my | in the contract | from you)
        i require (the | your | proof | that | written)
      `,
    },
    order: {
      message:
        'This gives the reader an order. Turn it into a question: “Could you tell me …?” asks the same and costs nothing.',
      phrases: `
        you (must | need to | have to | should | will have to) .. (decide | let me | give me | explain | match | pay me | offer me | tell me | reconsider | reimburse | answer (me | my | by | now) | interview me | confirm | provide)
        ^ explain (yourself | to me | why you | why i)
        ^ (reconsider | revise | reverse | rethink | review) (your | this | the) .. (decision | choice | rejection)
        ^ tell me (it is | no)
        (kindly | please | and) revert (with | to me)
        ^ (answer | reply | response) (required | expected | due)
        i want to (hear what you | see that (i | my | you))
        ^^ yes or no
        ^^ (send | forward | email | post | get | give | provide | hand) (me | us)? (my | your | all | both | written)
        do the needful
        you will please
      `,
    },
    threat: {
      message:
        'This is an ultimatum, and people who are threatened let you go. If you have another offer, say so plainly and kindly.',
      phrases: `
        (if | unless) (i | you) (do not | have not | cannot | still | (hear | reply | answer)) ... (hear | heard | reply | respond | answer | decide | call | received | nothing | offer) ... (i | we) (will | shall | am going to | have to | must) .. (assume | withdraw | take | accept | go | move on | look | decline | consider | pull | walk | cancel | conclude | contact | report)
        hear from my (lawyer | lawyers | solicitor | attorney)
        (or | or else | otherwise) i am off to
        (give | giving) you (until | till)
      `,
    },
  },
  innocent: `
    right to work
    if you should
    (please | kindly) (send | forward | email | post | give | get | hand | change | update | cancel | correct)
    (give | send) (my | our | the _ | him | her | them) (best | regards | love | greetings | thanks | compliments)
  `,
});
