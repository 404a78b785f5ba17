import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'self-deprecating',
  severity: 'warning',
  acts: {
    belittling: {
      message:
        'This runs you down, and the reader may simply believe it. Leave it out, or name what you do instead.',
      evenReported: true,
      phrases: `
        i am (a | an | such)* (terrible | rubbish | useless | hopeless | stupid | an idiot | a mess | a failure | boring | mediocre)
        i was (a | an)* (terrible | rubbish | useless | a mess | a disaster | an embarrassment) (in | on | at the | that | and)
        i (am | was) probably? (a nobody | nobody special | not worthy | out of my depth | out of my league | not good enough | not smart | not clever | not qualified | not the (best | brightest | sharpest | strongest) | a nervous wreck | a wreck)
        (probably | surely | by far | easily | i was | i am | be) the (weakest | worst | least | most boring | most nervous) .. (candidate | candidates | applicant | interview | choice | person you | one you | of all | in the room | you (will))
        i (do not | did not) .. (deserve (it | this | to | a | your | such) | have what it takes | compete with | have much to offer | interview well)
        i .. (talked | spoke | said) .. (nonsense | rubbish)
        i (always | tend to) .. (mess | fail | ruin)
        my (terrible | bad | poor | broken | stupid | silly | dumb | lousy | rambling) .. (self | answer | answers | english | record | performance | question)
        my (english | cv | resume | answers | presentation | experience) @be .. (@bad | nothing special)
        (ignore | bin | throw) (this | it | my) .. (straight | away | bin | out)
        (others | other candidates | everyone else) (@be | must be) .. (better | more | ahead)
        (get | understand) .. if you .. (binned | never want | do not (want | take) | laughed)
        (someone | somebody | people) (sharper | cleverer | smarter | better | brighter)
        not (suppose | expect) you (remember | will | would | want)
        i (am not | have never been) no* good (at | with) (interviews | talking | anything | selling | this | these | words | people)
        i am (just | only) (a | an) _
        dodged a bullet
        this (is | may be | might be | sounds) .. (nonsense | stupid | silly | daft | foolish)
        little old me
        you (would | had | have | may have | will have) forgotten (my (face | name) | all about me | who i am)
        i froze (like | up)
        (surprised) that? you (invited | called | asked) me
      `,
    },
    grovelling: {
      message:
        'You have nothing to apologise for by writing. Take the apology out and begin with what you want to say.',
      phrases: `
        (sorry | apologies | apologise | apologize | forgive me | pardon me | excuse me) .. (to | for)? .. (bother | bothering | disturb | trouble | troubling | pester | waste | wasting | wasted | taking up | having taken up | rambling | existing | my english | my nerves | being (such | a | so))
        (sorry | apologies | excuse | forgive) (about | for)? (this | my | the) (rambling | badly | awful | poor | bad | clumsy | stupid | silly)
        sorry to be (a | such)
      `,
    },
  },
  innocent: `
    i am (just | only) (a | an) (phone | call | train | bike | walk | click | mail | email | bus | short | message | ten | few | stone | fan | admirer | visitor | drive | ride)
  `,
});
