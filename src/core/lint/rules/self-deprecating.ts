import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'self-deprecating',
  title: 'Do not talk yourself down',
  severity: 'warning',
  why: 'The reader half believes whatever you say about yourself; do not hand them the reason to say no.',
  source:
    'Career-coaching advice on confident mails, and on putting an answer right without apologising at length.',
  acts: {
    belittling: {
      message:
        'This runs you down, and the reader may simply believe it. Leave it out, or name what you do instead.',
      evenReported: true,
      phrases: `
        i @am .. @lowSelf
        (i know | i realise | i realize | i am aware | i admit | i suspect | i fear | i am afraid | i guess | i suppose | i bet | i am sure | i can imagine | i can tell | i get) (that)? (i | my) (am | was | do | did | have | lack | came | sounded | must | may | might | can | probably | rambled | talked | mumbled | babbled | waffled | will never | cannot | could not | made | messed | bombed | answers | english | interview | cv | experience | nerves | performance | answer) .. (not | no | little | bad | poor | weak | rubbish | terrible | awful | lack | too much | ramble | rambled | waffled | mumbled | babbled | nervous | boring | bored | mess | messed | less | least | worst | weakest | nothing | fool | idiot | hopeless | useless | short of | out of | bombed | blew | dull | nobody | long shot | hardly | on and on | stupid | dreadful | pest | nuisance | bother | pain | annoying | disappoint | disappointed | thin | never | forgettable)
        (i | my (answers | answer | interview | performance | cv | resume | profile | application | presentation | test | portfolio | attempt)) (was | were | am | is | must have been | must be | are) (probably | surely | by far | easily | certainly | no doubt | likely | among | one of)* (the) (weakest | worst | least | dumbest | slowest | poorest | most boring | most forgettable | most nervous | dullest | oldest | bottom | last person | last one)
        (probably | surely | doubtless | no doubt) (be)? (the)? (weakest | worst | least (qualified | experienced | impressive))
        (least | less) (qualified | experienced | impressive | talented | skilled | suitable) (candidate | person | of | applicant | one | than)
        i (do not | did not | cannot | could not | will never | would never) .. (deserve | measure up | have what it takes | stand a chance | have a chance | live up | compare with | compete with | compare to | belong | do myself justice | have much to offer | have anything to offer | have a lot to offer | know what i am doing | know what i was (saying | talking)| string (a | two) | blame you if | expect you to (remember | choose | pick | want | hire | reply | answer | consider) | imagine (you | why you | anyone) | suppose (you | i | anyone) | interview well | come across well | present well | look like much | amount to | shine)
        (who am i | what do i know | what was i thinking | why would (you | anyone) (want | hire | choose | pick | remember))
        (i (really)? (bombed | blew it | blew that | screwed up | messed up | botched | bungled | fluffed | flunked | butchered | tanked | made a fool of myself | made a mess | made a hash | made a right mess | made an idiot | embarrassed myself | let myself down | let you down | cocked up | goofed up | choked | fell apart | fell to pieces | went to pieces | disgraced myself | babbled | waffled | mumbled my way | rambled on | talked rubbish | talked nonsense | talked too much | put my foot in | died on))
        (i | to)? (always | usually | never | tend to | have a habit | inevitably | forever) (seem to)? .. (mess (up | these | this | things | it) | screw | fail (at | in) | ruin | blow (it | these) | get (these | it | things) (wrong | right) | choke | clam up | say the wrong | interview badly | good at (this | these | interviews | selling) | go to pieces | make a fool)
        (so)? (it was | that was | is | this is | it is | comes as | would be)? no (surprise | wonder) (to me | that you | i | you (chose | picked | went | turned | rejected | did not))
        it was no surprise $
        (little old | humble | silly | stupid | lowly | poor old | boring old | insignificant) (me | self | old me)
        my (humble | modest | poor | meagre | meager | patchy | thin | weak | sorry | pathetic | pitiful | dismal | feeble | unimpressive | miserable | sad | terrible | awful | rubbish | clumsy | bad | broken | stupid | silly | dumb | lousy | embarrassing | rambling | incoherent | shoddy | amateurish | lame | useless | laughable | woeful | inadequate | dreadful | mediocre | limited | shaky) .. (self | answer | answers | skills | abilities | ability | english | record | experience | performance | presentation | cv | resume | effort | efforts | attempt | question | questions | interview | brain | memory | grades | nerves | accent | talents | qualifications | background | education | person | idea | jokes | maths | grammar | spelling | handwriting | small talk | portfolio)
        my (english | cv | answers | answer | presentation | record | memory | maths | interview | performance | grammar | brain | experience | resume) (is | was | are | were | must have been | may be | must have sounded | sounded) .. (bad | poor | terrible | awful | weak | rubbish | thin | dreadful | a mess | embarrassing | hopeless | clumsy | broken | pathetic | all over the place | not good | not great | a disaster | mush | lacking | nothing special | laughable | shaky | like a sieve | patchy | a joke | worthless | a shambles | woeful | lousy)
        (this | it | the idea | my idea | what follows) (is | may be | might be | is probably | is surely | could be | will be | sounds | may sound | must sound) .. (nonsense | rubbish | stupid | silly | dumb | worthless | a bad idea | daft | foolish | naive | amateurish | a load of | of no use | useless | not much | nothing special | garbage | not very good | not worth | a waste of your | beneath you | laughable | obvious to everyone)
        (a | such a | what a | sorry for the) (stupid | dumb | silly | daft | idiotic | foolish) (question | idea | mistake | answer | thing to say | of me | person | move)
        (ignore | delete | bin | throw | chuck | toss | discard | disregard | scrap | shred | burn) (this | it | my (email | mail | message | cv | application | idea | letter | note | suggestion)) .. (straight | away | bin | trash | rubbish | if | in the | into | altogether | out | completely)
        feel free to (ignore | delete | bin | laugh | throw | disregard | forget)
        (you | they | others) (must | will | surely | probably | no doubt | may | might)? (have | had | saw | have seen | met | have met | meet | will find | interview | interviewed | talked to | spoken to | got) .. (better | stronger | far better | much better | more (qualified | experienced | impressive | talented | suitable) | cleverer | smarter | real | proper) (candidates | candidate | people | applicants | ones | options | choices | than me | than i | persons | person)
        (plenty of | many | lots of | loads of | dozens of | so many | must be) (better | stronger | smarter | cleverer | proper | more (qualified | experienced | talented)) (candidates | people | applicants | players | persons)
        (others | other (candidates | people | applicants) | everyone else | the others | everybody else | anyone else) (are | were | is | was | must be | must have been | surely are | will be) .. (better | stronger | smarter | cleverer | more | ahead | so much)
        (i)? (would not | will not | do not | could not | cannot) blame you (if | for)
        (totally | completely | fully)? (get | understand | understandable) .. if you .. (binned | bin | forgot | forgotten | do not remember | ignored | threw | hated | laughed | never want | do not want | want someone better | chose someone better | prefer someone | pass on me | passed | did not like | had enough | decide i am | think i | laugh | lost interest | regret | ran | were bored)
        you (probably | surely | likely | may | must | might | certainly | no doubt) (do not | will not | have | did not | not) .. (remember me | forgotten me | forgotten who | remember who | even remember | recall me | want me | think much of me | want to hear from me | like me | bored | better things | had enough of me | regret | laugh | hate)
        (if)? you (even | still)? remember me
        (remember | it is) (only | just) (little)? me again
        (hardly | not exactly | not quite | far from | anything but | no one (s)? | nobody (s)?) (anyone (s)? | a | the | an | your)* (idea of a | catch | dream candidate | ideal candidate | perfect candidate | rocket scientist | star | superstar | obvious choice | first choice | impressive | expert | best candidate | prize | brightest | sharpest | genius | picasso | einstein | shakespeare)
        (dodged | dodge) a bullet
        (better off | well rid) (without | of) me
        (someone | somebody | a person | people | a man | a woman | a girl | the likes | candidate) (like | such as | of) (me | myself)
        (the likes of me | only a (beginner | simple | humble) | just a (simple | humble | lowly | beginner | nobody | silly | stupid))
        (if you can | if you could | can you | if you are able to) .. (overlook | forgive | look past | ignore | see past | stand | bear | put up with | get past | stomach | tolerate) .. (my | me | the fact)
        (despite | in spite of | even with) my (lack | many | poor | obvious | complete | limited | weak | bad | shortcomings | flaws | faults | weaknesses | nerves | terrible | inexperience | failings | mistakes | total | patchy)
        (i (totally | completely)? (lack | have no) (the)? (experience | skills | talent | qualifications | any | degree | confidence | real | brains | idea) (at all | whatsoever | needed | required | for this | you need | of value | in anything | compared))
        (my | many)* (shortcomings | inadequacies | failings | lack of (talent | intelligence | experience | skill | skills | ability | confidence | charisma | brains | polish))
        at my age
        (i am (only | just) a)  (beginner | nobody | simple | humble | student and | small | amateur | housewife | dropout)
        (clumsy | hopeless | useless | stupid | awkward | silly | daft | slow | dim | forgetful | scatterbrained | late | nervous) as (ever | always | usual | i am | i was)
        (typical me | silly me | stupid me | story of my life | just my luck | my own stupid | trust me to)
        (i (cannot | could not) believe (how | i was so | what) (stupid | dumb | badly | bad | nervous | poorly | an idiot | i said | awful | terrible | foolish | silly))
        (kick~ | kicking | kicked | hate | hated | cringe | cringing | cringed | ashamed | mortified | embarrassed | beating) (up)? (at | of | by | about)? (my | myself | how i | what i)
        imposter syndrome
        impostor syndrome
        (give | take a chance on | gamble on | waste) .. (a nobody | an underdog | a long shot | someone like me | an old | a loser)
        (have | having) (nothing | little | not much) to (offer | recommend me | show | my name)
        (for what (it is | little it is) worth) .. (little | coming from me)
        (wish i (was | were | had been) (better | smarter | cleverer | more | less | not so))
        (my chances are | i have (no | little | zero)) .. (slim | chance | chances | zero | nil | none)
        (you could | could) (do)? (so much | far | much)? better than me
      `,
    },
    grovelling: {
      message:
        'You have nothing to apologise for by writing. Take the apology out and begin with what you want to say.',
      phrases: `
        (sorry | apologies | apologise | apologize | apologising | forgive me | pardon me | excuse me | forgive | pardon | excuse | regret | hate | do not mean | did not mean | do not want | did not want) .. (to | for | if i am | that i am | about | my)? .. (bother | bothering | bothered | disturb | disturbing | disturbed | trouble | troubling | troubled | pester | pestering | bug | bugging | annoy | annoying | annoyed | intrude | intruding | intrusion | impose | imposing | burden | burdening | nag | nagging | waste | wasting | wasted | taking up | take up | took up | taking so much | rambling | ramble | rambled | babbling | going on | droning | wittering | being (such | a | so) | writing (again | at all | to you) | emailing (again | you) | existing | clogging | spamming | inconvenience | my (english | nerves | bad | poor | terrible | lack | stupid | silly | ignorance | rambling | awkward | existence | clumsy | stammer | performance | answers | appearance | boldness | audacity | impertinence | presumption) | the (bother | disturbance | intrusion | trouble | rambling | inconvenience | long | spam | nuisance) | boring | bore | to be (a | such) (pest | pain | nuisance | bother))
        sorry again (for | about) (my | being | the)
        (so | very | terribly | awfully | really)* sorry (for | about) (everything | how i | being | my (performance | interview | nerves | answers))
        (forgive | excuse | pardon) (the | my) (bluntness | cheek | boldness | ramblings | intrusion | poor | bad | long)
        (i am | i know i am | am i | for)? being (a)? (such)? (a)? (pest | nuisance | pain | bother | burden | bore | annoying | stalker | difficult)
        (wast~ | wasting | wasted) (so much of | any more of | more of | even more of | too much of)? your (valuable | precious | important | own)? (time | afternoon | morning | day | evening | hour)
        (taking | take | taken | took) (up)? (so much of | any more of | more of | too much of | even more of)? your (precious | valuable) time
        (as | somebody | someone | a man | a woman | a person) (as)? (busy | important) as (you | yourself)
        (something | anything | a matter) as (unimportant | trivial | small | insignificant)
        (i | we) (am | are)? (eternally | forever | humbly | unworthy | so lucky) .. (grateful that you even | you even (bothered | considered | looked | met | took))
        (thank you | thanks | grateful | lucky | surprised | amazed | honoured | honored) .. (even)? (bothering | putting up with | tolerating | enduring | wasting | suffering through | bearing with | even (considering | reading | meeting | looking | talking | seeing))
        (i (apologise | apologize) (profusely | again and again | a thousand times | so much | in advance))
        (a thousand | a million | many many | my deepest | my profuse | profuse | endless) apologies
        (i promise (i | not to | this) (will)? .. (leave you alone | stop bothering | bother you | last time | shut up | be quick | go away))
        (i will | let me) (shut up | stop (now | talking | rambling | writing | bothering) | leave you (alone | in peace) | get out of your hair | go away | not bother you)
        (hope i am not | hopefully i am not) (being)? (bother~ | bothering | annoying | disturbing | a (pest | nuisance | pain | bother) | troubling | imposing | too much | intruding | bugging)
        i .. (am | feel) .. bothering you
      `,
    },
  },
  innocent: `
    (sorry | apologies | apologise | apologize) .. (i missed | for missing | to have missed | for the (delay | late | lateness | slow | short notice | mix up | confusion | wait) | for being late | for my (late | delayed | slow) | to hear | that i could not | that we | to learn | to see | about your | for your loss | for the noise | for answering)
    (on | for) (the | that | your) .. (boring | drilling) (machine | mill | rig)
    (not | never | without) .. (a waste | wasted | a bother | a burden)
    (least | most) (experienced | qualified) (of (the | our) (volunteers | trainees | apprentices | crew))
    (i am | i was) (not)? (an expert in | expert on)
    i (am | was) (not)? .. (the best (man | part | day | way | time))
    (boring | dull | stupid | silly) (machine | machines | bar | tool | tools | hat | season)
    (not)? (an expert | no expert) in _ but
    (no one | nobody) (else | in | at | on | who | wants | reads | can | could | ever | was | is | has | had | knew | knows | likes)
    (embarrassed | ashamed) to (say how much i laughed | admit how much i)
    i (am | was) (very | so | too)? (lacking | boring) (nothing)
    (not much) (of a)? (different | changed | time | later | more)
    (i (feel | am | was | felt) (not much | hardly)) (different | changed | older | any | surprised | ever)
    (have | had) no (idea | experience) (how (much | many | quiet | deep | good | far) | that)
  `,
  examples: {
    bad: [
      { text: '«I am probably the weakest» you will meet.' },
      { text: '«Sorry to bother» you again.' },
      { text: '«I know I was rubbish» at the start.' },
      { text: '«I always mess these» things up.' },
      { text: 'You may know that «my English is so bad».' },
      { text: 'You «dodged a bullet» there.', stage: 'rejection-reply' },
      { text: '«Forgive me for troubling» you.' },
      { text: '«This is surely nonsense», but here it is.' },
    ],
    good: [
      'Sorry I missed your call on Tuesday.',
      'I was sorry to hear that the loom broke.',
      { text: 'My answer on pumps was incomplete: the valve sits on the return.', stage: 'clarification' },
      'I am not an expert in Kubernetes, but I ran three clusters for a year.',
      'Your stupid-question jar is a fine idea.',
      'Apologies for the delay; the train was late.',
    ],
  },
});
