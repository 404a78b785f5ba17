import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'self-deprecating',
  title: 'Do not talk yourself down',
  severity: 'warning',
  why: 'The reader half believes whatever you say about yourself; do not hand them the reason to say no.',
  acts: {
    belittling: {
      message:
        'This runs you down, and the reader may simply believe it. Leave it out, or name what you do instead.',
      evenReported: true,
      phrases: `
        i (@be | must have been | can be) (a | an | such | probably | surely | so)* (bad | terrible | awful | dreadful | rubbish | useless | hopeless | pathetic | stupid | dumb | an idiot | a mess | a failure | a disaster | incompetent | clueless | inadequate | boring | lousy | mediocre | embarrassing | an embarrassment | ridiculous | clumsy | dull | lame | weak | poor)
        i (@be | must have been | may have sounded | came across as | can be) .. (nobody | a nobody | nobody special | no one | no expert | no genius | a fraud | an impostor | underqualified | unqualified | not worthy | unworthy | out of my depth | out of my league | not good enough | not smart | not clever | not qualified | not the (best | brightest | sharpest | strongest | most) | hardly | a pest | a nuisance | a pain | a bother | a burden | a nervous wreck | a wreck | a fool | a long shot | a loser | tongue tied | a dunce | punching above)
        (probably | surely | by far | among | easily | i was | i am | be) the (weakest | worst | least | dumbest | slowest | poorest | most boring | most nervous)
        i (do not | did not | will never | could not | cannot) .. (deserve | measure up | have what it takes | stand a chance | compete with | live up | do myself justice | have much to offer | blame you | interview well | come across well)
        who am i
        why (would | should) (you | anyone) (want | hire | choose | pick)
        i (bombed | blew it | screwed up | messed up | botched | bungled | flunked | made a fool | made a mess | embarrassed myself | let myself down | choked | fell apart | babbled | waffled | rambled | talked nonsense | talked too much)
        i (always | usually | never | tend to) .. (mess | screw | fail | ruin | choke | good at)
        was no surprise
        (little old | silly old | lowly) me
        my (humble | modest | meagre | patchy | thin | weak | pathetic | feeble | terrible | awful | rubbish | clumsy | bad | poor | broken | stupid | silly | dumb | lousy | rambling | limited | shaky | inadequate) .. (self | answer | answers | skills | english | record | experience | performance | cv | resume | effort | attempt | question | brain | memory | grades | nerves | accent | qualifications | background | idea | person)
        my (english | cv | resume | answers | answer | presentation | record | memory | interview | performance | grammar | brain | experience | nerves | grades) (@be | must have been) .. @bad
        (this | it | idea) (is | may be | might be | could be | sounds) .. (nonsense | rubbish | stupid | silly | dumb | worthless | daft | foolish | naive | useless | not much | a bad idea)
        (a | such a) (stupid | dumb | silly | daft | foolish) (question | idea | mistake | answer | thing)
        (ignore | delete | bin | throw | chuck | toss) (this | it | my) .. (straight | away | bin | out)
        feel free to (ignore | delete | bin | laugh)
        you (must | surely | probably | will)? (have | had | saw | met | meet | find) .. (better | stronger | cleverer | more (qualified | experienced | impressive)) (candidates | people | applicants | ones)
        (others | other candidates | everyone else) (@be | must be) .. (better | stronger | smarter | more | ahead)
        (would not | will not | cannot) blame you
        (get | understand) .. if you .. (binned | forgot | forgotten | never want | do not | laughed | ignored | someone better)
        you (probably | surely | may | must | might) .. (not remember me | forgotten me | forgotten who | remember me)
        (hardly | not exactly | not quite | far from | anything but) .. (idea of | catch | dream candidate | ideal | perfect | rocket | star | first choice | impressive)
        (dodged a bullet | better off without me)
        (someone | somebody | person | likes) (like | of) me
        (overlook | forgive | look past | put up with) my
        i (lack | have no) (the)? (experience | skills | talent | qualifications | confidence)
        at my age
        (clumsy | hopeless | useless | stupid | awkward | silly) as (ever | always | usual)
        (silly | stupid | typical) me
        cannot believe how (stupid | badly | nervous | dumb)
        (kicking | hate | hated | ashamed of) myself
        nothing to offer
        (sharper | cleverer | smarter | brighter | stronger | abler | more (talented | qualified | experienced | impressive | suitable)) than (me | i | myself)
        (someone | somebody | people | candidates) (sharper | cleverer | smarter | better | brighter | stronger)
        i .. (talked | spoke | said | wrote) (such | utter | complete | a load of)? (rot | rubbish | nonsense | drivel | gibberish | twaddle | waffle)
        my (waffle | nonsense | ramblings | rambling | babble | babbling | drivel | ignorance | stammering | mumbling | scribbles | dithering)
        i am (far)? too (old | slow | stupid | shy | dull | simple)
        (bag | bundle) of nerves
        not (suppose | expect) you (remember | will | would | want)
        i (am not | was not | have never been | was never) (any | much | very | no)* good at
        i am (hopeless | useless | terrible | rubbish | no good) (at | with)
        i am (just | only) (a | an | some) .. (girl | boy | student | nobody | beginner | amateur | farm | dropout | temp)
        (made | make) a .. (hash | ear | fool | meal | mess | idiot) of
        would not hire me
        i am (just | only) (a | an) _
        my (knowledge | profile | cv) @be .. (poor | weak | thin | nothing special | full of (gaps | holes | mistakes))
        nothing special
        why you (would | should)? (pick | choose | want | hire | invited | asked | chose | invite) me
        (feel | felt | looked | look | sounded) like (an idiot | a fool | a fraud | an amateur)
        never been good (with | at)
        weakness of mine
        i am not (creative | good | smart | clever | strong | qualified | confident | interesting) enough
        should not .. be writing
        i .. failed (your | at | completely | miserably)
        (ashamed | embarrassed) (about | by | of) (it | how | my)
        a bit (old | slow) for
        (everyone else | the others) (did | performed) .. better
        doubt (that)? i am (what | who)
        (you must have been | were) (bored | fed up) listening
      `,
    },
    grovelling: {
      message:
        'You have nothing to apologise for by writing. Take the apology out and begin with what you want to say.',
      phrases: `
        (sorry | apologies | apologise | apologize | forgive me | pardon me | excuse me | hate | do not mean | do not want) .. (to | for | if i am | that i am)? .. (bother | bothering | disturb | disturbing | trouble | troubling | pester | pestering | bug | bugging | annoy | annoying | intrude | intruding | impose | imposing | burden | nag | nagging | waste | wasting | wasted | taking up | take up | rambling | babbling | writing again | emailing again | existing | inconvenience | my english | my nerves | being (such | a | so) | the bother | the intrusion | the disturbance)
        sorry (for | about) (everything | how i | my (performance | answers | nerves))
        being a (pest | nuisance | pain | bother | burden)
        (wasting | wasted | waste) .. your (valuable | precious)? (time | afternoon | morning | day)
        (taking | take | taken) .. your (precious | valuable) time
        as busy as you
        as (unimportant | trivial | insignificant)
        (leave you alone | stop bothering | out of your hair)
        hope i am not (being | bothering | annoying | disturbing | too)
        (sorry | apologies | excuse | forgive | pardon) (about | for)? (this | my | the) (rambling | ramblings | waffle | badly | dreadful | terrible | awful | poor | bad | clumsy | stupid | silly | nonsense | handwriting | spelling | mess)
        (sit | sat | sitting) through my
        sorry to be (a | such)
        forgive me for (writing | asking | being)
        (sorry | apologies) for the way i
      `,
    },
  },
  innocent: `
    i was ... (until i | until we | before i)
    i was (terrible | bad | awful | hopeless | useless | rubbish) at ... (until | before | and now | but now | so i)
    (forgive | excuse | pardon) my (spelling | pronunciation) of
    (sorry | apologies | apologise) .. (i missed | for missing | for the (delay | late | slow | short) | for being late | for my (late | delayed | slow) | to hear | to learn | for your loss)
    (not | never) .. (a waste | wasted | a bother | a burden)
    i (@be) (not)? an expert in
    (nobody | no one) (in | at | on | who | wants | reads | can | could | was | is | has | had | knew | knows | likes)
    (hardly | not much) (a day | an hour | any | ever | different | changed | more | time)
    i am (just | only) (a | an) (phone | call | train | bike | walk | click | mail | email | bus | short | message | ten | few | stone)
  `,
});
