import { definePhraseRule } from '../phrase-rule.ts';

const stages = ['thank-you', 'follow-up', 'status-check', 'clarification', 'share-an-idea'] as const;

export default definePhraseRule({
  id: 'negative',
  title: 'Leave the grievance out',
  severity: 'warning',
  why: 'Blame and sarcasm are read aloud to the rest of the panel; whatever went wrong, the mail then proves them right.',
  source: 'Interview follow-up guides on frustration and complaint.',
  acts: {
    complaint: {
      mine: true,
      message:
        'This vents, and the reader will remember the mood, not the reason. Take it out, and ask your question plainly.',
      evenReported: true,
      phrases: `
        @i (am | was | feel | felt | have been | am getting | am growing | became | got | find myself | must say i am | am left | was left | remain | will admit i am) .. @cross
        @i (find | found | consider | call | would call | think | thought | believe) (it | this | that | the | your | all of this | all this) .. (@process)? .. @cross
        (it | this | that | which) (is | was | has been | feels | felt | seems | seemed | looks | strikes me as | struck me as | became) .. @cross (that | to | how | when | of you | after | for | way | behaviour | treatment | and | on your part)
        (it | this | that) (is | was | has been | feels) .. (frustrating | annoying | unacceptable | appalling | disgraceful | infuriating | ridiculous | a disgrace | insulting | inexcusable | a shambles | a farce | outrageous | shameful | unprofessional of you | extremely poor | maddening | disrespectful | exasperating | disheartening | demoralising | demoralizing)
        (your | the | this | whole | entire | such) .. @process .. (is | was | has been | have been | feels | felt | leaves | left | struck me as | seems) .. (@cross | slow | endless | shocking | terrible | awful | bad | a mess | chaotic | disorganised | disorganized | broken | unprofessional | dreadful | poor | opaque | abysmal | lot to be desired | torture | painful | a waste | deafening | sloppy | pathetic | sad | lousy | confusing mess | a bad taste | a sour taste | stupid | telling | cold | hurtful)
        (frankly | honestly) @cross
        to my (great | considerable | utter)? (annoyance | frustration | dismay | disgust | disbelief)
        (my | with | such | nothing but | growing | the | mounting | some) (growing | mounting | utter | deep | great | considerable)? (frustration | annoyance | anger | irritation | dismay | disgust | exasperation | resentment) (at | with | is | about | over | over the | that | has | by | grows)
        (disappointed | dismayed | shocked | surprised | appalled | astonished | amazed) (at | by | with | in) (your | the) .. (lack | silence | way | manner | rudeness | treatment | delay | failure | process | attitude | disregard)
        (lack of | no | zero | without any | not a shred of | complete absence of) (basic | common | even basic | simple)? (communication | courtesy | respect | feedback | professionalism | response | organisation | organization | decency | manners | consideration)
        (basic | common) (courtesy | decency | manners | respect)
        (the courtesy | courtesy | decency | manners) (of | to) (a | an | reply | respond | answer | at least | let | tell | say | write | call | inform)
        (waste | wasted | wasting | squandered) (of)? (my | our) (own)? (time | day | morning | afternoon | evening | money | breath | energy | weekend | petrol | train fare | effort | efforts)
        (interview | visit | trip | process | test | day | this | it | that | thing | presentation | hour) (was | is | has been | felt like | turned out) .. (waste of (time | a day | an afternoon | everyone))
        (what | this was | it was | such) a (joke | farce | shambles | circus | fiasco | letdown | let down | disgrace | charade | pantomime)
        (interview | test | tests | written test | exercise | task | assignment | questions | question | panel | process | assessment | tour | office | food | parking | presentation | second round | case | recruiter) (was | were | is | are | felt | seemed) .. (a joke | pointless | boring | ridiculous | rubbish | garbage | terrible | awful | stupid | silly | badly | poorly | a waste | a farce | unfair | rude | amateurish | insulting | disorganised | disorganized | chaotic | dull | absurd | tedious | irrelevant | childish | late again | a mess | a shambles | a disaster | confusing | nonsense | dreadful | crap | laughable | clueless | unprepared)
        (was | were | is | are) (complete | total | utter | absolute) (garbage | rubbish | nonsense | trash | junk | crap | shambles | chaos | tosh | drivel)
        setups are garbage
        (interview | process | day | you | your team | panel | company | visit | recruitment | it) (is | was | were | has been | are | seemed | so) (badly | poorly) (organised | organized | run | managed | handled | prepared | planned)
        (being | been | was | were) (kept | left | made) (waiting | hanging | in the dark | in limbo | sitting | standing | dangling | guessing | to wait | to dangle | stewing)
        (kept | left | leaving | keeping) (me | us) (waiting | hanging | in the dark | in limbo | sitting | standing | dangling | guessing | twisting | stewing | out in the cold | high and dry)
        (did not | does not | do not) make (the | a) (best | good | great) impression
        (leave | left | leaves) (a | me with a) (bad | sour | bitter | nasty) (taste | impression)
        (ghost~ | ghosted | ghosting | fobbed off | strung along | stringing me along | led on | leading me on | messed about | messed around | given the runaround | the runaround | brushed off | brushed aside | treated like | treated as if | stood up | taken for a ride | taken for granted)
        (deafening | stony | total | complete | utter | wall of | continued | your) (silence)
        radio silence
        (silence | your silence) (is | says | speaks | tells)
        not holding my breath
        (have | had) .. (hoped for | expected) (better | more) (from | of)
        (expected | deserve | deserved) (better | more) (than | from | of)
        (left | leaves) (much | a lot | something) to be desired
        (how | the way) .. (i | this | candidates | my application) (have been | has been | had been | was | were | am being | are) .. (treated | handled | dealt with | ignored | managed | messed)
        (appalled | shocked | disgusted) (at | by | that)
        rubs me up the wrong way
        (hard | tough | difficult) (to (believe | understand | see | accept)) (why | how | that) .. (you | your | it) (takes | took | cannot | could not | has taken | would | did)
        (grievance | formal complaint)
      `,
    },
    blame: {
      message:
        'This blames the reader, who will answer the tone and not the point. Say what you would like to know, and nothing more.',
      evenReported: true,
      phrases: `
        you (people | lot | guys | folks) .. (were | are | would | never | cannot | could not | do not | did not | have | should | clearly | obviously)
        you (never | did not even | could not be bothered | cannot be bothered | did not bother | have not bothered | have not even | failed | neglected | forgot | wasted | lied | misled | promised | broke | chose to ignore | ignored | let me down | have let | have failed | could not even | ruined | have chosen to ignore | obviously | clearly | evidently | apparently | plainly | seem to have forgotten | have clearly | have obviously | have ignored | made me) .. (reply | replied | respond | responded | answer | answered | call | called | write | wrote | send | sent | read | get back | got back | tell | told | to | me | my | look | looked | bother | bothered | have | do | did | care | your word | your promise | thank | explain | that | time | wrote back | forgot | forgotten | hear | heard | not | no | already | think | prefer | wanted)
        (your | the) (company | office | team | firm | side | hr | people | staff | recruiter | secretary | department) (evidently | clearly | obviously | apparently | plainly | just | never | does not | do not | cannot | could not | failed | has failed | did not bother) .. (think | care | bother | value | respect | know | want | answer | reply | replied | run | treat | keep | worth | give | have | understand | manage | organise | read)
        (your | such) (silence | rudeness | failure | refusal | incompetence | indifference | disregard | unprofessionalism | inability | lack | laziness | slowness | negligence | broken promise | empty promises | false promises | excuses | arrogance | thoughtlessness)
        (failed | failure | fail | neglected | unable | not bothered | refuse | refused | too lazy | too busy) to (reply | respond | answer | call back | get back | keep | acknowledge | inform | return my | send me | let me know | tell me | do so | honour | honor | read)
        (you | they) (said | promised | told me | swore | assured me | were (supposed | meant) to) ... (and | but | yet) .. (still | you | nothing | i (have not | am still | did not) | have not | never | no | here | that was | it has been)
        ^ so much for (your | the | that | prompt | being | those)
        broken promise~
        (not | hardly | scarcely) (even)? (worth) (an | a | the | your) (answer | reply | price | time | stamp | effort | email | phone call | two minutes)
        not even (a | an | one | the courtesy | bothered | so much as) .. (reply | answer | email | word | thank you | line | acknowledgement | acknowledgment | of | to | call | message | phone)
        (someone | somebody | anyone) (there | over there | in your) .. (bother | care | read | awake | alive | competent)
        (is | was) (anybody | anyone | anyone even) (there | home | reading | alive)
        (your | you) .. (loss | mistake) (not mine | is | and | then)?$
        ^ your loss
        (you | you will | they will) .. (regret | live to regret | be sorry | come to regret) (it | this | your | not | one day | that | the)
        (you | you are | you have) (made | making | make | are making | will find it) .. (big | serious | grave | huge | terrible | real | costly | bad)? (mistake | error | misjudgement | misjudgment)
        (big | serious | grave | huge | terrible | real | costly | bad) (mistake | error) (on your part | by | not to | passing | rejecting | turning | letting)
        (error | mistake) on your part
        (you | your) .. (wrong | bad | poor | strange | baffling | odd | questionable | foolish | dumb) (decision | choice | candidate | person | man | woman | pick)
        (decision | rejection | choice | verdict | outcome | result) (is | was | feels | seems | strikes me as | makes | made) .. (wrong | unfair | unjust | a mistake | an error | baffling | hard to | no sense | arbitrary | ridiculous | biased | political | rigged | absurd | short sighted | disappointing to say | unjustified | flawed | insulting | strange | odd)
        (i | strongly)? (disagree | dispute | contest | do not accept | cannot accept | refuse to accept | do not agree | object) .. (with | to)? (your | the | this | that) .. (decision | rejection | choice | assessment | reason | reasons | verdict | judgement | judgment)
        (already | long) (been)? (chosen | decided | picked | made up your mind | settled) .. (before | in advance | beforehand | from the start | all along)
        (chosen | decided | picked | made up your minds | fixed | settled) .. (before i (sat | walked | came | arrived | opened | even | said) | in advance | from the start | all along | beforehand)
        (rigged | a fix | fixed from the start | a formality | box ticking exercise | box ticking | foregone conclusion | stitch up | inside job | jobs for the boys | favouritism | favoritism | nepotism | discrimination | discriminated | ageism | ageist | sexist | racist | biased against)
        (picked | chose | hired | choose | went with | go with | given it to | gave it to) (someone | somebody | a candidate | a person | the) .. (worse | less | cheaper | weaker | younger | no experience | nephew | niece | boss (s)? (son | daughter | friend) | unqualified | mate | crony)
        (i | we) (was | were | am) (clearly | obviously | far | much | by far | plainly)? .. (better | more) (qualified | experienced | suited) (than | candidate)
        (do not | does not | cannot) (value | respect | appreciate | care about | give a (damn | toss | hoot))
        (could not | cannot | can not) (organise | organize | run) a
        no wonder (you | nobody | people | your | the | no one)
      `,
    },
    sarcasm: {
      message: 'This is sarcasm, and in writing it only stings. Say the plain thing, or leave it out.',
      evenReported: true,
      phrases: `
        (funny | strange | odd | curious | interesting | amazing | remarkable | impressive) (how | that) .. (you | nobody | no one | your | it takes | i | it took | the) .. (had | have | could | can | managed | never | take | takes | found | find | was | were | did | do | are | cannot | hear | heard | forgot | disappeared | vanished | phone)
        thanks for nothing
        (thanks | thank you) (a lot | so much | ever so much | very much)? for (nothing | ignoring | wasting | the (silence | runaround | wait | radio silence | form letter | cold shoulder | non answer) | not | finally | letting me wait | keeping me (waiting | hanging | in) | leaving me | ghosting | the deafening | absolutely | forgetting | taking your)
        (nice | kind | good | lovely | generous | sweet | decent) of you to (finally | eventually | at last | even | bother | grace | remember | spare | ignore | let me wait)
        (took | takes | taken) you (long enough | only | a mere | all of)
        (about | high) time (you | someone | i heard)
        (i (suppose | guess | imagine | assume | gather | take it | presume) | apparently | clearly | obviously | evidently | perhaps | maybe) .. (i (am | was) (not | too | just) | i do not (matter | count | deserve) | my (time | application | work | effort | experience | feelings) (is | was | does | do | means | mean | counts | are) | you (are | were) (too | far) | that is (how | too) | it is (how | too) | manners | answering | replying | nobody | no one | basic | good manners | a reply | professionalism | courtesy | common) .. (important | good enough | busy | matter | worth | count | much | nothing | you (treat | do) | hard | works | interest | answer | reply | asking | dead | out of | fashion | extinct | valued | little | nobody | one | optional | not | beneath)
        (an | the) answer too
        (how hard | how difficult | how long) (can | could) it (be | take | possibly)* (be | take)
        (is it | was it | would it be | is that | it is not) (so | that | really that | too)* (hard | difficult | much) to (send | reply | answer | write | pick up | say | call | type | let | ask for | drop | return | tell | spare | hit | click)
        (i (thought | was under the impression | had thought | believed | assumed) | one would think | one might think | you would think | i would have thought) .. (you | your | it | this | a | the) .. (were | was | company | people | would | had | firm) .. (better | serious | professional | organised | organized | more | manners | bother | at least | time | different | at | competent | grown | adults | valued | cared | decent)
        (hello | knock knock | earth to) .. (anybody | anyone | you | is) .. (home | there | out there | alive)
        (slow | slower) (hand)? (clap | than)
        (bravo | congratulations | well done | hats off | well played) (on | for | to you) (ignoring | wasting | the worst | losing | your | not | never | the longest | managing | making)
        (must be | it must be) nice to (have | be able | ignore | keep | take)
        (lost in the post | fell off the (face | edge) of the | fallen off the (face | edge) | swallowed by | dropped off the face | vanished into | disappeared into | black hole | into the void | dog ate)
        (do not | please do not) (all)? (rush | reply | answer | call | strain yourself) (all)? (at once)
        (no doubt | i am sure) .. (you | your) .. (too busy | far too busy | more important things | better things | very important | lost)
        (more | far more | other more) important (things | people | matters) to do (than)
        (another | yet another) (form letter | excuse | delay | empty promise | non answer | one of your)
        (what a | big) surprise (you | i | that | not | nobody)
        (enjoy | good luck with) (your | the) (cheap | second best | mistake | chaos | nephew | turnover)
        (hope | hoping) (he | she | they | the (winner | new (hire | guy | person))) .. (disappoint | fail | worth it | was worth it | lasts)
        worth the price of
        two lines for a no
        oh well whatever
        (call | if you call | so called | this so called) .. (professional | professionalism | professionals | feedback | process | interview | leaders | leadership | recruiters)
      `,
    },
    badmouthing: {
      message:
        'Running down an employer makes the reader wonder what you will say of them. Say what you are looking for instead.',
      evenReported: true,
      phrases: `
        (my | our) (current | last | previous | old | ex | former | present | own | awful | horrible | terrible | useless | idiot)* .. (boss | manager | employer | company | job | team | supervisor | firm | workplace | colleagues | coworkers | director | place | lot | office | shop | line manager) (is | was | are | were | has been | turned out) .. @insult
        (my | an) (toxic | awful | horrible | terrible | useless | incompetent | idiot | abusive | dreadful | nightmare | hellish | dead end | soul crushing | miserable | lousy | crappy) .. (boss | manager | employer | company | job | team | workplace | colleagues | coworkers | environment)
        (escape | leave | get away from | get out of | flee | quit | rid of | fed up with | sick of | tired of | hate | hated | despise | loathe | cannot stand | could not stand | endure | survive | stuck in | stuck at | suffering at | dying to leave) (my | this | that | the) (current | present | awful | toxic | dead end | stupid | old | last | miserable | boring | terrible | hellhole | sinking ship | circus | madhouse | idiot | rat race)* (boss | manager | job | employer | company | place | team | workplace | colleagues | office | hellhole | sinking ship | circus | madhouse | idiots | idiot)
        (unlike | not like) (the | my | that) (chaos | mess | circus | shambles | idiots | clowns | last | current | previous | old | lot | madhouse | dump)
        (chaos | mess | nonsense | idiots | idiot | rubbish | stupidity) .. (i (have to | must) | have to) (put up with | endure | deal with | suffer)
        (put | putting) up with (at | my | the (chaos | nonsense | idiots | rubbish | people))
        (i (have)? learned not to expect | never trust | do not trust | cannot trust) .. (recruiters | recruiter | hr | companies | employers | you people)
        (recruiters | hr | companies | employers | managers | you people) .. (lie | lies | lying | liars | all the same | never (reply | answer | care | tell | read) | waste | useless | parasites | cannot be trusted | do not care | string)
        (who | that) would not know (a | an | one)
        (my | the | your) .. (guy | man | woman | lady | girl | receptionist | colleague | recruiter | interviewer | panel | assistant | hr person) .. (was | is | seemed) .. (rude | an idiot | clueless | useless | incompetent | bored | unprepared | arrogant | asleep | half asleep | condescending | patronising | patronizing | unfriendly | a jerk | dismissive | hostile | out of (his | her) depth | a moron | ignorant | drunk | a bully | on (his | her) phone)
        (your | the) (current | old | existing | previous | last)? .. (website | app | system | design | product | menu | shop | office | setup | code | layout | marketing | logo | branding | brochure | strategy | colleague | night guy | predecessor) (is | are | was | looks | look | seems) .. (terrible | awful | garbage | rubbish | crap | ugly | a mess | a disaster | embarrassing | pathetic | a joke | hideous | dreadful | appalling | trash | a shambles | junk | stone age | laughable | horrible)
      `,
    },
    letDown: {
      message:
        'Disappointment belongs in a conversation with a friend; here it reads as blame. Ask where things stand instead.',
      stages,
      phrases: `
        @i (am | was | feel | must say i am | have to say i am | am left) .. (disappointed | saddened | hurt | discouraged | disillusioned | demoralised | demoralized | deflated | puzzled by your | confused by your | bewildered by) (that | at | by | to | with | in | not | you | your | about | i | because)
        (disappointing | disappointment | upsetting | hurtful | discouraging | disheartening | sad | puzzling) (that | to | not | when | how) (you | i | hear | have | nobody | no one | receive | get | be | your | see | still)
        (it | this) (hurts | stings | saddens me | upsets me | bothers me | annoys me | irritates me | pains me | angers me)
      `,
    },
    grudge: {
      message:
        'This shows the wound, and a reply to a no is about the next door. Thank them, wish them well, and leave it there.',
      stages: ['rejection-reply'],
      phrases: `
        (i | to)? (deserve | deserved | earned | was promised | should have (been | got | had)) .. (it | the job | better | this | chosen | hired | more | picked | role)
        (wish | if) (you | i) had (told | said | known | been honest | been told | warned) .. (me | earlier | before | sooner | that | from the start)
        (cannot | do not | fail to | failed to | struggle to) (understand | see | believe | fathom | grasp) (why | how | what | your | this | that | it)
        (how | why) (could | would | did) you (not)? (choose | reject | turn | pick | hire | do | decide | overlook | say | pass)
        (very | deeply | bitterly | extremely | hugely | terribly | beyond | more than) (hurt | bitter | angry | upset | disappointed in you)
        (after | despite) (all | everything) (i | the) .. (did | done | put | work | effort | prepared | time | hours | rounds | sacrificed)
        (four | three | five | six | # | @number) (rounds | interviews | hours | visits) .. (for | and | only to | just to | to be) (nothing | a | this | then | get | be | told | rejected | form)
        (form | template | standard | cold | two line | one line | automated | generic | copy and paste | canned) (letter | rejection | email | reply | mail | no) .. (after | is | was | i | for | from | says)
      `,
    },
  },
  innocent: `
    (customers | users | patients | clients | guests | students | people | members | parents | readers | callers | tenants | families | visitors | teams | passengers | drivers | players) .. @cross
    @cross (customers | users | patients | clients | guests | students | people | callers | parents | visitors | customer | user | tenants | neighbours | passengers | caller | guest)
    (upset | bitter | poor) (stomach | chocolate | lemon | almond | orange | taste | end | soil | harvest | light | beer)
    (at first | as a child | years ago)
    (not | no longer | never) .. (frustrated | annoyed | offended | upset | bitter | disappointed)
    (lack of | no) (communication | feedback) (between | from (customers | users | patients | clients | the field))
    (waste of | wasted | wasting) .. (food | water | paper | energy | heat | material)
    not a waste
    (wrong | bad) (decision | choice | person | call) (at | in | for | on) (the | my | a)
    (i (made | chose | gave | picked) | i had) .. (mistake | error | wrong)
    (kept | left | leave) (me) (waiting | guessing) .. (cake | smile)
    (do not | would not | never) (want to | mean to | wish to) (waste)
    (sorry | apologise | apologize | apologies | forgive) .. (for)? (wasting | wasted | waste)
  `,
  examples: {
    bad: [
      { text: '«I am frankly appalled» at this.' },
      { text: 'Well, «thanks for nothing».' },
      { text: 'The visit was a «waste of my day».' },
      { text: '«You never bothered to reply».' },
      { text: '«Funny how you had» time for five rounds.' },
      { text: 'I want to leave because «my current boss is an idiot».' },
      { text: '«I am disappointed that» nobody has called.', stage: 'status-check' },
      { text: 'I think it was a «serious error on your part».', stage: 'rejection-reply' },
      { text: 'I see that a reply is «not worth your time».' },
    ],
    good: [
      'The customers frustrated by the old checkout were the best part of your story.',
      {
        text: 'I was disappointed, of course, but grateful for your honest words.',
        stage: 'rejection-reply',
      },
      'The angry callers you described reminded me of my years at the box office.',
      'I know how annoying a squeaking hinge is.',
      'We cut the waste of paper by half.',
      'Sorry to keep you waiting for the references.',
    ],
  },
});
