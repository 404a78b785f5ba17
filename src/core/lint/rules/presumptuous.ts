import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'presumptuous',
  severity: 'warning',
  acts: {
    hired: {
      message:
        'This speaks as if you were already hired, and the choice is theirs. Say “if I joined” or “I would”.',
      phrases: `
        (when | once | after | before | as soon as | now that) i (start (with (you | your) | at your | on (monday | @weekday | the) | next | here | there | i) | join (you | your | the team | as | on) | take over (the | your | from | as) | am in charge | am on board | come on board | am hired | get the job | have joined | am your | become your | sit at | run the | get my hands | am installed | am in the (post | job | role | chair | office))
        (will | shall) ... on my first (day | morning)
        @i (will | shall | am going to | have) .. (hand | handed | handing) .. notice
        first thing i (will | shall | intend to | am going to)
        my (future | soon to be) (team | colleagues | colleague | coworkers | desk | office | boss | assistant | manager | workplace | employer | company | staff | teammates | department | kitchen | classroom)
        (i am | this is | here is | signed | meet) your (new | next | future)
        (position | job | role | post | vacancy | place) (is | will be) ... (mine | in the bag | a done deal | a formality)
        (no need | need not | can stop | can cancel | may stop | do not bother | no point | ^ stop | ^ cancel) (to | in)? .. (interviewing | looking (any | for (anyone | other | more)) | searching | the search | other (candidates | interviews) | anyone else)
        your search is over
        (inform | tell | notify | reject | send) .. (other | rejected | remaining) (candidates | applicants)
        you (will not | would not | cannot) find (anyone | anybody | someone | somebody | any | a | one) (better | else | more)
        i am (by far)? the (best | strongest | ideal | perfect | obvious | right) (candidate | person | choice | man | woman | one)
        (gave | handed in | given) .. notice (at | to) my
        i (have)? (told | informed | promised) (my | our | the | everyone) .. (landlord | boss | family | parents | wife | husband | manager | friends | mum | mom | kids | paper | printers | clients | team | facebook)? .. (i (got | have the | am (leaving | starting | moving | joining | coming | going)) | we (are | will) | news | goodbye)
        i (have)? (signed | rented | booked | bought | ordered | cleared | cancelled) .. (lease | flat | apartment | movers | season ticket | business cards | other interviews | desk)
        i (have)? (updated | changed) my linkedin
        (please | can you | could you | now | and) (send | email | post | get) (me | over)? (the | my) (contract | offer letter | paperwork | badge | keys | laptop | uniform)
        (add | put) me (to | on | in | down) .. (team | slack | rota | payroll | channel | schedule)
        (cannot wait | excited) to (get started | meet my | see my | take over | be your | start (with | on | at))
        (the)? (paperwork | contract | offer letter) is (on its | coming | ready)
        as your (new | next | future) _ (_)? i
        stopped interviewing
        (like | want | will | can) my desk
        my (login | logins | business cards)
        thank you for (choosing | hiring | picking) me
        reporting to me
        i am the one you
        
        ^ (send | email | post | get) (me | over)? (the | my) (contract | offer letter | paperwork | badge | keys | laptop | uniform)
        i (will | shall) be (joining (your | the) (team | faculty | firm | company | crew | staff | department | board) | running your | leading your | taking over)
        (interview | interviews | result | rest | contract | others | references) (are | is | be | will be) .. formality
      `,
    },
  },
  excuses: `
    i said yes
  `,
});
