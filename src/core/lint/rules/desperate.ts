import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'desperate',
  severity: 'warning',
  acts: {
    plea: {
      message:
        'This pleads, and a plea turns the talk from what you bring to what you need. Say what you would add instead.',
      mine: true,
      phrases: `
        @i am .. desperate
        @i (need | must have | must get | have got to get | cannot lose) (this | that | any | your) (one)? (job | position | role | opportunity | chance | offer | post | placement | apprenticeship | work | to work out | to happen)
        @i (need | must have | have to get | must get) (a | the) (steady | paid | new)? (job | chance | position | break)
        @i (need | want) (this | it | you) (so (bad | badly | much) | badly | more than)
        (i | we)? (beg | implore | beseech | am begging) (you | of you)
        i .. (plead | pleading) with
        ^ please please
        ^ (hire | pick | choose | rescue) me
        ^ (give | grant | allow | offer) me (a | one | this | just | another | that | the) .. (chance | shot | try | break | go)
        (have | take) (mercy | pity)
        mean (everything | the world | the whole world)
        ^ do not (turn me | let me down | reject me | forget me | give up on me | say no)
        praying (that | for | you)
        (cannot | can hardly | can barely | have barely | have hardly) (sleep | eat | slept | eaten)
        (find it in | soften) your heart
        if you (do not | will not) (take | hire | choose | pick) me
        (i am | we are | my _ is | my _ are) (counting | relying | depending) on you
        need you to (say yes | choose | take | pick | hire)
        how (badly | much | desperately) i need (this | it | work | a job | the job | to)
        (hope | hoping | pray | beg | dream) .. (that)? you will (pick | choose | hire | take) me
        (only | just) let me (in | work | start)
      `,
    },
    anything: {
      message:
        'Taking anything at any price tells the reader your work is worth little. Name the role you want and why.',
      mine: true,
      phrases: `
        (would | will | willing to | ready to | prepared to | gladly) (take | do | accept | settle for | consider) (almost | nearly)? anything
        (take | accept | settle for | do) (any | whatever) (@job | salary | pay | wage | terms | task | you)
        (take | accept) any (shift | shifts | hours)
        @i (would | will | could | can) .. (work | start | help | come) ... (for free | for nothing | unpaid | without pay | for peanuts | for half (the | my | of))
        i (would | will) .. (scrub | sweep | mop | clean | wash | make | fetch | polish | empty | shovel) ... (just to | floors | toilets | coffee | tea | bins)
        i am not (picky | fussy | choosy)
        ^ put me (anywhere | in any | on any | wherever | on nights)
        whatever you have left
      `,
    },
    money: {
      message:
        'Money trouble is real, but here it asks for pity and puts the reader in a spot. Leave it out and talk about the work.',
      mine: true,
      phrases: `
        (my | our) savings (are | have | will | ran)
        (unemployment | benefit | benefits | redundancy | severance) .. (ran out | run out | runs out | is gone | are gone | is up | ended | stops)
        @i .. (behind | late) (on | with) .. (rent | mortgage | bills | payments)
        (rent | mortgage | bills) (is | are) (due | late | overdue | piling | mounting)
        (lose | losing) (my | our) (house | home | flat | apartment)
        @i (am | have been) .. (out of work | unemployed | jobless | on the dole)
        @i have no income
        (my | the) (unemployment | benefits | severance) .. (ends | end | runs out | run out | stops | stop)
        i (cannot | can not) afford (another | to lose | to be | to wait)
        @i have no (health)? insurance
        (my (bank balance | bank account) | an empty fridge | fridge is empty | last penny | pawn)
      `,
    },
    family: {
      message:
        'Family needs put the reader under pressure that has nothing to do with the work. Leave them out and say why you fit.',
      mine: true,
      phrases: `
        (my | our) .. @kin .. (counting | depend | depends | depending | relying | rely | starve | hungry)
        @i have .. @kin .. to (feed | support | provide for)
        (with | have | got) .. (mouths | @kin) to feed
        (am | as) the (sole | only) breadwinner
        am a single (mother | father | mum | mom | dad | parent) (of | with | and)
        back in with my (parents | mum | mom)
      `,
    },
    visa: {
      message:
        'Your papers are a matter for when they ask, and here they read as a plea. Leave them out of this mail.',
      mine: true,
      phrases: `
        (my | our) .. (visa | permit | residency | green card | h1b | right to stay | sponsorship) ... (depend | depends | expire | expires | expiring | runs out | running out | ends | at stake | at risk | lapses | hangs | hinges | is up | on the line)
        @i .. leave the country (if | unless | by | when | or | and)
      `,
    },
    lastHope: {
      message:
        'This makes the job sound like your last way out, and the reader wonders why. Say why you chose them instead.',
      mine: true,
      phrases: `
        (you | this | it | job | role | post) (is | are | would be | could be | may be) .. my (last | only | final) (real | remaining)? (hope | chance | shot | resort | way out | straw)
        you .. my (last | only) (hope | chance)
        nowhere (else | left) to (go | turn)
        (nobody | no one) else (will | would | wants | has) .. me
        (take | face | bear | survive | handle | stand) (another | one more) (rejection | no | refusal)
        (everything | my life | my future | it all | my career | my happiness) (depends | hangs | hinges | rides | rests) on (this | you | your | it)
        if (this | it | i | you) ... (falls through | does not work out | do not get | say no | am not | do not hire | goes wrong) ... (i | we) .. (do not know | cannot | lose | finished | lost | nothing | homeless | will have to)
        (do not know | no idea) .. (what | where | how) i (will | would) (do | go | turn | cope | manage | live)
        at (the end of)? my (rope | tether | wits)
        @i cannot go on
        without this (job | position | role | offer | post) .. (i | my | we)
        (nobody | no one) (hires | will hire | will touch | touches | will take | takes | wants) me
      `,
    },
  },
  innocent: `
    not (take | accept) any
  `,
});
