import type { Stage } from '../../text/draft.ts';
import { defineRule } from '../rule.ts';

const stages: readonly Stage[] = ['thank-you', 'follow-up', 'rejection-reply'];

export default defineRule({
  id: 'missing-interest',
  title: 'Say that you want it',
  severity: 'warning',
  why: 'Nobody guesses: when two are equally good, the one who said “I would like to work here” gets the call.',
  wholeMail: true,
  phrases: {
    interest: `
      (interest | interested | interests me | excite~ | excited | exciting | excitement | keen | eager | eagerly | enthusiasm | enthusiastic | enthusiastically | thrilled)
      (love | like | delighted | glad | gladly | happy | proud | honored | honoured | pleased | hope | hoping | want | wanted | wish | longing | chance | opportunity | privilege | pleasure | eager | ready | joy | fortunate | lucky) (to)? (join | be part | become part | be a part | work | working | help | contribute | build | be on | start | learn | teach | run | lead | drive | bring | do | become | becoming | take on | take part | be among | be there | come | joining | add | put | have a go | play a part | grow | give | serve | write | make | spend | set | cook | keep | carry | continue)
      (look~ | looking) forward to (work~ | join~ | help~ | contribut~ | start~ | being)
      (would | will | should) (gladly | happily | love | relish | jump | enjoy | welcome | be (glad | happy | delighted | proud | thrilled | honoured | honored | pleased))
      (i would | i should) like
      appeal~
      attract~
      (draw~ | draws | drew | drawn | pull~ | tempt~ | tempting | lure~) .. (me | to)
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
      (wish | want | like | love | hope | long | aim | intend | aspire) .. .. to (work | join | learn | write | be | help | study | build | bring | stay | come | do | make | cook | teach | become | take | spend | grow | play | sing | drive | run | start | produce | lead | serve | see it | contribute | put | get | give | return | continue | belong)
      (would be | it is | be) .. (privilege | honour | honor | pleasure | joy | delight | treat | dream | gift | happiness)
      nothing would _
      (have | take | want | pick | choose) me $
      (if you (will | would) (have | take) me | would (take | choose | pick | accept) (it | the | this) | say yes | my (answer | yes) .. (is | would be) yes)
      (job | place | team | role | school | house | shop | crew | work) for me
      (made | makes | make | left | leaves | leave) me .. (want | wanting | wish | hope | keener | keen | eager | surer | certain | sure)
      (feel | felt) .. at home
      (heart | mind) .. (set | made up)
      (prospect | thought | idea) of (work~ | working | join~ | joining | help~ | helping | being | learn~ | learning | play~ | playing | teaching | cooking)
      (where | here is where) .. (i | me) .. (want | belong | would like | hope)
      (sold | hooked | smitten) $
      (hope | hoping) (you | that you) .. (choose | pick | take | have | want | decide for)
      count me
      (ready | available | able | free | happy | glad) to (start | take | join | begin | step)
      i (would | will | can | could) .. (start | begin | take it | take the | accept)
      (my (kind | sort | type) of | at home in | for a place like | at the top of my | top of my list | mean the world | would not say no | would not mind)
      (hope | hoping) .. (works out | get the | get it | be chosen | be picked | be considered | you will consider)
      (happy | happier | happiest) (in | at | there | here | with)
      (right | perfect | ideal) (place | job | role | post | team | school | house | step | move)
      i would (take | move | bring | swap | trade | count | give | choose | stay | fit | feel | say yes | do (it | this | the) | never leave)
      i would be (a | an | in | at | up | mad | lucky | there | over | foolish | well)
      (belong | wanting | lucky | in favour | in favor | all for | serious about | say the word)
      where i (should | would | could | can | may | might | will | want)
      (that | what | which | this) i have been (preparing | waiting | training | looking | hoping | working towards)
      (sort | kind) of _ i
      (means | would mean | meant) .. to me
      (rather | sooner) (work | be | do | cook | teach | build | spend)
      (right | made | meant) for me
      (place | team | job) i could
      (work | job | task | thing) i .. (do best | like | want | love | enjoy)
      (welcome | dear) to me
      possibility of
      (would make | has made | made) my (day | week | month | year)
      (wanting | want | wanted | wants) (it | in)
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
      (hope | hoping | wish) .. (you would ring | you will ring | it will be me | it is me | be the one | be me)
      (keener | dedicate | devote)
      (be | being | were) (chosen | selected)
      would suit me
      my (whole)? heart (is | belongs | beats)
      with all my heart
      (make | makes | made) me .. (glad | happy | proud)
      (corresponds | matches | meets | fits) .. (my | what i | with my | to my)
      (if | should) ... (ever | things | plans | circumstances) (change | changes | need | needs | looking | hiring)
    `,
    // After a no, whatever leaves the door open.
    door: `
      (if | should | when | whenever) .. (ever | again | another | a | an | next | your | plans | things | anything | something | circumstances)
      (one day | some day | someday | another time | next time | next year | next season | next round | once more | later on | down the road | in future)
      (on file | my details | my name | my application | my number | my address | my cv) .. (on | in | where | stays | with)
      (know | knows) where
      (watch~ | watching) (your | the | for)
      (our | paths) .. cross
      (keep | kept) .. my
      (not goodbye | not a goodbye | door .. open | pass on my | still come | come running)
      (keep | keeping) .. (eye on | me posted)
      (see you | until then | meet again | hear from you | hear of | be in touch | stay in | welcome)
      (glad | happy | pleased | delighted | honoured | ready) to (hear | come | help | try | be | step | stand | join)
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
  *check(mail) {
    const { stage } = mail.draft;
    if (!stages.includes(stage) || mail.own.trim() === '' || mail.says('missing-interest/interest')) return;
    if (stage === 'rejection-reply' && mail.says('missing-interest/door')) return;
    if (stage === 'follow-up' && mail.says('missing-interest/loyal')) return;
    yield {
      message:
        stage === 'rejection-reply'
          ? 'This closes the door behind you. Say in a sentence that you would like to hear of future openings.'
          : 'Nothing here says that you want the role, and nobody will guess. Say so in one plain sentence.',
    };
  },
});
