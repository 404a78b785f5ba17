import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'desperate',
  title: 'Show what you bring, not what you need',
  severity: 'warning',
  why: 'A plea moves the talk from what you can do to what you lack, and nobody hires out of pity.',
  acts: {
    plea: {
      message:
        'This pleads, and a plea turns the talk from what you bring to what you need. Say what you would add instead.',
      mine: true,
      phrases: `
        @i am .. desperate
        (desperately | badly | urgently) need
        @i (need | must have | have to get | have got to get | must get | cannot lose) (this | your | the | a | any) .. (@job | break | income | to work out | to happen | so much | so badly | more than)
        (need | want) it (so | badly | more than | to work)
        want (this | it | that) .. (so bad | so badly | more than)
        (beg | implore | beseech) (you | of you | your)
        i .. (plead | pleading) with
        i (beg | implore | am begging)
        (on | get down on) my knees
        ^ please please
        ^ (hire | pick | choose | rescue) me
        ^ (give | grant | allow | offer) me (a | one | this | just | another | that | the) .. (chance | shot | try | break | go)
        (you | could | will | to | can) (give | grant | allow) me (a | one | just | another) .. (chance | shot | try | break)
        (all i (ask | want | need) is | just need | just want) (a | one | somebody | someone)
        (consider | understand | appreciate) my (situation | circumstances | plight | predicament)
        mean (everything | the world | the whole world)
        (save | saving | change | changing | rescue | rescuing | turn around) (my | our) (life | skin | family | bacon)
        you (will | would) not regret
        do not (turn me | let me down | reject me | forget me | give up on me | say no)
        i am praying
        (cannot | can hardly | have not | have barely | could not) (sleep | slept | eat | think of anything else)
        (find it in | soften) your heart
        if you (do not | will not) (take | hire | choose | pick) me
        (counting | relying | depending) on you
        forever in your debt
        to be let in
        only thing i (think | care | want | live)
        (need | want) you to say yes
        my life (would | will) be
        how (badly | much | desperately) i need
        mean .. to my (family | kids | children | wife)
        with mercy
      `,
    },
    anything: {
      message:
        'Taking anything at any price tells the reader your work is worth little. Name the role you want and why.',
      mine: true,
      phrases: `
        (would | will | willing to | ready to | prepared to | gladly) (take | do | accept | settle for | consider) .. anything
        (would | will | could | willing to) (take | accept | settle for) .. whatever you
        (take | accept | settle for | do) (any | whatever) (@job | shift | salary | pay | hours | wage | terms | task | you)
        (any | whatever | lowest) (job | role | position | work | shift | shifts | pay | salary) .. (at all | you have | will do | would do | is fine | whatsoever)
        @i (would | will | could) .. (work | start | help | come) ... (for free | for nothing | unpaid | without pay | for less | for peanuts | for half)
        (week | month | trial) .. (without pay | unpaid)
        (whatever | regardless of | no matter | at any) .. (pay | salary | wage | money | price)
        (pay | salary | money) (does not | is not) (matter | important)
        i (would | will) .. (scrub | sweep | mop | clean | wash | make | fetch | sleep | polish | empty | shovel) ... (just to | floor | floors | toilets | coffee | tea | bins)
        (my right arm | my kidney | my soul)
        i am not (picky | fussy | choosy)
        (would | will) sign (whatever | anything)
        ^ put me (anywhere | in any | on any | wherever)
        ^ pay me
        if it (got | gets | gives | gave) me .. (in | through | foot | near)
        whatever you have left
        lower my (expectations | salary)
        i (can | could | will | would) work (for free | weekends nights | nights weekends)
        (for)? half (the | my | of) .. (salary | what i)
      `,
    },
    money: {
      message:
        'Money trouble is real, but here it asks for pity and puts the reader in a spot. Leave it out and talk about the work.',
      mine: true,
      phrases: `
        (my | our) savings (are | have | will | ran)
        (behind | late) .. (rent | mortgage | bills | payments)
        (rent | mortgage | bills) (is | are) (due | late | overdue | piling | mounting)
        @i have .. (rent | mortgage | bills | debts)
        (me | us) about the (rent | mortgage)
        @i .. (broke | skint | penniless | homeless | bankrupt | evicted | in debt)
        (lose | losing | lost) (my | our) (house | home | flat | apartment)
        @i .. (out of work | unemployed | jobless | on the dole)
        (keep | keeping) (the lights on | us afloat | my head above | our heads above)
        money is (tight | short | running)
        (need | could use) (the | some) (money | income | cash)
        @i have no income
        (unemployment | benefit | benefits | severance) .. (ends | end | runs out | run out | stops | stop | ended)
        (cannot | can not) afford (another | to lose | to be | to wait)
        about to lose (the | my | our)
        no (health)? insurance
        (my (bank balance | bank account) | an empty fridge | fridge is empty | last penny | pawn)
      `,
    },
    family: {
      message:
        'Family needs put the reader under pressure that has nothing to do with the work. Leave them out and say why you fit.',
      mine: true,
      phrases: `
        (my | our) .. @kin .. (counting | depend | depends | depending | relying | rely | starve | suffer | hungry | needs me | need me)
        @kin .. to (feed | support | provide for | look after)
        mouths to feed
        (sole | only) breadwinner
        (as | am) a single (mother | father | mum | mom | dad | parent)
        (face | disappoint) my @kin
        back (in with | to) my (parents | mum | mom)
      `,
    },
    visa: {
      message:
        'Your papers are a matter for when they ask, and here they read as a plea. Leave them out of this mail.',
      mine: true,
      phrases: `
        (my | our) .. (visa | permit | residency | green card | h1b | right to stay | sponsorship) ... (depend | depends | expire | expires | expiring | runs out | running out | ends | at stake | at risk | lapses | hangs | hinges | is up | on the line)
        (days | weeks | months) .. on my (visa | permit)
        @i .. leave the country
        (deported | deportation | sent back home)
        without (this | the) (job | post | position) .. (have to | must | shall)
        lose my (sponsorship | visa | status)
      `,
    },
    lastHope: {
      message:
        'This makes the job sound like your last way out, and the reader wonders why. Say why you chose them instead.',
      mine: true,
      phrases: `
        (my | our) (last | only | final | one) (real | remaining | and only)? (hope | chance | shot | resort | way out | straw)
        (you | this | it) (@be | would be | could be) .. (my | the) last .. (hope | chance | shot)
        nowhere (else | left) to (go | turn)
        (nobody | no one) else (will | would | wants) .. me
        @i (have | have got | am left with) no (other)? (options | offers | choice | application | applications | interviews | prospects | plan b | leads | alternative)
        i (have been | keep getting | keep being) (rejected | turned down | refused) .. (# | @number | everywhere | by every)
        (@number | so many | another) .. (rejections | refusals)
        applied (to | for) .. (hundreds | dozens | everywhere | @number)
        (take | face | bear | survive | handle) (another | one more) (rejection | no | refusal)
        (everything | my life | my future | it all | my career | my happiness) (depends | hangs | hinges | rides | rests)
        depends on (this | your) (job | decision | answer)
        if (this | it | i | you) ... (falls through | does not work out | do not get | say no | am not | do not hire | goes wrong) ... (i | we) .. (do not | will | am | cannot)
        (do not | no idea) .. (what | where | how) i (will | would) (do | go | turn | cope | manage | live)
        (end of | at) my (rope | tether | wits)
        (rock bottom | nothing left in | running on empty | my last legs | by a thread)
        now or never for me
        (my | our) (fate | future | life | hopes) .. (your hands | up to you)
        (pinned | put | putting) .. (hopes | eggs)
        @i .. (losing | lost) (all)? hope
        @i cannot go on
        (this | it) is it $
        without this (job | position | role | offer | post) .. (i | my | we)
      `,
    },
  },
  innocent: `
    desperate to (know | see) how
    @kin (business | firm | run | owned | room | law | doctor | history | services)
    on my knees (in | under | behind | planting | fixing)
    (hope | chance) of
  `,
});
