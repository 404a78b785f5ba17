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
        i am (a | an | such | so)* (terrible | awful | dreadful | rubbish | useless | hopeless | pathetic | stupid | dumb | an idiot | a mess | a failure | a disaster | incompetent | clueless | inadequate | boring | lousy | mediocre | an embarrassment)
        i (was | must have been | may have been) (a | an | such | so | probably | surely)* (terrible | awful | dreadful | rubbish | useless | hopeless | pathetic | stupid | an idiot | a mess | a disaster | boring | embarrassing | an embarrassment) (in | on | at the | yesterday | today | that | during | and | with you)
        i (am | was | must have been | may have sounded | came across as | can be) (probably | surely | clearly | obviously | hardly | only)? (a nobody | nobody special | a fraud | an impostor | underqualified | unqualified | not worthy | unworthy | out of my depth | out of my league | not good enough | not smart | not clever | not qualified | not the (best | brightest | sharpest | strongest) | a pest | a nuisance | a pain | a bother | a burden | a nervous wreck | a wreck | a fool | a long shot | a loser | tongue tied | a dunce | punching above)
        (probably | surely | by far | among | easily | i was | i am | be) the (weakest | worst | least | dumbest | slowest | poorest | most boring | most nervous) .. (candidate | candidates | applicant | interview | choice | person you | one you | of all | in the room | you (have | will))
        i (do not | did not | will never | could not | cannot) .. (deserve (it | this | to | the (job | role | post) | a | your | such) | measure up | have what it takes | stand a chance | compete with | live up | do myself justice | have much to offer | interview well | come across well)
        i .. (talked | spoke | said) .. (nonsense | rubbish | rot | drivel | gibberish)
        i (bombed | blew it | flunked | made a fool | let myself down | choked | fell apart | babbled | waffled | rambled | talked nonsense | talked too much)
        i (always | usually | never | tend to) .. (mess | screw | fail | ruin | choke | good at)
        my (humble | meagre | weak | pathetic | feeble | terrible | awful | rubbish | clumsy | bad | poor | broken | stupid | silly | dumb | lousy | rambling) .. (self | answer | answers | skills | english | record | experience | performance | cv | resume | effort | attempt | question | brain | grades | nerves | accent | qualifications | background | person)
        my (english | cv | resume | answers | answer | presentation | record | interview | performance | grammar | brain | experience | nerves | grades | knowledge | profile) (@be | must have been) .. (@bad | thin | nothing special)
        (ignore | delete | bin | throw | chuck | toss) (this | it | my) .. (straight | away | bin | out)
        (others | other candidates | everyone else) (@be | must be) .. (better | stronger | smarter | more | ahead)
        (would not | will not | cannot) blame you
        (get | understand) .. if you .. (binned | forgot | forgotten | never want | do not (want | choose | pick | hire | take | remember) | laughed | ignored | someone better)
        you .. (not remember me | forgotten me | forgotten who)
        you have .. (better | more important) things to
        (why | hire | want | choose | pick | take | waste | bother | on | for | meet | see) .. (someone | somebody | a person | people | likes) (like | of) me
        i (lack | have no) (confidence | talent | brains)
        nothing to offer
        (someone | somebody | people | candidates) (sharper | cleverer | smarter | better | brighter | stronger)
        i am (far)? too (old | slow | stupid | shy | dull | simple)
        (bag | bundle) of nerves
        not (suppose | expect) you (remember | will | would | want)
        i (am not | was not | have never been | was never) (any | much | very | no)* good (at | with) (interviews | talking | english | anything | selling | speaking | this | explaining | these | presenting | expressing | words | people | much)
        i am (hopeless | useless | terrible | rubbish | no good) (at | with)
        i am (just | only) (a | an) _
        would not hire me
        dodged a bullet
        this (is | may be | might be | sounds) .. (nonsense | stupid | silly | daft | foolish)
        (i am | i have | my _ | it is | about me) .. nothing special
        nothing special about me
        why you (would | should)? (pick | choose | want | hire | invited | chose | invite) me
        (feel | felt | looked | look | sounded) like (an idiot | a fool | a fraud | an amateur)
        i am not (creative | good | smart | clever | strong | qualified | confident | interesting) enough
        (ashamed | embarrassed) (about | by | of) (it | how | my)
        (made | make) a .. (hash | fool | idiot) of
        do not blame you (if | for)
        would not have hired me
        (surprised | amazed | astonished) (that)? you (invited | called | asked | wanted | saw) me
        i am (a bit of | such | quite | rather) a (failure | slow learner | mess | dinosaur)
        not (worth | much of) (the | a | your) (wage | catch | trouble | bother | time)
      `,
    },
    grovelling: {
      message:
        'You have nothing to apologise for by writing. Take the apology out and begin with what you want to say.',
      phrases: `
        (sorry | apologies | apologise | apologize | forgive me | pardon me | excuse me) .. (to | for | if i am | that i am)? .. (bother | bothering | disturb | disturbing | trouble | troubling | pester | pestering | bug | bugging | annoy | annoying | intrude | intruding | impose | imposing | burden | nag | nagging | waste | wasting | wasted | taking up | having taken up | rambling | babbling | writing again | emailing again | existing | inconvenience | my english | my nerves | being (such | a | so) | the bother | the intrusion | the disturbance)
        (sorry | apologies | excuse | forgive | pardon) (about | for)? (this | my | the) (rambling | ramblings | waffle | badly | dreadful | terrible | awful | poor | bad | clumsy | stupid | silly | nonsense | spelling)
        (sit | sat | sitting) through my
        sorry to be (a | such)
        forgive me for (writing | asking | being)
        sorry for (how i | the way i | everything)
      `,
    },
  },
  innocent: `
    i am (just | only) (a | an) (phone | call | train | bike | walk | click | mail | email | bus | short | message | ten | few | stone | fan | admirer | neighbour | customer | visitor | reader | drive | ride | street | town)
  `,
});
