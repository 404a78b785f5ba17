import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'presumptuous',
  severity: 'warning',
  acts: {
    hired: {
      message:
        'This speaks as if you were already hired, and the choice is theirs. Say “if I joined” or “I would”.',
      phrases: `
        (when | once | before | as soon as) i (start (with (you | your) | on (@weekday | the) | next | here | there | i) | join (you | your | as | on) | take over (the | your | from | as) | am in charge | am on board | come on board | have joined | am your | run the | am in the (post | job | chair))
        (will | shall) ... on my first (day | morning)
        @i (will | have) .. (hand | handed | handing) .. notice
        my (future | soon to be) (team | colleagues | colleague | desk | office | boss | assistant | manager | workplace | employer | company | staff | department | kitchen | classroom)
        (position | job | role | post | vacancy | place) (is | will be) ... (mine | in the bag | a done deal | a formality)
        (no need | need not | can stop | can cancel | may stop | do not bother | no point) (to | in)? .. (interviewing | looking (any | for (anyone | other | more)) | searching | the search | other (candidates | interviews) | anyone else)
        your search is over
        my salary (would | will | should) (be | begin | start)
        (inform | tell | reject | send) .. (other | rejected) (candidates | applicants)
        you (will not | would not | cannot) find (anyone | any | a | one) (better | else | more)
        (gave | handed in | given) .. notice (at | to) my
        i have? (told | informed) (my | our | the | everyone) .. (landlord | boss | wife | manager)? .. (i (got | have the | am (leaving | moving | going)) | we (are | will))
        i have? (signed | rented | bought | ordered | cancelled) .. (lease | flat | season ticket | business cards | other interviews)
        (cannot wait | excited) to (get started | be part | meet my | see my | take over | be your | start (with | on | at))
        the? (contract | offer letter) is (on its | ready)
        stopped interviewing
        once i am settled at my
        thank you for (choosing | hiring | picking) me
        ^ (send | email | post | get) (me | over)? (the | my) (contract | offer letter | paperwork | badge | keys | laptop | uniform)
        (interview | interviews | result | rest) (are | is | will be) .. formality
      `,
    },
  },
  excuses: `
    i said yes
  `,
});
