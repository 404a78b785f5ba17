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
        @i (need | must get) (this | that | your) one? (job | position | post | work | to work out)
        @i (need | want) (this | it | you) (so much | badly | more than)
        (i | we)? (beg | implore | am begging) (you | of you)
        i .. (plead | pleading) with
        ^ (give | grant | allow | offer) me (a | one | this | just | another | that | the) .. (chance | shot | try | break | go)
        (have | take) (mercy | pity)
        need you to (say yes | choose | take | pick | hire)
      `,
    },
    anything: {
      message:
        'Taking anything at any price tells the reader your work is worth little. Name the role you want and why.',
      mine: true,
      phrases: `
        (would | will | willing to | ready to | prepared to | gladly) (take | do | accept | settle for | consider) (almost | nearly)? anything
        @i (would | will | could | can) .. (work | start | help | come) ... (for free | for nothing | unpaid | without pay | for peanuts | for half (the | my | of))
        i (would | will) .. (scrub | sweep | mop | clean) ... (just to | floors | toilets)
        ^ put me (anywhere | in any | on any | wherever | on nights)
      `,
    },
    money: {
      message:
        'Money trouble is real, but here it asks for pity and puts the reader in a spot. Leave it out and talk about the work.',
      mine: true,
      phrases: `
        (my | our) savings (are | have | will | ran)
        no money for (the | my)? (room | rent | bus | train | food)
        @i .. (behind | late) (on | with) .. (rent | mortgage | bills | payments)
        (rent | mortgage | bills) ... behind
        (rent | mortgage | bills) (is | are) (due | late | overdue | piling | mounting)
        (lose | losing) (my | our) (house | home | flat | apartment)
        (my (bank balance | bank account) | an empty fridge | fridge is empty | last penny | pawn)
      `,
    },
    family: {
      message:
        'Family needs put the reader under pressure that has nothing to do with the work. Leave them out and say why you fit.',
      mine: true,
      phrases: `
        @i have .. @kin .. to (feed | support | provide for)
      `,
    },
    visa: {
      message:
        'Your papers are a matter for when they ask, and here they read as a plea. Leave them out of this mail.',
      mine: true,
      phrases: `
        (my | our) .. (visa | permit | residency | green card | h1b | right to stay | sponsorship) ... (depend | depends | expire | expires | expiring | runs out | running out | ends | at stake | at risk | lapses | hangs | hinges | is up | on the line)
      `,
    },
    lastHope: {
      message:
        'This makes the job sound like your last way out, and the reader wonders why. Say why you chose them instead.',
      mine: true,
      phrases: `
        (you | this | it | job | role | post) (is | are | would be | could be | may be) .. my (last | only | final) (real | remaining)? (hope | chance | shot | resort | way out | straw)
        you .. my (last | only) (hope | chance)
        all (riding | resting) on (you | this)
        nowhere (else | left) to (go | turn)
      `,
    },
  },
});
