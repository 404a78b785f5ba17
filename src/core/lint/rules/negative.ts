import { definePhraseRule } from '../phrase-rule.ts';

const stages = ['thank-you', 'follow-up', 'status-check'] as const;

export default definePhraseRule({
  id: 'negative',
  title: 'Leave the grievance out',
  severity: 'warning',
  why: 'Blame and sarcasm are read aloud to the rest of the panel; whatever went wrong, the mail then proves them right.',
  acts: {
    complaint: {
      mine: true,
      message:
        'This vents, and the reader will remember the mood, not the reason. Take it out, and ask your question plainly.',
      evenReported: true,
      phrases: `
        @i (@be | have been | must say i am | am left) .. @cross
        @i (find | found | consider | call) .. @cross
        (it | this | that | which | your | whole) (@be | has been) .. (unacceptable | ridiculous | disgraceful | appalling | infuriating | outrageous | insulting | disrespectful | shameful | inexcusable | not good enough | a disgrace | a farce | a shambles | beyond a joke | wearing thin | unprofessional | poor form)
        (interview | test | panel | exercise | written test) (@be) .. (a joke | ridiculous | pointless | a farce | rubbish | a shambles | unfair | garbage | a circus | boring)
        (waste | wasted | wasting) (of)? (my | our) .. (time | day | morning | afternoon | evening | money | breath | effort)
        what a (joke | farce | shambles | circus | waste | mess | disgrace)
        not make the best impression
        (ghosted | ghosting | strung along | stringing me along | led on | messed about | the runaround | brushed off | fobbed off | treated like)
        (deafening | stony | wall of | radio | your) silence
        (cannot believe) i (was | am | have been)
        i wasted
        waste of a (morning | day | afternoon | week | trip)
        regret having (spent | applied | come | taken)
        (feel | felt) (lied to | cheated | deceived | misled | used | betrayed)
        (expected | thought) .. more (professional | organised | organized | serious)
        (expected | hoped for | deserve | deserved) better
        (how | the way) .. (i | this | candidates) (have been | has been | was | were | am being) .. (treated | handled | dealt with | ignored)
        (i (thought | expected) | had thought) .. you .. (better | more professional | serious | would | people)
        (beggars belief | says a lot about | says it all | speaks volumes | tells you everything | leaves much)
        nasty (taste | shock | surprise)
        (your | his | her) phone (the whole | throughout | while | during | instead)
        nobody (offered me | bothered | greeted me)
        (spoke | talked | talking) (to me | down) .. (like | as if | to me)
      `,
    },
    process: {
      mine: true,
      message:
        'This finds fault where the reader works, and they will remember the mood, not the reason. Take it out, and ask your question plainly.',
      stages: ['thank-you', 'follow-up', 'status-check', 'rejection-reply'],
      evenReported: true,
      phrases: `
        (it | this | that | which) (@be | has been) .. (frustrating | annoying | rude | unfair | irritating | disheartening | upsetting | absurd) (that you | to (hear | wait | have | be | get) | not to | how you | of you | when you)
        (your | whole | hiring | interview | recruitment | selection) (silence | process | procedure | communication | attitude | treatment | handling | delay | test | panel) (@be | has been) .. (@cross | @bad | endless | deafening | opaque | torture | telling)
        (lack of | no | without any | not a shred of) .. (communication | courtesy | respect | professionalism | decency | manners | organisation)
        (being | been | was | were) (kept | left | made) (waiting | hanging | in the dark | in limbo | sitting | standing | dangling | guessing | to wait)
        (leave | left | leaves) .. (bad | sour | bitter) (taste | impression)
        (bad | terrible | awful | horrible) experience (for me | from | with you)
        (interview | process | it | day | everything) .. (badly | poorly) (organised | organized | run | managed | prepared)
        makes no sense
        your (website | app | system | product | menu | shop | office | setup | code | design | marketing | logo) @be .. (terrible | awful | rubbish | garbage | ugly | crap | a mess | a joke | hideous | pathetic | trash | embarrassing | stone age)
      `,
    },
    blame: {
      message:
        'This blames the reader, who will answer the tone and not the point. Say what you would like to know, and nothing more.',
      evenReported: true,
      phrases: `
        you people (are | were | never | have | clearly | should | do | would)
        ^ you lot (are | were | never | have | clearly | should | do)
        you (never | did not even | could not be bothered | cannot be bothered | did not bother | have not bothered | failed | neglected | forgot to | wasted | lied | misled | ignored | let me down | clearly | obviously | evidently | seem to have forgotten)
        (company | office | team | firm | hr | people | recruiter) (evidently | clearly | obviously | apparently) .. (do | does | not | think | care | believe)
        your (rudeness | failure | refusal | incompetence | indifference | disregard | inability | lack | laziness | broken promise | empty promises | excuses | arrogance)
        you promised (me | to | that | an | a)
        ^ so much for (your | the | that)
        not (even)? worth (an answer | a reply | an email | your time | the effort)
        worth the price of
        not even (a | an | the courtesy) .. (reply | answer | thank | acknowledgement | rejection)
        you (will | are going to) .. (regret | be sorry)
        (error | mistake) (on your part | not hiring | not to hire | passing | rejecting | turning)
        you .. (chose | picked | hired | made) .. (wrong | cheaper | less | weaker | a mistake | nephew | poor choice)
        (your | the | this) (decision | rejection | choice | verdict) @be .. (wrong | unfair | unjust | a mistake | an error | makes no sense | arbitrary | absurd)
        (already | been | had | was | were) (chosen | decided | picked | settled | fixed) .. (before i | all along | from the start)
        (rigged | stitch up | foregone conclusion | favouritism | favoritism | nepotism | ageism | sexist | racist | box ticking)
        (manners | courtesy | loyalty | honesty | effort | experience) .. (counts for nothing | not part of | means nothing | optional | foreign)
        (that | this) you (went with | chose | gave it to) .. (somebody | someone | an external | an internal | external | internal)
        (already) decided on
        (better | more) communication from
        (do not think | doubt | not sure) (that)? (the panel | you | anyone | they) .. (read | looked | listened)
        (do not | cannot | can not) understand (how | why) .. (someone | you | was not | got the)
        rejected because (of)? my
        shows how (the | your | this)
        (@be) rude (of | to)
        (pity | shame) (that)? (your | the) panel
        (questions | test | task | interview) @be .. (unfair | irrelevant | not relevant | annoying | pointless | silly)
        had nothing to do with the job
        lied to me
        did a (terrible | poor | bad | lousy) job
        (hr | hr department | recruiter | secretary | receptionist | organisation | department) @be .. (@bad | rude)
        not my fault
        (your | the) (organisation | organization | company | firm) (evidently | clearly)? does not (value | respect | care)
      `,
    },
    sarcasm: {
      message: 'This is sarcasm, and in writing it only stings. Say the plain thing, or leave it out.',
      evenReported: true,
      phrases: `
        ^^ (it is)? (funny | strange | odd) (how | that) .. (you | nobody | it takes | your)
        thanks for nothing
        ^ silence .. (answer | speaks)
        must be nice to
        (my | your | application | you | mail) .. (lost in the post | black hole | dropped off the face | into the void | fallen off the | fell off the)
        ^ (bravo | well done | congratulations) (on | for) (ignoring | wasting | losing | your | not)
        (better things | more important things) to
        two lines for
        (another | yet another) (automatic | automated | standard)
        just what i needed
        (these days | nowadays) .. (says | claims) they care
      `,
    },
    badmouthing: {
      message:
        'Running down an employer makes the reader wonder what you will say of them. Say what you are looking for instead.',
      evenReported: true,
      phrases: `
        (my | our) (current | last | previous | old | ex | former | present)? (boss | manager | employer | company | job | team | supervisor | workplace | colleagues | director | place) @be .. (@bad | @cross)
        (escape | get away from | get out of | hate | hated | despise | cannot stand | stuck in | stuck at | sick of | fed up with | endure) (my | this | that) .. (boss | manager | job | employer | company | place | colleagues)
        unlike (the | my) .. (chaos | mess | circus | last | current | idiots)
        (put | putting) up with (at | my | the chaos | the nonsense)
        (recruiters | hr people | employers | companies) .. (lie | lies | all the same | never | useless | do not care)
        would not know (a | an | one)
        (guy | man | woman | receptionist | colleague | recruiter | interviewer | panel | setups | assistant) (@be) .. (rude | @bad | bored | asleep | arrogant | condescending | patronising | patronizing | unprepared | late)
        my .. (boss | manager | employer | company | supervisor) .. (treats | treat | treated | screams | shouts | bullies | lies | takes credit | hates | pays us)
        (treats | treat | treated) us like
        (manager | boss | head teacher | professor | director | council | employer | principal | supervisor) @be .. (useless | a bully | a nightmare | incompetent | toxic | lazy | an idiot | a liar | hell | hopeless | clueless)
        people .. at my (current | last | old | previous) .. @be
        (took | takes | taking) credit for
        never (supported | backed | thanked | listened to) (me | my)
        cannot wait to (leave | get out)
      `,
    },
    letDown: {
      message:
        'Disappointment belongs in a conversation with a friend; here it reads as blame. Ask where things stand instead.',
      stages,
      phrases: `
        @i (@be | have been | must say i am | am left) .. (disappointed | saddened | hurt | discouraged)
      `,
    },
    accusation: {
      message:
        'This reproaches the reader, who will weigh the reproach and not your point. Say what you would like to add, and nothing more.',
      stages: ['clarification', 'share-an-idea'],
      phrases: `
        @i (@be | have been) .. (disappointed | saddened | hurt | discouraged) (that | with | by | at | in | about)? .. (you | your)
      `,
    },
    grudge: {
      message:
        'This shows the wound, and a reply to a no is about the next door. Thank them, wish them well, and leave it there.',
      stages: ['rejection-reply'],
      phrases: `
        (cannot | do not | fail to) (understand | see | believe | fathom) (why | how | what | your)
        after (all | everything) (i | the) .. (did | done | work | effort | time | hours | rounds)
        (form | standard | template | one line | two line) (letter | email | rejection | reply)
      `,
    },
  },
  innocent: `
    (customers | users | patients | clients | guests | students | callers | tenants | visitors | players) .. @cross
    @cross (customers | users | patients | clients | guests | callers | customer | user | tenants | neighbours | passengers | caller | guest | chocolate | lemon | end | soil)
    (not | no longer | never) .. (frustrated | annoyed | offended | upset | bitter | disappointed)
    (waste | wasted | wasting) .. (food | water | paper | energy | heat)
    i (made | chose | gave | had) .. (mistake | error | wrong)
    (sorry | apologise | apologies | forgive) .. (wasting | wasted)
    (annoyed | frustrated | disappointed | cross | angry | upset | irritated) (with | at | in | about) (myself | my)
    @i .. (disappointed | sad | saddened | discouraged | hurt) ... (but | of course | naturally | to miss)
    i am naturally sad
    (not happy | unhappy | not pleased | not impressed) (with | by | about) (my | myself | the answer i | how i | what i)
    you (clearly | obviously | evidently) .. (care about | love | enjoy | value | think about | understand)
    you never (see | know (when | what | which | where) | stop learning | have to | need to | run out)
    (of course | naturally | understandably) (i | it | this) .. (disappointed | sad | saddened | stings | hurts)
    (this | it) (stings | hurts | saddens me) ... but
  `,
});
