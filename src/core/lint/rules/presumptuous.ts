import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'presumptuous',
  title: 'Wait until you are hired',
  severity: 'warning',
  why: 'Acting as if the job were yours takes the decision out of the reader’s hands, and people take it back.',
  acts: {
    hired: {
      message:
        'This speaks as if you were already hired, and the choice is theirs. Say “if I joined” or “I would”.',
      phrases: `
        (when | once | after | until | before | as soon as | now that) i (start | join (you | your | the team | in | as | on) | begin | take over | am in charge | am on board | come on board | am hired | get the job | have joined | have started | am settled | get started | move in | am your | become your | sit at | run the | get my hands)
        (see you | for | to | until) my first (day | shift | week | paycheck)
        first thing i (will | shall | intend to | am going to)
        my (new | future | next | soon to be) (team | colleagues | colleague | coworkers | desk | office | boss | assistant | manager | workplace | employer | company | staff | teammates | territory | title | department | kitchen | uniform | parking | classroom | business cards)
        my (welcome | onboarding | induction | starting) (lunch | party | drinks | pack | day | date)
        (i am | this is | here is | signed | meet) your (new | next | future)
        as your (new | next | future | _) (adviser | advisor | manager | director | designer | engineer | teacher | officer | lead | chef | analyst | assistant | _) i .. (will | shall)
        (position | job | role | post | vacancy | place | desk | it | opening) (@be | will be) ... (mine | in the bag | a done deal | a formality)
        done deal
        (i | we both | you) know .. (i (got | have | am) (the job | it | in | hired) | i am the one)
        (i am (sure | certain | confident | convinced) | i (assume | presume | trust | take it | gather | reckon) | no doubt | surely | clearly) .. (i (got | have | will get | will be | am hired | start | passed) (the | it | hired | chosen | offered)? | you (will (hire | choose | pick | offer) | have found your) | is mine)
        (no need | need not | can stop | can cancel | may stop | do not bother | no point | ^ stop | ^ cancel) (to | in)? .. (interviewing | looking | searching | the search | other | anyone else)
        your search is over
        (inform | tell | notify | reject | send) .. (other | rejected | remaining) (candidates | applicants)
        you have (found | got | hired) (your | yourself)
        congratulations on (finding | choosing | hiring)
        you (will not | would not | cannot) find .. (better | more | else)
        i am .. the (best | strongest | ideal | perfect | obvious | right) (candidate | person | choice | man | woman | one)
        (given | gave | handed in | giving) (my | in my)? notice
        i (have)? (told | informed | promised) (my | our | your | the | everyone | two of) .. (landlord | boss | family | parents | wife | husband | manager | friends | mum | mom | kids | paper | printers | suppliers | clients | customers | authors | team | facebook)
        i (have)? (signed | rented | booked | bought | ordered | cleared | cancelled) .. (lease | flat | apartment | movers | season ticket | business cards | other interviews | desk)
        i (have)? (put | added | updated | changed | set) ... my (instagram | linkedin | bio | profile | signature | headline)
        (send | email | post | have | get) (me | over)? (the | my | a) (contract | offer letter | paperwork | badge | keys | laptop | uniform)
        (the | my) (contract | offer letter | paperwork) .. (sent to | to my | ready for me | for me to sign)
        (where | when) (do | should | can) i (sign | park | pick up | sit)
        (order | reserve | set up | prepare | find) (me | my) (a | an | up)? .. (desk | locker | laptop | parking | office | uniform | badge)
        (add | put) me (to | on | in | down) .. (team | slack | rota | payroll | channel | calendar | schedule)
        (cannot wait | excited | ready) to (start (on | next | at) | get started | meet my | see my | take over | be your)
        i (will | shall) (start | begin | be in | see you) (on | in | at)? (monday | my desk | work)
        see you (on monday | at work | in the office | at the office)
        we launch (in | on | next)
        taken the liberty of
        new (rota | org chart | roster) for my team
        my (start | starting) date
        my first (act | move | decision | task | project | change) will
        (which | what | where) .. (car park | parking | desk | entrance | uniform | dress code | shift | locker) .. (i | my)
        send me the (dress code | rota | shift plan)
        @i (will | shall) be (rearranging | reorganising | replacing | redecorating | repainting | in charge | (moving | running | leading | changing | managing) (your | the (desk | desks | team | place | office | whole)))
        (when | once) i (take the chair | am installed | settle in | get there)
        (the)? (paperwork | contract | offer | offer letter) is (on its | in the | coming | ready)
        you will (pick | choose | hire) me
        (looking | look) at (schools | flats | houses | apartments) (near | in | close)
        i (have)? (bought | ordered) (my | some new | a new) .. (suit | suits | boots | uniform | for my)
        i (have)? already (started | begun) (looking | to)
        told everyone .. (i am | that i | i got)
        as your (new | next | future) _ (_)? i
        stopped interviewing
        even if it is not official
        cannot wait to start with
        consider .. (position | job | post | role) .. mine
        expect the (offer | contract)
        since i (will be | am) (working there | joining | now | starting)
        (before | until | for | planning) my first (day | week | morning | shift)
        on my first (day | morning) $
        (like | want) my desk
        (will | can) my desk
        i (would like to | want to | will) take (vacation | holiday | leave)
        (put | note) .. in the (diary | calendar)
        being your new
        i am already planning
        (looking | look) for (a | an) (flat | apartment | house | room) (near | close)
        be on site on
        joining date
        where to park
        (which | what) (laptop | locker | desk | uniform | phone | car | office) (will | do | would) (i | be)
        my (login | logins | business cards)
        i am .. part of (the | your) (family | team)
        give me access
        thank you for (choosing | hiring | picking) me
        (once | when) i am in (the (post | role | job) | post | charge | office)
        reporting to me
        i am the one you
        not need to interview
        for us already
      `,
    },
  },
  innocent: `
    whether (or not)? i
    (if | should | were) .. i
    (when | before | after) i (start | begin) (a | an | each | every)
    (see you | meet) .. (for | at) (the second | the trial | ten | nine)
    i (am) .. the (right | best) person to (ask | talk)
    my new colleague (at | from | in)
    told .. about
  `,
  excuses: `
    if (i | you) (were | was | am | are | decide | choose | hire | offered | get | should | did | would)
    should (you | i) (be | decide | choose | get | offer)
    (if chosen | if selected | if hired | were i)
  `,
});
