import type { Stage } from '../../text/draft.ts';
import { defineRule } from '../rule.ts';

const stages: readonly Stage[] = ['thank-you', 'follow-up', 'rejection-reply'];

export default defineRule({
  id: 'missing-interest',
  title: 'Say that you want it',
  severity: 'warning',
  why: 'Nobody guesses: when two are equally good, the one who said “I would like to work here” gets the call.',
  source: 'Parts of a follow-up in every interview follow-up guide; on rejection replies, too.',
  wholeMail: true,
  phrases: {
    interest: `
      (interest | interested | interests me | excite~ | excited | exciting | excitement | keen | eager | eagerly | enthusiasm | enthusiastic | enthusiastically | thrilled)
      (love | like | delighted | glad | gladly | happy | proud | honored | honoured | pleased | hope | hoping | want | wanted | wish | longing | chance | opportunity | privilege | pleasure | eager | ready | joy | fortunate | lucky) (to)? (join | be part | become part | be a part | work | working | help | contribute | build | be on | start | learn | teach | run | lead | drive | bring | do | become | becoming | take on | take part | be among | be there | come | joining | add | put | have a go | play a part | grow | give | serve | write | make | spend | set | cook | keep | carry | continue)
      (look~ | looking) forward to (work~ | join~ | help~ | contribut~ | start~ | being)
      (would | will | should) (gladly | happily | love | relish | jump | enjoy | welcome | be (glad | happy | delighted | proud | thrilled | honoured | honored | pleased))
      (i would | i should) like
      appeal~
      attracts me
      drawn to
      (what | exactly | just | kind of | sort of | place) .. (i am | i have been | i was) (looking | hoping | after | wanting | searching)
      (see | picture | imagine) myself
      (up for | all in | sign me | count me in | right up my | dream)
      i want (this | the | that | it | in)
      (even more | more than ever | more) (convinced | sure | certain | determined | interested | motivated)
      (good | great | right | strong | natural) (fit | match)
      (knew | know) .. (i | this | it) (would like | would love | like | want | is where)
      (stay | keep | remain | be) in (touch | contact)
      (keep | bear | have) me in mind
      (think of | consider | remember) me
      (future | another | next | other | later | new | similar | suitable) (opening | openings | role | roles | position | positions | vacancy | vacancies | opportunity | opportunities | post | posts | search | season | round | time | year)
      (should | if | when | whenever | in case) ... (opening | opens | open | opens up | comes up | come up | arises | arise | vacancy | vacant | short of | short handed | extra (hands | pair))
      mean (a great deal | a lot | so much) to me
      (really | very | so) into the
      still (after | into) the
      suits me
      dream
      (cross | meet) .. (again | paths)
      admire~
      i would (very much | really | so | dearly)* (like | love | enjoy)
      (over the moon | retire from | please me more | natural home | encouragement to me)
      (come | return | help | join) gladly
      (apply | applied | try | come back) again
      need of me
      hope (we | to | that i | i) .. (work | join | part | again | meet | paths | stay | be | become | have the)
      cannot wait
      (just | exactly) the (kind | sort) of
      (wish | want | love) to (be there | be here | work (there | here))
      a (real | true)? (pleasure | joy | privilege | honour | honor) to (work | join | be | help | serve | do)
      motivat~
      (fan | admirer) of
      (work | working) with you
      (still | very much) .. (free | yours | here | there)
      (first choice | top choice | matters to me | important to me | chuffed | the more i)
      (honoured | honored | privileged | proud | committed | count it | satisfaction | pleasing | rewarding) .. to (be | do | join | work | serve | have | my application | the role | this)
      (my | the) .. (wish | commitment | enthusiasm | motivation | desire | ambition | hope) (is | to | has | remains | for)
      (wish | hope | hoping | aim | intend) to .. (join | work | serve | contribute | return)
      (hope | hoping | wish | want) (for | this | the | your) .. @job
      (contribute | contributing | contribution) to
      (working | work) (together | alongside | for you | with your | in your | at your | for your)
      (role | position | job | post | team | work | place) .. (exactly | just) (what | where | the)
      (keep | leave) the door open
      (if | should) ... (ever | things | plans | circumstances) (change | changes | need | needs | looking | hiring)
    `,
    // In a follow-up, that somebody writes again, and gladly, says half of it.
    loyal: `
      (still | remain | remains | hope | hoping | thinking | thought about | thought of | on my mind | in my mind)
      (look | looking) forward
      (gladly | happily | undiminished | unchanged | as ever | even more | only grown | all the more | in my head | stayed with me | let me go)
      (glad | happy | pleased | delighted | eager | ready | keen) to
      (continue | continues | continued) to
      my (application | candidacy)
      (want | wanted | wish | aim) to (work | join | learn | be | help | see)
    `,
  },
  examples: {
    bad: [
      {
        text: 'Hi Mitch,\n\nThank you for Monday. I drove by and the big pane looks great.\n\nRegards,\nTony',
        stage: 'thank-you',
      },
      { text: 'Hi Hetty,\n\nThank you for telling me. I understand.\n\nInes', stage: 'rejection-reply' },
    ],
    good: [
      {
        text: 'Hi Mitch,\n\nThank you for Monday. I would love to help with the library.\n\nTony',
        stage: 'thank-you',
      },
      {
        text: 'Hi Hetty,\n\nThank you. If something else opens, I would be glad to hear of it.\n\nInes',
        stage: 'rejection-reply',
      },
      { text: 'Dear Dr. Roy,\n\nI remain very interested in the post.\n\nTony', stage: 'follow-up' },
      {
        text: 'Dear Dr. Roy,\n\nThe frogs have not let me go since. I look forward to hearing from you.\n\nTony',
        stage: 'follow-up',
      },
      {
        text: 'Hi Hetty,\n\nThank you. Should plans ever change, I am a short ride away.\n\nInes',
        stage: 'rejection-reply',
      },
    ],
  },
  *check(mail) {
    const { stage } = mail.draft;
    if (!stages.includes(stage) || mail.own.trim() === '' || mail.says('missing-interest/interest')) return;
    if (stage === 'follow-up' && mail.says('missing-interest/loyal')) return;
    yield {
      message:
        stage === 'rejection-reply'
          ? 'This closes the door behind you. Say in a sentence that you would like to hear of future openings.'
          : 'Nothing here says that you want the role, and nobody will guess. Say so in one plain sentence.',
    };
  },
});
