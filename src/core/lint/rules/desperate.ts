import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'desperate',
  title: 'Show what you bring, not what you need',
  severity: 'warning',
  why: 'A plea moves the talk from what you can do to what you lack, and nobody hires out of pity.',
  source:
    'Interview follow-up guides, which warn against sounding desperate more than against anything else.',
  acts: {
    plea: {
      message:
        'This pleads, and a plea turns the talk from what you bring to what you need. Say what you would add instead.',
      mine: true,
      phrases: `
        @i (am | feel | get | getting) .. desperate
        desperate (for | to get | to land | to find | to work) .. (@job | work | money | in | anything | here | you | this)
        (desperately | badly | urgently) (need | want | require)
        @i (need | do need | must have | have to have | have to get | have got to get | gotta get | must get | cannot lose | cannot miss) (this | your) .. (@job | more than | so much | so badly | so bad | to work out | to happen)
        @i (need | must have | have to get | have to land) (the | a | any) .. (job | break | income | paycheck | pay cheque | work)
        need it (so badly | so bad | more than | badly)
        (want | need) (this | it) (so bad | so badly | so much it hurts | more than (anything | you | i can | words))
        (i | we) (beg | implore | beseech | plead)
        (begging | imploring | beseeching | pleading with) (you | your)
        am (begging | pleading | imploring)
        on (my | bended) knee
        on my knees
        (have | take | show) (some)? (mercy | pity | compassion)
        (find it in your heart | out of the goodness of your heart | touch your heart)
        ^ please please (give | let | hire | choose | pick | consider | help | do not | say | take | call | let | reconsider)
        please please please
        ^ (please)? (hire me | pick me | choose me | take me on | say yes | help me out here | take a chance on me | take a gamble on me | take a punt on me | rescue me)
        (give | grant | allow | offer) me (a | one | another | this | that | just one | one more | one last | a second | a single | just a) (more | last | final)? (chance | shot | try | break | opportunity | go)
        (just | only | all i (ask | want | need) (for)? is) (a | one | another | this) (more | last | single | small)? (chance | shot | break)
        (for the love of | for god (s)? sake | for pity (s)? sake | for heaven (s)? sake)
        consider my (situation | circumstances | plight | predicament | hardship)
        (understand | appreciate) my (plight | predicament | hardship | desperation)
        (would | will) .. mean (everything | the world | the whole world | the difference between | so much more than you know)
        you (would | will) be (saving | rescuing | changing) .. (life | me | us | family)
        (save | saving | rescue | change | turn round | turn around) my (life | skin | bacon | marriage | sanity)
        (throw | chuck | toss) me a (bone | lifeline | rope)
        (a | my | the | such a | be my | my only) (lifeline | lifesaver | life raft)
        you (would | will) not regret (it | hiring | choosing | giving)
        (please)? do not (turn me away | turn me down | let me down | reject me | say no | forget about me | give up on me | leave me out)
        i (am | have been | keep) .. praying (for | that | you | every | to)
        (cry | cried | crying | in tears | weep | wept) .. (if | when | every night | myself to sleep | thinking | over this)
        i (cannot | can not | have not | can hardly | can barely | could not) (sleep | slept | eat | eaten | think of anything else | stop shaking | take another | face another | handle another | bear another)
      `,
    },
    anything: {
      message:
        'Taking anything at any price tells the reader your work is worth little. Name the role you want and why.',
      mine: true,
      phrases: `
        (would | will | can | could | shall | happy to | glad to | willing to | ready to | prepared to) (take | do | accept | try | give | settle for | consider | go for) (on)? (absolutely)? (anything | whatever)
        (take | accept | settle for | do | grab) (literally)? (any | whatever) (job | role | position | work | post | shift | shifts | salary | pay | terms | wage | hours | task | opening | offer | scraps | crumbs)
        (any | whatever) (job | role | position | work | post | opening | pay | salary | wage) (at all | you have | you can | whatsoever | you like | going | you give | is fine | will do | would do | no matter)
        (anything | whatever) (at all | you have got | you have | you can (offer | spare | give) | whatsoever | you might have | going | it takes | you throw at me | you want me to)
        (would | will | could | can | happy to | willing to | prepared to | ready to) (work | start | do it | help | come in | come | do a trial) ... (for free | for nothing | without pay | unpaid | for peanuts | for minimum wage | for half (the | my)? (pay | salary | wage) | for less | for tips | for room and board)
        (week | weeks | month | months | trial) (s)? .. (without pay | unpaid | for free | for nothing)
        (whatever | no matter (what)? | regardless of | irrespective of | at any) (the)? (pay | salary | wage | money | price | hours | terms | conditions | rate)
        (any | lowest | low) (salary | wage | pay | rate) (is | would | will | at all)
        (salary | pay | money | wage) (does not matter | is not important | is no object | no object)
        i (would | will | could) (even)? (scrub | sweep | mop | clean | wash | shovel | sleep | crawl | walk | swim | make (the)? (tea | coffee) | fetch (the)? coffee | empty | polish | brew | carry | stand | work nights | run barefoot | give (my | an) (right arm | kidney | left arm | arm) | sell my | kill | die) ... (just to | to get | to be | for this | for a | if it | if that | floor | floors | toilets | bins | desk | glass | building | kidney | coffee | door | soul | kill for | leg)
        i (would | will) (even | happily | gladly) (scrub | sweep | mop | clean the | empty the | make the tea | make the coffee | fetch coffee | sleep on | sleep under | kill for | die for | sell my | give my right arm | give an arm)
        would (kill | die) (for | to)
        beggars cannot be choosers
        i am not (picky | fussy | choosy | proud)
        (do | would) (literally)? whatever it takes
        any .. scrap~
      `,
    },
    money: {
      message:
        'Money trouble is real, but here it asks for pity and puts the reader in a spot. Leave it out and talk about the work.',
      mine: true,
      phrases: `
        (my | our | the | i cannot (pay | make | afford) | pay | make | making | paying) .. (rent | mortgage | bills | loan | loans | debts | debt | overdraft | car payment) (is | are | was | were | has | have | keeps | keep) .. (due | overdue | late | piling | mounting | unpaid | behind | stacking | coming | not paid | eating | crushing | killing | drowning | adding up | to be paid)
        (behind | fallen behind | months behind | late) (on | with) (the | my | our) (rent | mortgage | bills | payments | loan | loans)
        (cannot | can not | can hardly | can barely | can no longer | struggle to | struggling to | unable to | how to | how i will | how we will) .. (pay | afford | cover | make) (the | my | our | this | next)? .. (rent | mortgage | bills | food | loan | groceries | heating | medicine | another month)
        (have | with | got | having) (a | the | my | our | no money)? .. (rent | mortgage | bills | loans | debts | student loans | medical bills) (to pay | to cover | piling up | hanging over)
        (my | our) (savings | money | funds | severance | unemployment | benefits | unemployment benefits | dole | redundancy | redundancy money | credit) (is | are | has | have | will) .. (gone | running out | run out | dried up | drying up | run dry | end | ended | ending | used up | exhausted | spent | almost gone | stop | stopped | expire)
        (live | living | lived | surviving) (off | on | from) (my | our | the last of | credit) .. (savings | cards | card | parents | handouts | noodles | ramen | benefits)
        (in | out of | deep in | drowning in | up to my (neck | ears | eyes) in) (debt | debts | arrears)
        (i | we) (am | are | have been) .. (broke | skint | penniless | bankrupt | destitute | evicted | homeless | being evicted)
        (i | we) (am | are | will | could)* (face | facing | avoid | threatened with | served with) (eviction | bankruptcy | homelessness | foreclosure | repossession)
        (lose | losing | lost) (my | our) (house | home | flat | apartment | car | roof)
        (be | end up | being | find myself) (on | sleeping on | out on | living on) (the)? (street | streets | sofa | couch | friend (s)? (sofa | couch))
        (i | we | to | cannot | hardly) (make | making) ends meet
        (put | putting | keep | keeping) (food on | bread on) (the | my | our) table
        (keep | keeping) (the lights on | a roof over | the wolf from | my head above water | our heads above water | afloat | the heating on)
        (my | our | i am | we are) (financial | financially | money) .. (desperate | hardship | difficulty | difficulties | trouble | troubles | worries | problems | strain | struggle | struggles | struggling | pressure | situation is | ruin | tight | strapped)
        money is (tight | running | short | a problem | gone)
        (bank | landlord | lender | creditors | bailiffs | debt collectors | collectors) (is | are | keeps | keep | will | has | have) ... (mortgage | rent | door | on at | after | evict | calling | chasing | breathing | knocking | patience | money | us | me)
        (need | really need | could use) (the | some | a steady) (money | income | cash | salary | paycheck)
        (have | am | with | are) (no | without any | without an | zero) income
        (no | not a | without a) (job | salary | paycheck | wage) (since | for (# | @number) | in (# | @number))
        (i | we) (have been | am | was | had been) .. (out of work | unemployed | jobless | out of a job | on the dole | on benefits | between jobs)
        (the | my | our) (last | final) .. (savings | money | penny | pennies | pounds | dollars | euros)
        (rent | mortgage) (is)? (due | money)
        down to (my | our | the) last
        (by a thread | on the breadline | hand to mouth | paycheck to paycheck)
        to pay (my | our | the) (rent | mortgage | bills | debts | loans | loan | creditors)
      `,
    },
    family: {
      message:
        'Family needs put the reader under pressure that has nothing to do with the work. Leave them out and say why you fit.',
      mine: true,
      phrases: `
        (my | our | whole | entire) @kin (is | are | has been | have been | were) .. (counting | depending | relying | waiting | banking | suffering | starving | hungry | praying | depend | desperate | sick | ill)
        (my | our) .. @kin (depend | depends | rely | relies | count | counts | will starve | will suffer | needs me | need me | needs this | need this | would suffer)
        (@number | a | my | our | young | small | little | hungry | elderly | sick | whole | growing | new) .. @kin .. to (feed | support | provide for | look after | think of | care for | raise | take care of | put through)
        (to | must | i) (feed | support | provide for | take care of | look after) (my | our | a | @number) .. @kin
        (mouths | mouth) to feed
        (a | our | another | with a) (baby | child | newborn | little one | second baby) (is)? (on the way | coming | due | arriving)
        for (my | our) .. @kin (s)? (sake | sakes | future)
        (sake of | for the sake of) my (family | kids | children)
        i (have | have got) a (sick | ill | dying | disabled | pregnant) (wife | husband | mother | father | child | son | daughter | partner)
        (my | our) .. @kin (will not | cannot | would not) (forgive | eat | look at me)
        sole (breadwinner | provider | earner)
        (tell | face | disappoint | disappointing | let down) my (wife | husband | kids | children | parents | family | mother | father) (again | that | i did not | i failed | another | if)
        (as | am) a single (mother | father | mum | mom | dad | parent)
        (move | moving) back (in with | to) my (parents | mum | mom | mother | folks | dad)
      `,
    },
    visa: {
      message:
        'Your papers are a matter for when they ask, and here they read as a plea. Leave them out of this mail.',
      mine: true,
      phrases: `
        (my | our) .. (visa | permit | residence | residency | green card | h1b | work permit | residence permit | right to stay | status | immigration status | papers | opt | sponsorship | leave to remain) ... (depend | depends | expire | expires | expiring | runs out | running out | run out | ends | end | at stake | at risk | hangs | hinges | on the line | due to expire | is up | lapses | in jeopardy | rides on)
        (lose | losing | renew | keep | extend) my (visa | permit | residence | residency | status | right to stay)
        (forced | have | made | going | need) to leave (the | this) country
        (deported | deportation | sent home | sent back (to | home) | kicked out of the country)
        (only | just)? (a | an)? (# | @number) (days | weeks | months) (left)? (on | left on | before) my (visa | permit | opt)
        (need | without) (a | your | the)? (visa)? sponsorship (or | to stay | i | to remain | we)
        (need | require) (a | the) (visa | sponsor) (to stay | or | by)
      `,
    },
    lastHope: {
      message:
        'This makes the job sound like your last way out, and the reader wonders why. Say why you chose them instead.',
      mine: true,
      phrases: `
        (my | our) (last | only | final | one | sole | very last | one and only | last and only) (real | remaining | true | possible)? (hope | chance | shot | resort | option | way out | lifeline | card | straw | prospect | throw of the dice | roll of the dice | door)
        (you | this | it) (is | are | was | would be | may be | might be | feels like | could be) .. (the | a) (last | only | final) (real | remaining | true | possible)? (hope | chance | shot | way out | lifeline | straw | prospect | throw of the dice | roll of the dice)
        (last | final) chance (saloon)? (for me)
        (nowhere | no one | nobody | no where | noone) (else | left)? (to turn | to go | will have me | will take me | wants me | would have me | will hire me | wants to hire | has replied | calls | called back | would hire | gives me | will even | will give me)
        (nobody | no one | noone | no other | no company | not one company) .. (wants | hire | hires | hired | called | calls | replied | gave me | has given me | take | will take | would take | will look) .. me
        i (have | see | have got | am left with) no (other)? (options | choice left | prospects | alternatives | plan b | plan | way out | other way | other offers | offers | other application | other applications | leads | applications | interviews | safety net | backup | fallback)
        (no | not one | not a single) other (application | applications | offer | offers | interview | interviews | option | options | prospects | leads | irons)
        i (have | am | ran | running | have run)* (run | running | ran) out of (options | hope | road | places | companies | jobs)
        i (have been | was | am | keep being | got | keep getting) (rejected | turned down | refused | passed over | knocked back | declined) (by | from | at | in | everywhere | so many | over | again | # | for) (@number | # | so many | every | everyone | everywhere | all | countless | over | more than | dozens | hundreds | and again | times)
        (after | had | received | got | collected | faced | with) (@number | # | so many | over # | countless | hundreds of | dozens of | nothing but | endless) (rejections | refusals | knock backs | no thank yous | rejection)
        (applied | applications | applying | sent out) .. (to | for)? (hundreds | dozens | countless | # | over # | more than #) (of)? (jobs | companies | positions | roles | places | applications | cvs | resumes | openings)
        (another | one more | yet another) (rejection | no | refusal) .. (break | kill | would | will | finish | crush)
        (everything | my life | my future | my whole life | our future | my career | my happiness | my world | it all) (depends | hangs | hinges | rides | is riding | rests | relies | is resting | is at stake)
        (all i have (left)? | all i have got | all i think about | the only thing i have | all that is left)
        if (this | it | that | you | i) .. (falls through | fall through | does not work out | do not work out | goes wrong | do not get (it | this | the) | does not come | not come off | say no | says no | do not hire | do not take | fails | do not pick | not chosen | not get this) ... (i | we | it) (do not | will | would | am | have | cannot | shall | is) ... (know | lost | finished | done | homeless | give up | over | do | ruined | cope | nothing | else | desperate | end | go on | screwed | doomed | devastated | heartbroken | crushed)
        (do not | no idea) (honestly)? (know)? (what | where | how) (i | we) (will | would | shall | am going to | else to | can) (do | go | turn | cope | manage | survive | live | pay | get by)
        (cannot | can not | could not) (afford | take | face | bear | stand | survive | handle | cope with) (to lose | another | one more | a | any more) (this | rejection | no | refusal | month | rejections | it)
        (hang~ | hanging | holding | clinging) (on)? (by | to) (a thread | my fingernails | the last thread)
        (end | at the end) of (my | the | our) (rope | tether | wits | strength)
        at (my | our) (wits | wit (s)?) end
        (rock bottom | nothing left | empty tank | nothing left in the tank | hit bottom | on my last legs | running on empty | no strength left)
        (my | own) (last legs | final straw)
        make or break for (me | us)
        (my | our) (fate | future | life | hopes | destiny | happiness) .. (in your hands | in your power | up to you | lies with you | rests with you)
        (all | pinned all | put all | pinned) (of)? my (hopes | eggs | dreams) (on | in | are)
        you are (basically | my | literally | all i | the only)* (last | only | the only) (hope | chance | shot | one | company | ones | option | place)
        (losing | lost | lose) (all | any | my)? (hope | faith | the will | confidence in myself)
        cannot go on
        (cannot | would not) (survive | live without | go on without) (this | it | the job)
        (sinking | going under | drowning here | going to sink)
        now or never for me
        (thought of | not getting | losing) (this | the | it) .. (unbearable | destroy | kills me | break me | kill me)
      `,
    },
  },
  innocent: `
    (desperate | desperately) (to know how | to see how)
    @kin (business | firm | run | owned | friendly | medicine | room | law | doctor | practice | day | history | services)
    (last | final) (option | options) (on | in) the (list | menu)
    (do | try | take on | handle | tackle) anything (from | that comes)
    pro bono
    on my (knees | last legs) (in | under | behind | planting | fixing | to (fit | lay | check | weld | look | plant))
  `,
  examples: {
    bad: [
      { text: 'Please, «I really need this job».' },
      { text: 'I am writing because «I beg» you to look at my file again.' },
      { text: 'I «would take anything», even the night shift.' },
      { text: 'I am «behind on the rent» and hope you understand.' },
      { text: 'I have «two small children to feed».' },
      { text: '«My visa runs out» in March.' },
      { text: 'To be open, you hold «my last hope».' },
      { text: 'Just «give me one more chance» and you will see.' },
      { text: '«I’d scrub the decks just to be» on board.' },
      { text: 'I have «nowhere else to turn».' },
    ],
    good: [
      'I loved hearing about the Desperate Times exhibition.',
      'For four years I sat with families who were desperate about debt, a visa or a mortgage.',
      'Your story of the tenant who was behind on the rent stayed with me.',
      'In my last job we needed a new pump badly, and I found one.',
      'I would be happy to take on the weekend shifts.',
      'The rescue dog you told me about was the last hope of the whole village.',
      'It would mean a great deal to me to work with you.',
    ],
  },
});
